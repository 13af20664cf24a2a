import { say } from '../../domain/words';
import { learn } from '../lesson';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'dalian-not-liaoning',
  order: 13,
  title: say('大连误报成辽宁', 'Registered in 辽宁 instead of 大连'),
  goal: say(
    '人在大连，却从「辽宁」入口提交了报名。取消报考、退出，再从「大连」入口报名，做到「报名成功」。',
    'You live in 大连 and registered through the entry 辽宁. Cancel, sign out, register through 大连, and reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['dalian-2025'],
  options: {
    signedIn: true,
    agency: '辽宁',
    otherEntries: { 辽宁: 'liaoning-2025' },
    submitted: { registrationProvince: '辽宁', registrationCity: '沈阳', examArea: '沈阳' },
    reviewOutcome: 'pass',
  },
  begin: '/personalCenter/myReport',
  reached: ({ registered, agency }) => registered && agency === '大连',
  debrief: [
    learn(
      '大连和辽宁是两个入口，互不相通：时间、费用、审核都不一样。辽宁不用缴费，大连要缴费。',
      '大连 and 辽宁 are entries of their own: time, fee and review differ. There is no fee in 辽宁, and one in 大连.',
      'guide-2025-liaoning 第一步',
      'guide-2025-liaoning 第七步 注',
    ),
    learn(
      '辽宁报名以后无故缺考一科，会取消下一次报名资格：报错了要取消，不能放着不管。',
      'Who registers in 辽宁 and misses a paper without reason loses the next registration: cancel a wrong one, do not leave it.',
      'guide-2025-liaoning 第七步 注',
    ),
    learn(
      '宁波与浙江、新疆兵团与新疆也各有入口；进去以后先看页面上方的「当前考区」。',
      'So are 宁波 and 浙江, 新疆兵团 and 新疆; once inside, look at 「当前考区」 at the top first.',
      'site-survey-2026 6',
      'guide-2020-jiangsu §三',
    ),
    REGISTERED,
  ],
});
