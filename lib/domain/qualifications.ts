import type { Source } from './sources';

/** 报考级别, highest first. */
export type Level = '高级' | '中级' | '初级';

/** 上半年 and 下半年. */
export type Half = 'H1' | 'H2';

/** One qualification of the national catalogue and the halves in which it is known to have been held. */
export interface Qualification {
  readonly name: string;
  readonly level: Level;
  /** Year → halves, by every table found. A year that is missing was not found; an empty list: held in neither half. */
  readonly held: { readonly [year: string]: readonly Half[] };
  /** Year → halves in which one table has it and another has not. None are known so far. */
  readonly disputed?: { readonly [year: string]: readonly Half[] };
  readonly sources: readonly Source[];
}

/** Papers by level, in the order the site prints them. Source: payment page of the 2020 guide; site-survey-2026 3. */
export const PAPERS: { readonly [level in Level]: readonly string[] } = {
  高级: ['综合知识', '案例分析', '论文'],
  中级: ['基础知识', '应用技术'],
  初级: ['基础知识', '应用技术'],
};

/**
 * The 27 names. Halves: 2024 and 2025 tables of training sites (site-survey-2026 3); 2026 is not confirmed and therefore absent.
 */
export const QUALIFICATIONS: readonly Qualification[] = [
  { name: '信息系统项目管理师', level: '高级', held: { 2024: ['H1'], 2025: ['H1'] }, sources: ['site-survey-2026 3'] },
  {
    name: '系统分析师',
    level: '高级',
    held: { 2024: ['H1', 'H2'], 2025: ['H1', 'H2'] },
    sources: ['site-survey-2026 3'],
  },
  {
    name: '系统架构设计师',
    level: '高级',
    held: { 2024: ['H1', 'H2'], 2025: ['H1', 'H2'] },
    sources: ['site-survey-2026 3'],
  },
  { name: '网络规划设计师', level: '高级', held: { 2024: ['H2'], 2025: ['H2'] }, sources: ['site-survey-2026 3'] },
  { name: '系统规划与管理师', level: '高级', held: { 2024: ['H2'], 2025: ['H2'] }, sources: ['site-survey-2026 3'] },
  { name: '软件评测师', level: '中级', held: { 2024: ['H1'], 2025: ['H1'] }, sources: ['site-survey-2026 3'] },
  {
    name: '软件设计师',
    level: '中级',
    held: { 2024: ['H1', 'H2'], 2025: ['H1', 'H2'] },
    sources: ['site-survey-2026 3'],
  },
  { name: '软件过程能力评估师', level: '中级', held: { 2024: [], 2025: [] }, sources: ['site-survey-2026 3'] },
  {
    name: '网络工程师',
    level: '中级',
    held: { 2024: ['H1', 'H2'], 2025: ['H1', 'H2'] },
    sources: ['site-survey-2026 3'],
  },
  { name: '多媒体应用设计师', level: '中级', held: { 2024: ['H2'], 2025: ['H2'] }, sources: ['site-survey-2026 3'] },
  { name: '嵌入式系统设计师', level: '中级', held: { 2024: ['H1'], 2025: ['H1'] }, sources: ['site-survey-2026 3'] },
  { name: '计算机辅助设计师', level: '中级', held: { 2024: [], 2025: [] }, sources: ['site-survey-2026 3'] },
  { name: '电子商务设计师', level: '中级', held: { 2024: ['H1'], 2025: ['H1'] }, sources: ['site-survey-2026 3'] },
  {
    name: '系统集成项目管理工程师',
    level: '中级',
    held: { 2024: ['H2'], 2025: ['H2'] },
    sources: ['site-survey-2026 3'],
  },
  { name: '信息系统监理师', level: '中级', held: { 2024: ['H2'], 2025: ['H1'] }, sources: ['site-survey-2026 3'] },
  { name: '信息安全工程师', level: '中级', held: { 2024: ['H2'], 2025: ['H2'] }, sources: ['site-survey-2026 3'] },
  { name: '数据库系统工程师', level: '中级', held: { 2024: ['H1'], 2025: ['H1'] }, sources: ['site-survey-2026 3'] },
  { name: '信息系统管理工程师', level: '中级', held: { 2024: ['H1'], 2025: ['H2'] }, sources: ['site-survey-2026 3'] },
  { name: '计算机硬件工程师', level: '中级', held: { 2024: [], 2025: [] }, sources: ['site-survey-2026 3'] },
  { name: '信息技术支持工程师', level: '中级', held: { 2024: [], 2025: [] }, sources: ['site-survey-2026 3'] },
  { name: '程序员', level: '初级', held: { 2024: ['H1'], 2025: ['H1'] }, sources: ['site-survey-2026 3'] },
  { name: '网络管理员', level: '初级', held: { 2024: ['H2'], 2025: ['H2'] }, sources: ['site-survey-2026 3'] },
  { name: '多媒体应用制作技术员', level: '初级', held: { 2024: [], 2025: [] }, sources: ['site-survey-2026 3'] },
  { name: '电子商务技术员', level: '初级', held: { 2024: [], 2025: [] }, sources: ['site-survey-2026 3'] },
  { name: '信息系统运行管理员', level: '初级', held: { 2024: ['H2'], 2025: ['H1'] }, sources: ['site-survey-2026 3'] },
  { name: '网页制作员', level: '初级', held: { 2024: [], 2025: [] }, sources: ['site-survey-2026 3'] },
  { name: '信息处理技术员', level: '初级', held: { 2024: ['H1'], 2025: ['H2'] }, sources: ['site-survey-2026 3'] },
];

/** The qualification of that name, or undefined. */
export const qualificationOf = (name: string): Qualification | undefined =>
  QUALIFICATIONS.find((qualification) => qualification.name === name);

/** What the tables found say of a half: whether it is held, that they differ, or that there is no table of the year. */
export function offerOf(
  { held, disputed }: Pick<Qualification, 'held' | 'disputed'>,
  year: string,
  half: Half,
): 'held' | 'not-held' | 'disputed' | 'not-published' {
  if (disputed?.[year]?.includes(half)) return 'disputed';
  const halves = held[year];
  if (!halves) return 'not-published';
  return halves.includes(half) ? 'held' : 'not-held';
}
