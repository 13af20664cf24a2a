/**
 * A page drawn from a scenario, with the code of such a page: linked choices, boxes that take values back, accidents.
 *
 * It keeps its own books: which row a control stands in, and what the page or the person put into it. A value that the
 * books do not know was put there by the assistant.
 */
import type { FieldId } from '@/lib/domain/fields';
import type { Deed, RowPlan, Scenario, Widget } from './scenario';

/** What of layui the page uses, where it is there. */
export interface Layui {
  readonly form: {
    render(kind?: string | null): void;
    on(event: string, heard: (data: { readonly elem: Element }) => void): void;
  };
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Row {
  readonly box: Element;
  readonly label: Element;
  readonly place: Element;
  field: FieldId | undefined;
  readonly plan: RowPlan | undefined;
}

export interface GeneratedPage {
  /** The field of the row in which a control stands now, by its label. */
  fieldOf(control: Element): FieldId | undefined;
  /** What the controls of a field hold, serialised. */
  held(field: FieldId): readonly string[];
  /** The whole form in one text; equal texts, equal forms. */
  serialize(): string;
  /** The assistant says that it wrote this. */
  admit(control: Element, value: string): void;
  /** Controls that hold what neither the books nor the assistant admit to. */
  unexplained(): readonly string[];
  perform(deed: Deed): void;
  /** What the person typed, by field. */
  readonly typed: ReadonlyMap<FieldId, string>;
  close(): void;
}

const CASCADE = ['registrationProvince', 'registrationCity', 'examArea', 'level', 'qualification'] as const;
const OFFERED: { readonly [word: string]: readonly string[] } = {
  '': ['江苏', '云南'],
  江苏: ['南京', '苏州'],
  云南: ['昆明', '丽江'],
  初级: ['程序员'],
  中级: ['软件设计师', '网络工程师'],
  高级: ['信息系统项目管理师', '系统分析师'],
};
const LEVELS = ['初级', '中级', '高级'];
const offeredBelow = (field: string, word: string): readonly string[] =>
  word === '' ? [] : field === 'registrationCity' ? [word] : field === 'examArea' ? LEVELS : (OFFERED[word] ?? []);

const optionsOf = (words: readonly string[]): string =>
  ['<option value="">请选择</option>', ...words.map((word, at) => `<option value="v${at}">${word}</option>`)].join('');

function markup(name: string, widget: Widget, words: readonly string[], drawn: boolean): string {
  switch (widget) {
    case 'text':
      return `<input type="text" name="${name}" id="${name}" class="layui-input">`;
    case 'date':
      return `<input type="date" name="${name}" id="${name}">`;
    case 'area':
      return `<textarea name="${name}" id="${name}"></textarea>`;
    case 'select':
      return `<select name="${name}" id="${name}" lay-filter="${name}">${optionsOf(words)}</select>`;
    case 'radio':
      return words
        .map((word, at) =>
          drawn
            ? `<input type="radio" name="${name}" value="v${at}" title="${word}" lay-filter="${name}">`
            : `<label><input type="radio" name="${name}" value="v${at}"> ${word}</label> `,
        )
        .join('');
    default:
      return widget satisfies never;
  }
}

const LAYOUT: { readonly [layout in Scenario['layout']]: (label: string, controls: string, id: string) => string } = {
  item: (label, controls) =>
    `<div class="layui-form-item row"><label class="layui-form-label l">${label}：</label><div class="layui-input-block p">${controls}</div></div>`,
  table: (label, controls) =>
    `<table class="row"><tr><td class="l">${label}：</td><td class="p">${controls}</td></tr></table>`,
  terms: (label, controls) => `<dl class="row"><dt class="l">${label}</dt><dd class="p">${controls}</dd></dl>`,
  paragraph: (label, controls) => `<p class="row p"><span class="l">${label}：</span>${controls}</p>`,
  for: (label, controls, id) =>
    `<div class="row"><label class="l" for="${id}">${label}</label><div class="p">${controls}</div></div>`,
};

const isRadio = (control: Element): control is HTMLInputElement => control.matches('input[type=radio]');

/** Draws the page into the document. `layui`: the real toolkit, which then draws choices and radio buttons. */
export function drawPage(scenario: Scenario, layui?: Layui): GeneratedPage {
  const rows: Row[] = [];
  const books = new Map<Element, string>();
  const typed = new Map<FieldId, string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let asked = 0;
  let isOwnDeed = false;

  const later = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };

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
    const two = `${select('registrationProvince', OFFERED[''] ?? [])}${select('registrationCity', offeredBelow('', province))}`;
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

  /** The control itself: of radio buttons the first. */
  const controlOf = (place: Element): Control | null => place.querySelector('input:not([placeholder]),textarea,select');
  const controlsIn = (place: Element): readonly Control[] => {
    const all = [...place.querySelectorAll<Control>('input[name],textarea,select')];
    return all.filter((control, at) => !isRadio(control) || at === 0);
  };
  const groupOf = (radio: Element): readonly HTMLInputElement[] => [
    ...(radio.closest('.p') ?? form).querySelectorAll<HTMLInputElement>('input[type=radio]'),
  ];
  const wordOf = (radio: HTMLInputElement): string =>
    (radio.getAttribute('title') ?? radio.parentElement?.textContent ?? '').trim();
  function read(control: Element): string {
    if (isRadio(control))
      return groupOf(control)
        .flatMap((radio) => (radio.checked ? [wordOf(radio)] : []))
        .join();
    if (control instanceof HTMLSelectElement)
      return control.value === '' ? '' : (control.options[control.selectedIndex]?.text ?? '');
    return (control as HTMLInputElement).value;
  }
  const redraw = (): void => layui?.form.render();
  function set(control: Control, value: string): void {
    if (isRadio(control)) for (const radio of groupOf(control)) radio.checked = wordOf(radio) === value;
    else if (control instanceof HTMLSelectElement)
      control.selectedIndex = Math.max(
        0,
        [...control.options].findIndex(({ text }) => text === value),
      );
    else control.value = value;
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
    later(delay, () => {
      const below = cascadeSelects()[next];
      if (below && latest.get(next) === number) offer(below, words);
    });
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
        const noted = known && books.get(known);
        set(control, values[at] ?? '');
        if (noted !== undefined) books.set(control, noted);
        if (known) books.delete(known);
      });
    }
    redraw();
  }

  function exchange(one: Element, other: Element): void {
    const parts = (place: Element): readonly Node[] =>
      [...place.childNodes].filter((node) => !(node instanceof Element && node.matches('.l')));
    const [first, second] = [parts(one), parts(other)];
    other.append(...first);
    one.append(...second);
  }

  /** What the person puts into a control: something else than it holds. */
  function another(control: Control): string {
    if (isRadio(control))
      return (
        groupOf(control)
          .map(wordOf)
          .find((word) => word !== read(control)) ?? ''
      );
    if (control instanceof HTMLSelectElement)
      return [...control.options].slice(1).find(({ text }) => text !== read(control))?.text ?? '';
    return control.type === 'date' ? '2001-01-01' : '本人所填';
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
      const at = CASCADE.findIndex((field) => field === row.field);
      if (at >= 0) for (const below of CASCADE.slice(at + 1)) typed.delete(below);
    },
  };

  return {
    typed,
    fieldOf(control) {
      const row = rowOf(control);
      if (row?.field !== 'registrationProvince') return row?.field;
      return cascadeSelects()[1] === control ? 'registrationCity' : 'registrationProvince';
    },
    held(field) {
      const places = rows.filter(({ box }) => box.isConnected);
      if (field === 'registrationCity') return cascadeSelects().slice(1, 2).map(read);
      return places.flatMap((row) => {
        const control = row.field === field ? controlOf(row.place) : null;
        return control ? [read(control)] : [];
      });
    },
    serialize: () =>
      [...form.querySelectorAll<Control>('input[name],textarea,select')]
        .map((control) =>
          JSON.stringify([
            control.localName,
            control.name,
            control.id,
            control.disabled,
            control instanceof HTMLInputElement ? control.checked : '',
            control instanceof HTMLSelectElement
              ? [control.selectedIndex, ...[...control.options].map(({ text, value }) => `${text}=${value}`)]
              : control.value,
            control.nextElementSibling?.querySelector?.('input')?.value ?? '',
            control.nextElementSibling?.matches('.layui-form-radioed') ?? false,
          ]),
        )
        .join('\n'),
    admit(control, value) {
      books.set(control, value);
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
      if (one && two) deeds[deed](one, two);
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
