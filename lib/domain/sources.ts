import { say, type Words } from './words';

/** Where a fact was learned. Every fact in this folder names one or more of these keys, with a place inside it if useful. */
export const SOURCES = {
  'guide-2020-jiangsu': say(
    '软考报名流程指南（2020 年下半年，江苏等地截图）',
    'Registration guide, second half of 2020 (Jiangsu screenshots)',
  ),
  'guide-2020-national': say(
    '环球网校《2020年软考高级职称报名流程》',
    'hqwx.com, national registration walkthrough, 2020',
  ),
  'guide-2023-yunnan': say(
    '云南省软考办《考生网上报名操作流程（2023）》',
    'Yunnan exam office, online registration procedure, 2023',
  ),
  'guide-2025-liaoning': say('软考报名流程（2025 年，辽宁截图）', 'Registration guide, 2025 (Liaoning screenshots)'),
  'site-survey-2026': say(
    '对公开资料的整理（2026 年 11 月），未见官网内页源码',
    'Survey of public records, November 2026; no source of the official inner pages was seen',
  ),
  'gb-11643-1999': say('GB 11643-1999《公民身份号码》', 'GB 11643-1999, citizen identification number'),
  'html-standard': say(
    'HTML 标准（WHATWG）：表单控件的类型与自动填充',
    'HTML Living Standard: types of form controls, autofill',
  ),
  'form-habits': say(
    '国内考试、招生、人事报名表的常见写法（一般知识，未在官网见到）',
    'Habits of Chinese examination, enrolment and personnel forms; general knowledge, not seen on the official site',
  ),
  'own-proposal': say(
    '助手的建议，官网规则未知',
    'Proposed by this assistant; the rule of the official site is not known',
  ),
} as const satisfies Record<string, Words>;

export type SourceKey = keyof typeof SOURCES;

/** A source key, optionally followed by a place in it: `guide-2025-liaoning §3(2)`. */
export type Source = SourceKey | `${SourceKey} ${string}`;
