/**
 * What is known of the qualifications besides their names: when a year's list was learned and from whom, how long the
 * papers take, what passes, and when exams were held. For reading; what engines need stands in `qualifications.ts`.
 */
import type { Confidence, Origin } from './region';
import { say, type Words } from './words';

interface Learned {
  readonly source: Origin;
  readonly confidence: Confidence;
  readonly doubt?: Words;
}

/** Where the halves of each year in `QUALIFICATIONS` were learned. A year that is missing here is not in the catalogue. */
export const HALVES_LEARNED: { readonly [year: string]: Learned } = {
  2024: { source: 'https://m.528045.com/article/c4820416c7.html', confidence: 'reported' },
  2025: { source: 'https://m.zpedu.com/it/gnrz/29456.html', confidence: 'reported' },
};

/** The names and their levels. */
export const NAMES_LEARNED: Learned = {
  source: 'site-survey-2026 3',
  confidence: 'reported',
  doubt: say(
    '名称按公开题库整理，未见 2026 年官方开考科目表。',
    'Names as public question banks give them; no official list of 2026 was seen.',
  ),
};

export const DURATIONS: readonly (Learned & { readonly words: Words })[] = [
  {
    words: say(
      '高级：上午综合知识（120～150 分钟）和案例分析（60～90 分钟）连考 240 分钟，下午论文 120 分钟',
      '高级: 综合知识 (120 to 150 min) and 案例分析 (60 to 90) together 240 min in the morning, 论文 120 min in the afternoon',
    ),
    source: 'https://m.zpedu.com/it/gnrz/29456.html',
    confidence: 'reported',
  },
  {
    words: say(
      '中级、初级：基础知识（90～120 分钟）和应用技术连考 240 分钟，信息处理技术员除外',
      '中级 and 初级: 基础知识 (90 to 120 min) and 应用技术 together 240 min, 信息处理技术员 apart',
    ),
    source: 'https://m.zpedu.com/it/gnrz/29456.html',
    confidence: 'reported',
  },
  {
    words: say(
      '每科满分 75 分，45 分合格，一次考试中各科都合格才算通过',
      'Each paper counts 75; 45 passes, and all papers must pass in one sitting',
    ),
    source: 'https://m.zpedu.com/it/gnrz/29456.html',
    confidence: 'reported',
  },
];

export interface ExamDays extends Learned {
  readonly batch: string;
  readonly from: string;
  readonly to: string;
}

/** Days of the exam by batch, `yyyy-MM-dd`. Two rows of one batch are sources that disagree. */
export const EXAMS: readonly ExamDays[] = [
  {
    batch: '2026年下半年软考',
    from: '2026-10-24',
    to: '2026-10-27',
    source: 'site-survey-2026 4',
    confidence: 'reported',
    doubt: say('只在两个民间项目里见到，未见官方文本。', 'Two hobby projects say so; no official text was seen.'),
  },
  {
    batch: '2026年下半年软考',
    from: '2026-11-08',
    to: '2026-11-08',
    source: 'site-survey-2026 4',
    confidence: 'copied',
    doubt: say('几个民间项目这样写，没有出处。', 'Several hobby projects assume it and name no source.'),
  },
  {
    batch: '2026年上半年软考',
    from: '2026-05-23',
    to: '2026-05-26',
    source: 'https://github.com/ben-failhee/aw458/issues/2',
    confidence: 'quoted',
  },
  {
    batch: '2025年下半年软考',
    from: '2025-11-08',
    to: '2025-11-11',
    source: 'https://m.zpedu.com/it/gnrz/29456.html',
    confidence: 'reported',
  },
  {
    batch: '2025年上半年软考',
    from: '2025-05-24',
    to: '2025-05-27',
    source: 'https://m.zpedu.com/it/gnrz/29456.html',
    confidence: 'reported',
  },
  {
    batch: '2024年下半年软考',
    from: '2024-11-09',
    to: '2024-11-12',
    source: 'https://m.528045.com/article/c4820416c7.html',
    confidence: 'reported',
  },
  {
    batch: '2024年上半年软考',
    from: '2024-05-25',
    to: '2024-05-28',
    source: 'https://m.528045.com/article/c4820416c7.html',
    confidence: 'reported',
  },
];

/** When scores and certificates came, and come, by what several sources say; they disagree, and all are shown. */
export const AFTERWARDS: readonly (Learned & { readonly words: Words })[] = [
  {
    words: say('成绩：考后 2 个月内（河南 2026 年上半年通知）', 'Scores: within 2 months (notice of 河南, 2026H1)'),
    source: 'https://github.com/ben-failhee/aw458/issues/2',
    confidence: 'quoted',
  },
  {
    words: say('成绩：考后 45 天内', 'Scores: within 45 days'),
    source: 'site-survey-2026 4',
    confidence: 'reported',
    doubt: say('只在一个民间项目里见到。', 'One hobby project says so.'),
  },
  {
    words: say(
      '成绩：2022 年考后 57 天、38 天，2023 年 53 天、32 天，2024 年约 30 天',
      'Scores: 57 and 38 days after the exams of 2022, 53 and 32 in 2023, about 30 in 2024',
    ),
    source: 'http://www.9duwan.com/web_news/html/2025-6/17497949937075.html',
    confidence: 'copied',
  },
  {
    words: say(
      '证书：考后 5 个月内（河南 2026 年上半年通知）',
      'Certificates: within 5 months (notice of 河南, 2026H1)',
    ),
    source: 'https://github.com/ben-failhee/aw458/issues/2',
    confidence: 'quoted',
  },
  {
    words: say('证书：成绩公布后约 3～4 个月', 'Certificates: about 3 to 4 months after the scores'),
    source: 'https://m.zpedu.com/it/gnrz/29456.html',
    confidence: 'reported',
  },
  {
    words: say('电子证书：2024 年上半年的在 2024-07-25', 'Electronic certificates of 2024H1: 2024-07-25'),
    source: 'http://www.9duwan.com/web_news/html/2025-6/17497949937075.html',
    confidence: 'copied',
  },
];

/** What is only expected of a year whose list was not published. */
export const EXPECTED: readonly (Learned & { readonly words: Words })[] = [
  {
    words: say(
      '2026 年上半年预计与 2025 年上半年相同（预测，未证实）',
      '2026H1 is expected to repeat 2025H1 (a forecast, not confirmed)',
    ),
    source: 'https://m.educity.cn/rk/5447072.html',
    confidence: 'reported',
    doubt: say('没有查到官方的 2026 年开考科目表。', 'No official list of 2026 was found.'),
  },
];
