/**
 * What changed on the platform from one year to another, for everyone. The variants carry the same facts for the engine;
 * this says them to people, with where they were learned.
 */
import type { Confidence, Origin } from './region';
import { say, type Words } from './words';

export interface ChangeOfYear {
  /** First year or half it was seen: `2025H1`. */
  readonly since: string;
  readonly now: Words;
  readonly before: Words;
  readonly source: Origin;
  readonly confidence: Confidence;
}

export const CHANGES_BY_YEAR: readonly ChangeOfYear[] = [
  {
    since: '2021H1',
    now: say('首次登录后须先实名认证，才能报名', 'The real-name check comes before registering'),
    before: say('注册、登录后直接报名', 'Sign up, sign in, register'),
    source: 'guide-2023-yunnan 一 3',
    confidence: 'pictured',
  },
  {
    since: '2024H1',
    now: say('考试安排时间写「具体考试时间以准考证为准」', '考试安排时间 refers to the ticket'),
    before: say('考试安排时间写明日期', '考试安排时间 names the days'),
    source: 'guide-2025-liaoning 第三步',
    confidence: 'pictured',
  },
  {
    since: '2025H1',
    now: say('用国家网络身份认证 APP 扫码登录', 'Sign in by scanning with the 国家网络身份认证 APP'),
    before: say('用手机号或邮箱、密码和运算结果登录', 'Sign in by account, password and captcha'),
    source: 'guide-2025-liaoning 第二步',
    confidence: 'pictured',
  },
  {
    since: '2025H1',
    now: say('没有职称选「无」，取得职称时间不再必填', 'With 无 as the title its date is no longer asked for'),
    before: say('没有职称写「无」，日期填报名时间', 'With 无 the date is the day of registering'),
    source: 'guide-2025-liaoning 第四步 3(2)',
    confidence: 'pictured',
  },
  {
    since: '2025H1',
    now: say(
      '在职情况只有在职、在校，不在职的选在职、工作单位写「无」',
      '在职情况 is 在职 or 在校; the jobless write 无 as employer',
    ),
    before: say('在职情况另有「其他」', '在职情况 also offered 其他'),
    source: 'guide-2025-liaoning 第四步 4',
    confidence: 'pictured',
  },
  {
    since: '2026H2',
    now: say('欢迎页有报名、缴费两列时间', 'The welcome page has two columns of times'),
    before: say('欢迎页只有「报名有效时间」一列', 'The welcome page had one column, 报名有效时间'),
    source: 'site-survey-2026 1.2',
    confidence: 'reported',
  },
];
