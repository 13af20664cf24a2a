/**
 * Which badges stand in the page: beside every control whose content a rule found something in, and, quietly, beside
 * 提交 the offer to look over everything first.
 *
 * - A badge follows from the page alone. Were it to tell that the page differs from the profile, a script in the page
 *   could try values until the badge goes away, and would know the profile's.
 * - Its words are the label and the sentence of the rule, as in the checklist and the editor: no answer of anybody.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { fieldOf } from '@/lib/domain/fields';
import { say } from '@/lib/domain/words';
import type { Mark } from '@/lib/engine/hands/beside/wire';
import type { Row } from '@/lib/engine/plan-types';
import { pageMarks } from '@/lib/platform/settings';
import type { Beside } from './beside';
import type { ChecklistView } from './checklist-view';
import { t } from './locale';

const WORDS = {
  title: say('软考报名助手的标记', 'Badges of the registration assistant'),
  problem: say('需要改', 'Mend this'),
  advice: say('请核对', 'Compare this'),
  details: say('按一下，到填写清单里改。', ' Press to mend it in the checklist.'),
  look: say('提交前看一遍', 'Look over first'),
  lookSentence: say(
    '提交前，先在填写清单里看看有没有空着的、要改的。提交仍由您自己按。',
    'Before submitting, see in the checklist what is empty or needs mending. Submitting stays with you.',
  ),
} as const;

const label = (row: Row, { variant }: ChecklistView): string => variant.labels?.[row.field] ?? fieldOf(row.field).label;

function markOf(row: Row, view: ChecklistView): readonly Mark[] {
  const [handle] = row.handles;
  const worst = row.onPage?.find(({ severity }) => severity === 'problem') ?? row.onPage?.[0];
  if (handle === undefined || worst === undefined) return [];
  const tone = worst.severity;
  const text = t(WORDS[tone]);
  const name = `${text}：${label(row, view)}`;
  return [{ handle, tone, text, name, sentence: `${t(worst.words)}${t(WORDS.details)}` }];
}

/** The badges of a view; none where nothing is to be filled in. */
function marksOf(view: ChecklistView, submit: string | undefined): readonly Mark[] {
  if (!view.ready || !view.fillable || view.fill === 'running') return [];
  const marks = view.sections.flatMap(({ rows }) => rows.flatMap((row) => markOf(row, view)));
  const [text, sentence] = [t(WORDS.look), t(WORDS.lookSentence)];
  const offer: readonly Mark[] =
    submit === undefined ? [] : [{ handle: submit, tone: 'quiet', text, name: text, sentence }];
  return [...marks, ...offer];
}

export interface PageMarks {
  readonly isOn: ReadonlySignal<boolean>;
  switch(on: boolean): Promise<void>;
  dispose(): void;
}

/** Keeps the badges of the page in step with a view. `submit` names the button of the page that sends the form. */
export function keepMarks(
  view: ReadonlySignal<ChecklistView>,
  submit: ReadonlySignal<string | undefined>,
  beside: Beside,
): PageMarks {
  const isOn = signal(false);
  const read = (on: boolean): void => {
    isOn.value = on;
  };
  void pageMarks.get().then(read);
  const unwatch = pageMarks.watch(read);
  let shown = '[]';
  const stop = effect(() => {
    const marks = isOn.value ? marksOf(view.value, submit.value) : [];
    const next = JSON.stringify(marks);
    // A look at the page that changes no badge sends nothing into it.
    if (next !== shown) beside.mark(t(WORDS.title), marks);
    shown = next;
  });
  return {
    isOn,
    switch: (on) => pageMarks.set(on),
    dispose() {
      stop();
      unwatch();
    },
  };
}
