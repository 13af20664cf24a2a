/**
 * Pages of the office, by what they do. They are links for a person to press; nothing of ours asks for them.
 * Addresses of inner pages open behind the sign-in only; where no address is known, the home page leads on.
 */
import type { OfficialLink } from './step';
import { say } from './words';

const PLATFORM = 'https://bm.ruankao.org.cn';

const link = (words: OfficialLink['words'], address: `https://${string}`, sources: OfficialLink['sources']) =>
  ({ words, address, sources }) satisfies OfficialLink;

export const LINKS = {
  portal: link(
    say('中国计算机技术职业资格网（通知、政策、成绩）', 'The portal: notices, rules, scores'),
    'https://www.ruankao.org.cn/',
    ['guide-2025-liaoning 第一步', 'guide-2020-jiangsu 一'],
  ),
  welcome: link(say('报名平台：选择批次和机构', 'The platform: choose batch and agency'), `${PLATFORM}/sign/welcome`, [
    'guide-2025-liaoning 第一步',
  ]),
  signIn: link(say('报名平台：登录', 'The platform: sign in'), `${PLATFORM}/sign/in`, ['guide-2020-jiangsu §三']),
  realNameArticle: link(
    say('实名认证操作流程及常见问题（官网文章）', 'How to sign in with the APP, an article of the portal'),
    'https://www.ruankao.org.cn/article/content/2501161347599242422467386.html',
    ['guide-2025-liaoning 第二步'],
  ),
  myInfo: link(say('个人中心：我的信息', 'Personal centre: 我的信息'), `${PLATFORM}/personalCenter/myInfo`, [
    'guide-2023-yunnan 一 4',
  ]),
  home: link(say('报名平台：主页', 'The platform: home page'), `${PLATFORM}/index/main`, ['guide-2020-jiangsu §三']),
  form: link(say('报名平台：考生报名', 'The platform: 考生报名'), `${PLATFORM}/report/index`, [
    'guide-2023-yunnan 二 2',
  ]),
  review: link(say('报名平台：报名审核', 'The platform: 报名审核'), `${PLATFORM}/report/auditing`, [
    'guide-2023-yunnan 二 4',
  ]),
  score: link(say('报名平台：成绩查询', 'The platform: 成绩查询'), `${PLATFORM}/query/score/main`, [
    'site-survey-2026 1.9',
  ]),
} as const;
