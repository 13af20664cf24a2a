/** Promises kept by the journey: steps, pages and guidance. */
import { describe, expect, it } from 'vitest';
import { GUIDANCE } from './guidance';
import { PAGE_IDS, STATUSES } from './page';
import { PAGES, STATUS_WORDINGS } from './pages';
import { SOURCES } from './sources';
import { holdsFor } from './step';
import { STEPS } from './steps';
import { VARIANTS } from './variants';

const ids = STEPS.map(({ id }) => id);
const unlisted = (sources: readonly string[]): readonly string[] =>
  sources.filter((source) => !((source.split(' ')[0] ?? '') in SOURCES));
const sentences = [
  ...STEPS.flatMap(({ tasks, goesWrong, branches = [], blocks = [], notApplicable = [], problemWhen }) => [
    ...tasks,
    ...goesWrong,
    ...[...branches, ...blocks, ...notApplicable, ...(problemWhen ? [problemWhen] : [])].map(({ words }) => words),
  ]),
  ...GUIDANCE.map(({ words }) => words),
];

describe('the journey', () => {
  it('has twelve steps from the notice to the score', () => {
    expect(ids).toEqual([
      'announcement',
      'account',
      'real-name',
      'reading',
      'form',
      'photo',
      'submit',
      'review',
      'payment',
      'ticket',
      'exam',
      'score',
    ]);
  });
  it('puts every page but strangers into exactly one step', () => {
    const placed = STEPS.flatMap(({ pages }) => pages);
    expect([...placed].sort()).toEqual(PAGE_IDS.filter((page) => page !== 'other').sort());
  });
  it('sees that a step is done from pages and states that detection knows', () => {
    for (const { doneWhen, problemWhen } of STEPS) {
      expect((doneWhen.pages ?? []).filter((page) => !PAGES.some(({ id }) => id === page))).toEqual([]);
      const statuses = [
        ...(doneWhen.statuses ?? []),
        ...(doneWhen.unlessStatus ?? []),
        ...(problemWhen ? [problemWhen.status] : []),
      ];
      expect(statuses.filter((status) => !Object.values(STATUS_WORDINGS).includes(status))).toEqual([]);
    }
    expect(STATUSES.every((status) => STATUS_WORDINGS[status] === status)).toBe(true);
  });
  it('is blocked only by a step that comes before', () => {
    for (const { id, blocks = [] } of STEPS)
      for (const block of blocks)
        if ('step' in block.while) expect(ids.indexOf(block.while.step)).toBeLessThan(ids.indexOf(id));
  });
  it('names its sources, and gives every step something to do and a duration', () => {
    for (const { sources, tasks, duration } of STEPS) {
      expect(sources.length).toBeGreaterThan(0);
      expect(unlisted(sources)).toEqual([]);
      expect(tasks.length).toBeGreaterThan(0);
      expect(duration.zh.length * duration.en.length).toBeGreaterThan(0);
    }
    expect(unlisted(PAGES.flatMap(({ sources }) => sources))).toEqual([]);
  });
  it.each(VARIANTS.map((variant) => [variant.id, variant] as const))(
    'has one way for %s where ways differ',
    (_, variant) => {
      for (const { branches = [], notApplicable = [] } of STEPS)
        if (branches.length > 1 && !notApplicable.some(({ when }) => holdsFor(when, variant)))
          expect(branches.filter(({ when }) => holdsFor(when, variant))).toHaveLength(1);
    },
  );
});

describe('guidance', () => {
  it('has a line without conditions for every page, after those with conditions', () => {
    for (const page of [...PAGE_IDS, 'unknown'] as const) {
      const lines = GUIDANCE.filter((line) => line.page === page);
      const general = lines.filter(({ when, status }) => !when && !status);
      expect([page, general.length]).toEqual([page, 1]);
      expect(lines.at(-1)).toBe(general[0]);
    }
  });
  it('says everything in full sentences, without blame and without shouting', () => {
    expect(sentences.filter(({ zh }) => !/。$/.test(zh) || /[,;:!?！]|错误|非法|失败|抱歉/.test(zh))).toEqual([]);
    expect(sentences.filter(({ en }) => !/\.$/.test(en) || /!/.test(en))).toEqual([]);
  });
});
