/**
 * Lets a person teach a control: pick it on the page, name the field, and it is known on that page from then on.
 *
 * - A mark is kept only if the matcher takes it: a control that cannot be seen, or takes another kind of answer, is
 *   refused with the reason.
 * - One control is one field, and one field one control: a new mark takes the place of the old one.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { FIELDS, type FieldId, fieldOf } from '@/lib/domain/fields';
import { say, type Words } from '@/lib/domain/words';
import { nameOf } from '@/lib/engine/last-look';
import { match } from '@/lib/engine/match';
import type { ControlSnapshot } from '@/lib/engine/snapshot';
import { shapesOf } from '@/lib/engine/taught';
import { exportMarks, marksFor, pageKey, readMarks, type TaughtMark, withMark } from '@/lib/platform/taught-marks';
import type { Beside } from './beside';
import { t } from './locale';
import type { PageWatch } from './page-watch';
import { taughtOn } from './taught-here';

const WORDS = {
  prompt: say(
    '请点一下要教的控件；也可以按 Tab 走到它、按回车选定；按 Esc 取消',
    'Click the control to teach, or go to it with Tab and press Enter; Esc gives up',
  ),
  nameless: say('没有名字的控件', 'A control without a name'),
  none: say('没有选定控件，什么也没有改。', 'No control was picked; nothing changed.'),
  gone: say('这个控件已不在网页上，请再指一次。', 'The control is no longer on the page; please show it again.'),
  unfit: say(
    '这个控件不能当作这一项：看不见，或者要的不是这种内容（文字、选项、日期、文件）。没有记下。',
    'The control cannot be this field: it cannot be seen, or it takes another kind of answer. Nothing was kept.',
  ),
  badFile: say(
    '这个文件不是助手导出的标记，什么也没有改。',
    'This file holds no marks of the assistant; nothing changed.',
  ),
} as const;
const kept = (label: string, field: FieldId): Words =>
  say(
    `已教：网页上的「${label}」就是「${fieldOf(field).label}」。`,
    `Taught: 「${label}」 on the page is 「${fieldOf(field).label}」.`,
  );
const readIn = (count: number): Words => say(`已读入 ${count} 条标记。`, `${count} marks were read in.`);

/** What a control may be named, in form order: whatever is filled or compared. */
export const NAMEABLE: readonly FieldId[] = FIELDS.filter(
  ({ policy, kind }) => policy !== 'human-only' && kind !== 'action',
).map(({ id }) => id);

/** A control that was picked and waits for its name. */
export interface Picked {
  readonly handle: string;
  readonly label: string;
}

export interface Teaching {
  readonly isPicking: ReadonlySignal<boolean>;
  readonly picked: ReadonlySignal<Picked | undefined>;
  /** What came of the last press. */
  readonly said: ReadonlySignal<Words | undefined>;
  readonly marks: ReadonlySignal<readonly TaughtMark[]>;
  /** Lets the person pick a control; with a field it is named already. */
  start(field?: FieldId): Promise<void>;
  cancel(): void;
  name(field: FieldId): Promise<void>;
  forget(mark: TaughtMark): Promise<void>;
  export(): string;
  import(content: string): Promise<void>;
}

export function keepTeaching(watch: Pick<PageWatch, 'view' | 'state'>, beside: Beside): Teaching {
  const isPicking = signal(false);
  const picked = signal<Picked | undefined>(undefined);
  const said = signal<Words | undefined>(undefined);
  const marks = computed(() => {
    void watch.view.value;
    return watch.state().marks;
  });
  let press: AbortController | undefined;

  /** Marks of a practice page are kept apart. */
  const keep = (all: readonly TaughtMark[]): Promise<void> => marksFor(watch.state()).set([...all]);
  const label = (control: ControlSnapshot): string => nameOf(control) || t(WORDS.nameless);
  const isPickable = ({ obstacle, kind }: ControlSnapshot): boolean =>
    obstacle !== 'hidden' && kind !== 'password' && kind !== 'check';

  async function name(field: FieldId): Promise<void> {
    const { snapshot, marks: before } = watch.state();
    const handle = picked.value?.handle;
    const control = snapshot?.controls.find((one) => one.handle === handle);
    const shape = snapshot && control && shapesOf(snapshot).get(control.handle);
    picked.value = undefined;
    if (!snapshot || !control || !shape) {
      said.value = WORDS.gone;
      return;
    }
    const after = withMark(before, { page: pageKey(snapshot.url), shape, field, label: label(control) });
    const isTaken = match(snapshot, taughtOn(after, snapshot.url)).pairs.get(field)?.handle === control.handle;
    if (isTaken) await keep(after);
    said.value = isTaken ? kept(label(control), field) : WORDS.unfit;
  }

  return {
    isPicking,
    picked,
    said,
    marks,
    async start(field) {
      const { snapshot } = watch.state();
      press?.abort();
      picked.value = undefined;
      said.value = undefined;
      if (!snapshot) return;
      press = new AbortController();
      const { signal: ended } = press;
      const controls = snapshot.controls
        .filter(isPickable)
        .map((control) => ({ handle: control.handle, name: label(control) }));
      isPicking.value = true;
      const handle = await beside.pick(t(WORDS.prompt), controls, ended);
      if (ended.aborted && press.signal !== ended) return;
      isPicking.value = false;
      const control = watch.state().snapshot?.controls.find((one) => one.handle === handle);
      if (handle === undefined || !control) {
        said.value = handle === undefined ? WORDS.none : WORDS.gone;
        return;
      }
      picked.value = { handle, label: label(control) };
      if (field !== undefined) await name(field);
    },
    cancel() {
      press?.abort();
      picked.value = undefined;
    },
    name,
    forget: (mark) => keep(watch.state().marks.filter((one) => one !== mark)),
    export: () => exportMarks(watch.state().marks),
    async import(content) {
      const read = readMarks(content);
      said.value = read ? readIn(read.length) : WORDS.badFile;
      if (read) await keep(read.reduce(withMark, watch.state().marks));
    },
  };
}
