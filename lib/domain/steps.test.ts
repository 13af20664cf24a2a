/** Promises kept by the journey: steps, pages and guidance. */
import { describe, expect, it } from 'vitest';
import { FIXED_ONCE_PAID, waysIn } from './changing';
import { GUIDANCE } from './guidance';
import { LINKS } from './official-links';
import { PAGE_IDS, STATUSES } from './page';
import { PAGES, STATUS_WORDINGS } from './pages';
import { SOURCES } from './sources';
import { holdsFor } from './step';
import { STEP_HELP } from './step-help';
import { STEPS } from './steps';
import { VARIANTS } from './variants';

const ids = STEPS.map(({ id }) => id);
const unlisted = (sources: readonly string[]): readonly string[] =>
  sources.filter((source) => !((source.split(' ')[0] ?? '') in SOURCES));
const sentences = [
  ...STEPS.flatMap(({ blocks = [], notApplicable = [], problemWhen }) =>
    [...blocks, ...notApplicable, ...(problemWhen ? [problemWhen] : [])].map(({ words }) => words),
  ),
  ...Object.values(STEP_HELP).flatMap(({ tasks, goesWrong, branches = [], changing = [] }) => [
    ...tasks,
    ...goesWrong,
    ...[...branches, ...changing].map(({ words }) => words),
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
    for (const { id, sources } of STEPS) {
      const { tasks, duration } = STEP_HELP[id];
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
      for (const { id, notApplicable = [] } of STEPS) {
        const { branches = [] } = STEP_HELP[id];
        if (branches.length > 1 && !notApplicable.some(({ when }) => holdsFor(when, variant)))
          expect(branches.filter(({ when }) => holdsFor(when, variant))).toHaveLength(1);
      }
    },
  );
});

describe('the official pages', () => {
  const all = Object.values(STEP_HELP).flatMap(({ links }) => links);
  it('are linked from every step in every region, with a source, on the two hosts of the office', () => {
    for (const variant of VARIANTS)
      for (const { links } of Object.values(STEP_HELP))
        expect(links.some(({ when }) => when === undefined || holdsFor(when, variant))).toBe(true);
    expect(all.flatMap(({ sources }) => (sources.length > 0 ? unlisted(sources) : ['no source']))).toEqual([]);
    for (const { address } of all) expect(address).toMatch(/^https:\/\/(www|bm)\.ruankao\.org\.cn\//);
  });
  it('lead where detection expects the page of the step', () => {
    const paths = PAGES.flatMap((page) => page.paths.map((path) => path.replace(/#.*/, '')));
    const inner = all
      .map(({ address }) => /^https:\/\/bm\.[^/]+(\/.*)$/.exec(address)?.[1])
      .filter((path) => path !== undefined);
    expect(inner.length).toBeGreaterThan(5);
    expect(inner.filter((path) => !paths.some((known) => path.startsWith(known)))).toEqual([]);
  });
  it('name the article on signing in with the APP where one signs in so, and not before', () => {
    const shown = (id: string) => {
      const variant = VARIANTS.find((one) => one.id === id)!;
      return STEP_HELP.account.links
        .filter(({ when }) => when === undefined || holdsFor(when, variant))
        .map(({ address }) => address);
    };
    expect(shown('liaoning-2025')).toContain(LINKS.realNameArticle.address);
    expect(shown('jiangsu-2020')).not.toContain(LINKS.realNameArticle.address);
  });
});

describe('changing and cancelling', () => {
  it('says 取消报考 before payment, 申请变更 where the region has it, and what stays once it is paid', () => {
    const told = (step: 'review' | 'payment', agency: string) =>
      waysIn(STEP_HELP[step].changing ?? [], agency)
        .map(({ words }) => words.zh)
        .join('\n');
    expect(told('review', '辽宁')).toContain('取消报考');
    expect(told('payment', '云南')).toContain('点「申请变更」');
    expect(told('payment', '辽宁')).not.toContain('点「申请变更」');
    const fixed = FIXED_ONCE_PAID.flatMap(({ fields }) => fields);
    expect(fixed).toEqual(['registrationProvince', 'registrationCity', 'examArea', 'level', 'qualification']);
    const ways = Object.values(STEP_HELP).flatMap(({ changing = [] }) => changing);
    expect([...ways, ...FIXED_ONCE_PAID].flatMap(({ sources }) => unlisted(sources))).toEqual([]);
  });
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
