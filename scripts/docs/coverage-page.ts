/** Writes `docs/coverage-of-the-guides.md`: what each of the four guides says, and where the assistant shows it. */
import { DURATIONS } from '@/lib/domain/catalogue';
import { CHANGES_BY_YEAR } from '@/lib/domain/changes-by-year';
import { AFTER_PAYING, BEFORE_PAYING, FIXED_ONCE_PAID } from '@/lib/domain/changing';
import { SECTIONS } from '@/lib/domain/field';
import { FIELDS } from '@/lib/domain/fields';
import { inFull } from '@/lib/domain/finding';
import { GUIDANCE } from '@/lib/domain/guidance';
import { PAGE_BRIEFS } from '@/lib/domain/page-briefs';
import { PASSWORD_RULE } from '@/lib/domain/password-rule';
import { PHOTO_SPECS } from '@/lib/domain/photo-specs';
import { QUALIFICATIONS } from '@/lib/domain/qualifications';
import { REFUSALS } from '@/lib/domain/refusals';
import { FACT_KINDS, type Region } from '@/lib/domain/region';
import { factWords } from '@/lib/domain/region-words';
import { RULES } from '@/lib/domain/rules';
import { SOURCES, type SourceKey } from '@/lib/domain/sources';
import { STEP_HELP } from '@/lib/domain/step-help';
import { STEPS } from '@/lib/domain/steps';
import { TIME_TITLES } from '@/lib/domain/times';
import { VARIANTS, variantOf } from '@/lib/domain/variants';
import type { Words } from '@/lib/domain/words';
import { reminderWords } from '@/lib/engine/reminder-words';
import { REMINDER_KINDS } from '@/lib/engine/reminders';
import { JIANGSU_2020 } from './guides/jiangsu-2020';
import { LIAONING_2025 } from './guides/liaoning-2025';
import { NATIONAL_2020 } from './guides/national-2020';
import type { Guide } from './guides/statement';
import { YUNNAN_2023 } from './guides/yunnan-2023';

export const GUIDES: readonly Guide[] = [JIANGSU_2020, NATIONAL_2020, YUNNAN_2023, LIAONING_2025];

const said = (all: readonly Words[]): readonly string[] => all.map(({ zh }) => zh);
const titleOf = (section: string): string => SECTIONS.find(({ id }) => id === section)?.title ?? '';

const stepTexts = (): readonly (readonly [string, readonly string[]])[] =>
  STEPS.map(({ id, title, blocks = [], notApplicable = [], problemWhen }) => {
    const { tasks, branches = [], haveReady, goesWrong, duration, changing = [], links } = STEP_HELP[id];
    const ways = [...branches, ...blocks, ...notApplicable, ...changing, ...(problemWhen ? [problemWhen] : [])];
    const words = [title, ...tasks, ...haveReady, ...goesWrong, duration, ...ways.map((way) => way.words)];
    return [`step ${id}`, [...said(words), ...links.flatMap((link) => [link.words.zh, link.address])]];
  });

function pageTexts(): readonly (readonly [string, readonly string[]])[] {
  const pages = [...new Set([...GUIDANCE, ...PAGE_BRIEFS].map(({ page }) => page))];
  return pages.map((page) => {
    const briefs = PAGE_BRIEFS.filter((brief) => brief.page === page);
    const guidance = GUIDANCE.filter((line) => line.page === page).map(({ words }) => words);
    const points = briefs.flatMap((brief) => [brief.title, ...brief.points]);
    return [
      `page ${page}`,
      [...said([...guidance, ...points]), ...briefs.flatMap(({ next }) => next.flatMap(({ words }) => words))],
    ];
  });
}

const regionTexts = (regions: readonly Region[]): readonly (readonly [string, readonly string[]])[] =>
  regions.map((region) => {
    const windows = (region.windows ?? []).flatMap(({ sign, review, pay, ticket }) => [sign, review, pay, ticket]);
    const facts = FACT_KINDS.flatMap((kind) => factWords(region, kind));
    return [`region ${region.agency}`, [...said(facts), ...windows.flatMap((window) => window ?? [])]];
  });

/** What the assistant shows, by the place where it shows it. */
export function shownTexts(regions: readonly Region[]): ReadonlyMap<string, readonly string[]> {
  const changing = [...BEFORE_PAYING, ...AFTER_PAYING, ...FIXED_ONCE_PAID].map(({ words }) => words);
  const reminders = REMINDER_KINDS.map((kind) => {
    const { title, text } = reminderWords({ kind, about: '2026-05-23' }, Date.UTC(2026, 4, 1));
    return [`reminder ${kind}`, said([title, text])] as const;
  });
  return new Map<string, readonly string[]>([
    ...stepTexts(),
    ...pageTexts(),
    ...regionTexts(regions),
    ...reminders,
    ...FIELDS.map(({ id, label, section }) => [`field ${id}`, [label, titleOf(section)]] as const),
    ...RULES.map(({ id, check, examples }) => {
      const finds = examples.flatMap(({ given, today = '2026-03-20', variant, examDays }) => [
        JSON.stringify(given),
        ...said([check(given, { today, variant: variantOf(variant), examDays }) ?? []].flat().map(inFull)),
      ]);
      return [`rule ${id}`, [String(check), ...finds]] as const;
    }),
    ['photo', [JSON.stringify(PHOTO_SPECS)]],
    ['changes by year', said(CHANGES_BY_YEAR.flatMap(({ now, before }) => [now, before]))],
    ['changing', said(changing)],
    ['password', said(PASSWORD_RULE.map(({ words }) => words))],
    ['times', said(Object.values(TIME_TITLES))],
    ['catalogue', [...QUALIFICATIONS.map(({ name }) => name), ...said(DURATIONS.map(({ words }) => words))]],
    ['refusals', said(REFUSALS.map(({ advice }) => advice))],
    ['variants', said(VARIANTS.flatMap(({ notes = [] }) => notes))],
  ]);
}

/** Statements that point at a place that is not there, or at words that do not stand there. */
export function pointingNowhere(
  guides: readonly Guide[],
  texts: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return guides.flatMap(({ source, statements }) =>
    statements.flatMap(({ at, says, shown }) => {
      if (shown.length === 0) return [`${source} ${at} ${says}: nowhere`];
      return shown.flatMap(([place, words]) =>
        texts.get(place)?.some((text) => text.includes(words)) ? [] : [`${source} ${at}: ${place} lacks ${words}`],
      );
    }),
  );
}

/** Names of places for readers. */
const PLACES: { readonly [kind in string]?: string } = {
  step: '步骤',
  page: '页面指引',
  field: '档案与清单',
  rule: '检查规则',
  region: '各地规定',
  reminder: '提醒',
  photo: '照片检查',
  'changes by year': '各年的变化',
  changing: '要改、要取消',
  password: '密码规则',
  times: '时间',
  catalogue: '资格目录',
  refusals: '审核不通过的原因',
  variants: '地区说明',
};

const named = (place: string): string => {
  const [kind = '', id] = place.split(' ');
  return PLACES[place] ?? `${PLACES[kind] ?? kind} ${id ?? ''}`.trim();
};
const cell = (text: string): string => text.replaceAll('|', '／');

export function coveragePage(): string {
  const parts = GUIDES.map(({ source, statements }) => {
    const key = Object.keys(SOURCES).find((one): one is SourceKey => one === source);
    const rows = statements.map(({ at, says, shown }) => {
      const where = shown.map(([place, words]) => `${named(place)}：「${words}」`).join('<br>');
      return `| ${[at, says, where].map(cell).join(' | ')} |`;
    });
    return `## ${key ? SOURCES[key].zh : source}\n\n共 ${statements.length} 条。\n\n| 位置 | 说的是 | 显示在 |\n| --- | --- | --- |\n${rows.join('\n')}`;
  });
  const count = GUIDES.reduce((sum, { statements }) => sum + statements.length, 0);
  return `# 四份指南说的，显示在哪里

由 \`npm run docs:coverage\` 生成，请勿手改。四份指南共 ${count} 条，用我们自己的话转述；指向不存在的地方，或那里没有所引的字，测试就不通过。

${parts.join('\n\n')}
`;
}
