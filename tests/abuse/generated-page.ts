/**
 * A page drawn from a scenario, with the code of such a page: linked choices, boxes that take values back, accidents.
 *
 * It keeps its own books: which row a control stands in, and what the page or the person put into it. A value that the
 * books do not know was put there by the assistant.
 */
import type { FieldId } from '@/lib/domain/fields';
import {
  another,
  type Control,
  controlOf,
  controlsIn,
  exchange,
  groupOf,
  isRadio,
  lineOf,
  put,
  read,
} from './controls';
import { noteEntered } from './entered';
import { keepTime } from './keep-time';
import { CASCADE, LAYOUT, type Layui, markup, offeredBelow, optionsOf, PROVINCES } from './markup';
import type { Deed, RowPlan, Scenario } from './scenario';

interface Row {
  readonly box: Element;
  readonly label: Element;
  readonly place: Element;
  field: FieldId | undefined;
  readonly plan: RowPlan | undefined;
}

export interface GeneratedPage {
  /** The field of the row in which a control stood, by its label, when this value came into it. */
  fieldOf(control: Element, value: string): FieldId | undefined;
  /** What the controls of a field hold, serialised. */
  held(field: FieldId): readonly string[];
  /** The whole form in one text; equal texts, equal forms. */
  serialize(): string;
  /** The assistant says that it wrote this. */
  admit(control: Element, value: string): void;
  /** The assistant says that a control went away with this in it: what was drawn in its place may hold it. */
  carryOver(control: Element, value: string): void;
  /** Controls that hold what neither the books nor the assistant admit to. */
  unexplained(): readonly string[];
  perform(deed: Deed): void;
  /** What the person typed, by field. */
  readonly typed: ReadonlyMap<FieldId, string>;
  close(): void;
}

/** Draws the page into the document. `layui`: the real toolkit, which then draws choices and radio buttons. */
export function drawPage(scenario: Scenario, layui?: Layui): GeneratedPage {
  const rows: Row[] = [];
  const books = new Map<Element, string>();
  const typed = new Map<FieldId, string>();
  /** What was drawn in the place of a control. */
  const successors = new Map<Element, Element>();
  const { later, forgetAll } = keepTime();
  let asked = 0;
  let isOwnDeed = false;

  const form = document.createElement('form');
  form.className = 'layui-form';
  form.setAttribute('action', '/save');
  function addRow(label: string, controls: string, id: string, field: FieldId | undefined, plan?: RowPlan): void {
    const holder = document.createElement('div');
    holder.innerHTML = LAYOUT[scenario.layout](label, controls, id);
    const box = holder.firstElementChild;
    const name = box?.querySelector('.l');
    const place = box?.matches('.p') ? box : box?.querySelector('.p');
    if (!box || !name || !place) throw new Error('A row could not be drawn.');
    form.append(box);
    rows.push({ box, label: name, place, field, plan });
  }
  if (scenario.cascade) {
    const select = (field: string, words: readonly string[]): string => markup(field.slice(-4), 'select', words, false);
    const [city, area] = scenario.begun > 1 ? ['南京', '南京'] : ['', ''];
    const province = scenario.begun > 0 ? '江苏' : '';
    const two = `${select('registrationProvince', PROVINCES)}${select('registrationCity', offeredBelow('', province))}`;
    addRow('报名省市', two, 'ince', 'registrationProvince');
    addRow('考试考区', select('examArea', area === '' ? [] : [area]), 'Area', 'examArea');
    addRow('报考级别', select('level', []), 'evel', 'level');
    addRow('报考资格', select('qualification', []), 'tion', 'qualification');
    books.set(form, `${province}|${city}`);
  }
  scenario.rows.forEach((plan, at) => {
    addRow(plan.label, markup(`n${at}`, plan.widget, plan.words, layui !== undefined), `n${at}`, plan.field, plan);
  });
  const ballast = document.createElement('div');
  ballast.innerHTML = '<p><i></i><b></b></p>'.repeat(scenario.ballast);
  document.body.replaceChildren(form, ballast);

  const redraw = (): void => layui?.form.render();
  function set(control: Control, value: string): void {
    put(control, value);
    if (layui && control.matches('select,[type=radio]')) redraw();
    books.set(control, read(control));
  }
  const rowOf = (control: Element): Row | undefined => rows.find(({ place }) => place.contains(control));
  /** Enters a value with the events of a person or of the page's own code. */
  function enter(control: Control, value: string, isOwn: boolean, silently = false): void {
    set(control, value);
    if (silently) return;
    isOwnDeed = isOwn;
    const target = isRadio(control) ? (groupOf(control).find(({ checked }) => checked) ?? control) : control;
    for (const name of ['input', 'change']) target.dispatchEvent(new Event(name, { bubbles: true }));
    isOwnDeed = false;
  }

  const cascadeSelects = (): readonly HTMLSelectElement[] =>
    CASCADE.flatMap((field) => [...form.querySelectorAll<HTMLSelectElement>(`select[name=${field.slice(-4)}]`)]);
  function offer(select: HTMLSelectElement, words: readonly string[]): void {
    select.innerHTML = optionsOf(words);
    set(select, '');
    redraw();
  }
  const latest = new Map<number, number>();
  function followUp(select: HTMLSelectElement): void {
    const chain = cascadeSelects();
    const at = chain.indexOf(select);
    if (at < 0) return;
    chain.slice(at + 1).forEach((below, place) => {
      offer(below, []);
      latest.set(at + 1 + place, -1);
    });
    const next = at + 1;
    const number = asked++;
    latest.set(next, number);
    const delay = scenario.delays[number % scenario.delays.length];
    const words = offeredBelow(CASCADE[at] ?? '', read(select));
    if (delay === null || delay === undefined) return;
    const reply = (): void => {
      const below = cascadeSelects()[next];
      if (below && (scenario.takesStale || latest.get(next) === number)) offer(below, words);
    };
    later(delay, reply);
    if (scenario.repeats !== undefined) later(delay + scenario.repeats, reply);
  }

  /** The page's code hears that a control was used. */
  function hear(control: Control): void {
    const before = books.get(control) ?? '';
    const row = rowOf(control);
    const { takesBack, silently = false } = row?.plan ?? {};
    const value = read(control);
    if (!isOwnDeed && takesBack !== undefined && value !== before && value !== '') {
      const takeBack = (): void => {
        if (control.isConnected && read(control) === value) enter(control, before, true, silently);
      };
      if (takesBack === 'at once') takeBack();
      else if (takesBack === 'promise') void Promise.resolve().then(takeBack);
      else later(takesBack === 'task' ? 0 : takesBack, takeBack);
    }
    if (control instanceof HTMLSelectElement) followUp(control);
  }
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof Element)) return;
    const control = isRadio(target) ? groupOf(target)[0] : (target as Control);
    if (control?.hasAttribute('name')) hear(control);
  });
  // What layui draws tells the page's code in its own way.
  if (layui) {
    for (const name of [...CASCADE.map((field) => field.slice(-4)), ...scenario.rows.map((_, at) => `n${at}`)])
      for (const kind of ['select', 'radio'])
        layui.form.on(`${kind}(${name})`, ({ elem }) => {
          const control = isRadio(elem) ? groupOf(elem)[0] : (elem as Control);
          if (control) hear(control);
        });
  }

  // What the page holds when it opens.
  for (const { place, plan } of rows) {
    for (const control of controlsIn(place)) books.set(control, read(control));
    const control = controlOf(place);
    if (plan && control && plan.start !== '') set(control, plan.start);
  }
  if (scenario.cascade) {
    const [province = '', city = ''] = (books.get(form) ?? '').split('|');
    const [first, second] = cascadeSelects();
    if (first) set(first, province);
    if (second) set(second, city);
    books.delete(form);
  }
  redraw();

  function drawAnew(): void {
    for (const { place } of rows) {
      for (const drawn of place.querySelectorAll('.layui-form-select,.layui-form-radio')) drawn.remove();
      const old = controlsIn(place);
      const values = old.map(read);
      for (const native of place.querySelectorAll<Control>('input,textarea,select')) {
        const fresh = native.cloneNode(true) as Control;
        if (isRadio(fresh)) fresh.checked = (native as HTMLInputElement).checked;
        native.replaceWith(fresh);
      }
      controlsIn(place).forEach((control, at) => {
        const known = old[at];
        if (known) successors.set(known, control);
        const noted = known && books.get(known);
        set(control, values[at] ?? '');
        if (noted !== undefined) books.set(control, noted);
        if (known) books.delete(known);
      });
    }
    redraw();
  }

  const deeds: { readonly [deed in Deed['deed']]: (row: Row, other: Row) => void } = {
    'draw anew': drawAnew,
    'replace options'({ place }) {
      const control = controlOf(place);
      if (control instanceof HTMLSelectElement) offer(control, ['其他甲', '其他乙']);
    },
    'swap controls'(row, other) {
      if (row !== other && row.plan && other.plan?.widget === row.plan.widget) exchange(row.place, other.place);
    },
    'swap labels'(row, other) {
      if (!row.plan || !other.plan) return;
      const [text, field] = [row.label.textContent, row.field];
      row.label.textContent = other.label.textContent;
      other.label.textContent = text;
      row.field = other.field;
      other.field = field;
    },
    rename(row) {
      if (!row.plan) return;
      row.label.textContent = '家属手机';
      row.field = undefined;
    },
    detach: ({ box }) => box.remove(),
    disable({ place }) {
      for (const control of place.querySelectorAll<Control>('input,textarea,select')) control.disabled = true;
      redraw();
    },
    hide({ place }) {
      place.setAttribute('data-unseen', '');
      (place as HTMLElement).style.display = 'none';
    },
    'same id'({ place }, other) {
      for (const each of [place, other.place]) controlOf(each)?.setAttribute('id', 'same');
    },
    storm() {
      for (let count = 0; count < 40; count++) {
        ballast.append(document.createElement('i'));
        ballast.setAttribute('data-count', String(count));
      }
    },
    'person types'(row) {
      const control = controlOf(row.place);
      const value = control && another(control);
      if (!control || !value || control.disabled || !row.field || !row.box.isConnected) return;
      // Who goes back to the very value that was written there cannot be told from somebody who left it.
      if (typed.has(row.field)) return;
      enter(control, value, true);
      typed.set(row.field, value);
      // What hung on it the page has emptied, for the person.
      const at = CASCADE.indexOf(row.field);
      if (at >= 0) for (const below of CASCADE.slice(at + 1)) typed.delete(below);
    },
  };

  function fieldNow(control: Element): FieldId | undefined {
    const row = rowOf(control);
    if (row?.field !== 'registrationProvince') return row?.field;
    return cascadeSelects()[1] === control ? 'registrationCity' : 'registrationProvince';
  }
  const entered = noteEntered(() => rows.flatMap(({ place }) => controlsIn(place)), books, fieldNow);

  return {
    typed,
    fieldOf: entered.fieldOf,
    held(field) {
      const places = rows.filter(({ box }) => box.isConnected);
      if (field === 'registrationCity') return cascadeSelects().slice(1, 2).map(read);
      return places.flatMap((row) => {
        const control = row.field === field ? controlOf(row.place) : null;
        return control ? [read(control)] : [];
      });
    },
    serialize: () => [...form.querySelectorAll<Control>('input[name],textarea,select')].map(lineOf).join('\n'),
    admit(control, value) {
      books.set(control, value);
      entered.forget(control);
    },
    carryOver(control, value) {
      const now = successors.get(control);
      if (now && read(now) === value) books.set(now, value);
    },
    unexplained: () =>
      rows
        .filter(({ box }) => box.isConnected)
        .flatMap(({ place, label }) =>
          controlsIn(place)
            .filter((control) => read(control) !== (books.get(control) ?? ''))
            .map((control) => `${label.textContent} holds ${read(control)}, and the books say ${books.get(control)}`),
        ),
    perform({ deed, row, other }) {
      const [one, two] = [rows[row % rows.length], rows[other % rows.length]];
      entered.note();
      if (one && two) deeds[deed](one, two);
    },
    close: forgetAll,
  };
}
