/** Writes `docs/regions.md` from the facts of lib/domain. */

import { AFTERWARDS, DURATIONS, EXAMS, EXPECTED, HALVES_LEARNED, NAMES_LEARNED } from '@/lib/domain/catalogue';
import { CHANGES_BY_YEAR } from '@/lib/domain/changes-by-year';
import { PAPERS, QUALIFICATIONS } from '@/lib/domain/qualifications';
import {
  type Confidence,
  FACT_KINDS,
  type Fact,
  type FactKind,
  type PastWindow,
  type Region,
} from '@/lib/domain/region';
import { CONFIDENCE_WORDS, FACT_TITLES, factWords, NOT_FOUND } from '@/lib/domain/region-words';

const cell = (text: string): string => text.replaceAll('|', '／');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const trusted = (confidence: Confidence): string => CONFIDENCE_WORDS[confidence].zh;

function factRows(region: Region, kind: FactKind): readonly (readonly string[])[] {
  const facts: readonly Fact<unknown>[] = region[kind] ?? [];
  const words = factWords(region, kind);
  if (facts.length === 0) return [[FACT_TITLES[kind].zh, NOT_FOUND.zh, '', '', '']];
  return facts.map(({ year, source, confidence, doubt }, at) => [
    at === 0 ? FACT_TITLES[kind].zh : '',
    (words[at]?.zh ?? '') + (doubt ? `（存疑：${doubt.zh}）` : ''),
    year,
    trusted(confidence),
    source,
  ]);
}

const span = (window: readonly [string, string] | undefined): string =>
  window ? `${window[0] || '？'} ～ ${window[1] || '？'}` : '';

const windowRow = ({ batch, sign, review, pay, ticket, source, confidence }: PastWindow): readonly string[] => [
  batch,
  span(sign),
  span(review),
  span(pay),
  span(ticket),
  trusted(confidence),
  source,
];

function regionPart(region: Region): string {
  const apart = region.apartFrom ? `\n与「${region.apartFrom}」是不同的报名机构。\n` : '';
  const facts = table(
    ['事项', '内容', '时间', '可信程度', '出处'],
    FACT_KINDS.flatMap((kind) => factRows(region, kind)),
  );
  const past = region.windows ?? [];
  const windows = table(['批次', '报名', '审核', '缴费', '准考证', '可信程度', '出处'], past.map(windowRow));
  return `### ${region.title.zh}\n${apart}\n${facts}\n${past.length > 0 ? `\n往年时间，仅供比较：\n\n${windows}\n` : ''}`;
}

const learnt = (all: typeof DURATIONS): string =>
  all
    .map(({ words, source, confidence, doubt }) => {
      const doubted = doubt ? `。存疑：${doubt.zh}` : '';
      return `- ${words.zh}：${source}（${trusted(confidence)}）${doubted}`;
    })
    .join('\n');

function catalogue(): string {
  const years = Object.keys(HALVES_LEARNED);
  const half = { H1: '上', H2: '下' } as const;
  const rows = QUALIFICATIONS.map(({ name, level, held }) => [
    level,
    name,
    PAPERS[level].join('、'),
    ...years.map((year) => (held[year] ?? []).map((one) => half[one]).join('、') || '未开考'),
  ]);
  const learned = years.map((year) => {
    const { source, confidence } = HALVES_LEARNED[year] ?? NAMES_LEARNED;
    return `- ${year} 年：${source}（${trusted(confidence)}）`;
  });
  return [
    table(['级别', '资格', '科目', ...years.map((year) => `${year} 年`)], rows),
    `出处：\n\n- 名称与级别：${NAMES_LEARNED.source}（${trusted(NAMES_LEARNED.confidence)}）。${NAMES_LEARNED.doubt?.zh}`,
    learned.join('\n'),
    '其他年份：未查到，以当地通知为准。',
    learnt(EXPECTED),
    `科目与时长：\n\n${learnt(DURATIONS)}`,
  ].join('\n\n');
}

export function regionsPage(regions: readonly Region[]): string {
  const exams = EXAMS.map(({ batch, from, to, source, confidence, doubt }) => [
    batch,
    `${from} ～ ${to}`,
    trusted(confidence),
    source,
    doubt?.zh ?? '',
  ]);
  const changes = CHANGES_BY_YEAR.map(({ since, now, before, source, confidence }) => [
    since,
    now.zh,
    before.zh,
    trusted(confidence),
    source,
  ]);
  return [
    '# 各地与各年的事实',
    '由 `npm run docs:regions` 从 `lib/domain` 生成，请勿手改。一切以当地报名通知为准；「未查到」不等于没有。',
    `可信程度由高到低：${Object.values(CONFIDENCE_WORDS)
      .map(({ zh }) => zh)
      .join('、')}。同一事项有几行的，是各来源说法不同或时间不同，都列出来。`,
    '## 各年的变化',
    table(['起', '现在', '以前', '可信程度', '出处'], changes),
    '## 考试日期',
    table(['批次', '日期', '可信程度', '出处', '存疑'], exams),
    '各来源说的成绩与证书时间：',
    learnt(AFTERWARDS),
    '## 资格目录',
    catalogue(),
    '## 35 个报名机构',
    ...regions.map(regionPart),
  ]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()
    .concat('\n');
}
