/** What a rule says, in the three places where a person meets it: profile editor, checklist, badge in the page. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Beside } from '@/lib/app/beside';
import { viewOf } from '@/lib/app/checklist-view';
import { keepMarks } from '@/lib/app/page-marks';
import { viewOf as editorOf } from '@/lib/app/profile-view';
import { fieldOf, PROFILE_FIELDS } from '@/lib/domain/fields';
import type { Finding } from '@/lib/domain/finding';
import type { Rule, RuleContext, RuleExample } from '@/lib/domain/rule';
import { RULES } from '@/lib/domain/rules';
import { variantOf } from '@/lib/domain/variants';
import type { Mark } from '@/lib/engine/hands/beside/wire';
import type { Row } from '@/lib/engine/plan-types';
import { missing } from '@/lib/engine/validate';
import { aState, clear, draw, root } from '@/tests/checklist';
import { ChecklistRow } from './checklist/ChecklistRow';
import { AnswerRow } from './profile/AnswerRow';

afterEach(clear);

const contextOf = ({ today = '2026-11-22', variant = 'base', examDays }: RuleExample): RuleContext => ({
  today,
  variant: variantOf(variant),
  examDays,
});

interface Said {
  readonly rule: Rule;
  readonly example: RuleExample;
  readonly finding: Finding;
}

/** Everything that any rule finds in any of its examples. */
const SAID: readonly Said[] = RULES.flatMap((rule) =>
  rule.examples.flatMap((example) =>
    [rule.check(example.given, contextOf(example)) ?? []]
      .flat()
      .map((finding) => ({ rule, example, finding: { rule: rule.id, ...finding } })),
  ),
);

const rowOf = ({ finding, example }: Said, part: 'findings' | 'onPage'): Row => ({
  field: finding.field,
  state: 'problem',
  reason: 'rule-found',
  wanted: '',
  shown: '',
  required: true,
  handles: ['box'],
  choices: [],
  findings: [],
  [part]: [finding],
  ...(part === 'onPage' && { shown: example.given[finding.field] ?? '' }),
});

/** What the editor says beside the field, with these answers in it. */
function inEditor({ rule, example, finding }: Said): string {
  const context = contextOf(example);
  const view = editorOf(example.given, context);
  const row = view.sections.flatMap(({ fields }) => fields).find(({ field }) => field === finding.field);
  if (!row) return '';
  const asks = rule.about === 'emptiness';
  const { stated } = view;
  const answers = example.given;
  const props = { row, answers, stated, variant: context.variant, asks, onAnswer: vi.fn(), onLeave: vi.fn() };
  draw(() => render(<AnswerRow key={Math.random()} {...props} />, root));
  return root.textContent ?? '';
}

function inChecklist(said: Said): string {
  const acts = { decide: vi.fn(), locate: vi.fn(), teach: vi.fn(), openProfile: vi.fn(), openPhotos: vi.fn() };
  const row = rowOf(said, 'findings');
  const props = { row, label: fieldOf(row.field).label, decision: undefined, shown: true, acts };
  draw(() => render(<ChecklistRow {...props} current={false} isTaught={false} follows={false} />, root));
  return root.textContent ?? '';
}

/** What the page is sent for its badge. */
async function inPage(said: Said): Promise<readonly Mark[]> {
  const view = viewOf(aState());
  const [section] = view.sections;
  const sections = section ? [{ ...section, rows: [rowOf(said, 'onPage')] }] : [];
  const mark = vi.fn();
  const beside = { mark } as Partial<Beside> as Beside;
  const kept = keepMarks(signal({ ...view, ready: true, fillable: true, sections }), signal(undefined), beside);
  await vi.waitFor(() => expect(mark).toHaveBeenCalled(), { interval: 1 });
  kept.dispose();
  return mark.mock.calls[0]?.[1];
}

/** Where the profile keeps the field, and does not answer it by itself. */
const isInEditor = ({ rule, example, finding }: Said): boolean =>
  PROFILE_FIELDS.some(({ id }) => id === finding.field) &&
  (rule.about !== 'emptiness' || missing(example.given, contextOf(example)).includes(finding.field));

describe('a rule says the same in the editor, in the checklist and on the badge', () => {
  it.each(RULES.map(({ id }) => id))('%s', async (id) => {
    for (const said of SAID.filter(({ rule }) => rule.id === id)) {
      const { words, detail } = said.finding;
      const screens = [inChecklist(said), ...(isInEditor(said) ? [inEditor(said)] : [])];
      for (const screen of screens) expect(screen).toContain(words.zh + (detail?.zh ?? ''));
      const [badge] = await inPage(said);
      expect(badge?.sentence.startsWith(words.zh)).toBe(true);
      if (detail) expect(JSON.stringify(badge)).not.toContain(detail.zh);
    }
  });
  it('in the editor too, but for what a candidate is not asked', () => {
    const elsewhere = SAID.filter((said) => !isInEditor(said)).map(
      ({ rule, finding }) => `${rule.id} ${finding.field}`,
    );
    expect(elsewhere).toEqual(['age-agrees-with-birth-date age', 'title-date-is-given titleDate']);
  });
});
