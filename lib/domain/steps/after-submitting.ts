/** Steps 8 to 12: from the review to the score. */
import type { Step } from '../step';
import { say } from '../words';

export const AFTER_SUBMITTING: readonly Step[] = [
  {
    id: 'review',
    title: say('等待审核', 'Wait for the review'),
    tasks: [
      say(
        '1～3 个工作日后登录，在「报名审核」查看状态。',
        'Sign in after 1 to 3 working days and look at 「报名审核」.',
      ),
      say('审核不通过时看清原因，改好后重新提交。', 'If it did not pass, read the reason, mend it and submit again.'),
    ],
    haveReady: [],
    goesWrong: [
      say(
        '常见原因是照片不合格、信息与证件不一致、证明材料不符。',
        'Usual reasons: the photo, data unlike the document, the proof.',
      ),
      say('报名截止后不能再改，请早提交、早查看。', 'Nothing can be mended after the window closes; be early.'),
    ],
    duration: say(
      '一般 1～3 个工作日，部分地区报名结束后统一审核',
      'Usually 1 to 3 working days; in some regions after the window',
    ),
    pages: ['form-submitted', 'review'],
    doneWhen: {
      pages: ['registered'],
      statuses: ['审核通过', '待缴费', '缴费成功', '报名成功'],
      unlessStatus: ['未报名', '等待审核', '审核不通过'],
    },
    problemWhen: {
      status: '审核不通过',
      words: say(
        '审核不通过：请看清原因，在「考生报名」改好后重新提交。',
        'The review did not pass: read the reason, mend the form and submit again.',
      ),
    },
    notApplicable: [{ when: { review: 'none' }, words: say('这里提交后不审核。', 'There is no review here.') }],
    sources: [
      'guide-2020-jiangsu §四',
      'guide-2020-national 四',
      'guide-2025-liaoning 第六步、第七步',
      'site-survey-2026 6',
    ],
  },
  {
    id: 'payment',
    title: say('缴费', 'Pay'),
    tasks: [
      say('在缴费截止前完成缴费，确认显示「缴费成功」。', 'Pay before the payment window closes and see 「缴费成功」.'),
    ],
    branches: [
      {
        when: { payment: 'online' },
        words: say(
          '在「网上缴费」由您点「去支付」，支付后不要关闭浏览器，等待返回。',
          'In 「网上缴费」 you press 「去支付」; keep the browser open until it returns.',
        ),
      },
      {
        when: { payment: 'offline' },
        words: say(
          '带打印的报名表和身份证到通知指定的地点审核、缴费。',
          'Go to the place named in the notice with the printed form and the ID card.',
        ),
      },
    ],
    haveReady: [
      say('支付宝或微信；线下缴费时带报名表和身份证', 'Alipay or WeChat; offline the printed form and the ID card'),
    ],
    goesWrong: [
      say('未缴费视为未报名。', 'Unpaid counts as not registered.'),
      say('支付后不能再改考区、级别和资格。', 'After payment area, level and qualification are fixed.'),
      say(
        '扣了款而状态没变，先重新登录查看，不要重复支付。',
        'Charged but not shown: sign in again and look; do not pay twice.',
      ),
    ],
    duration: say('约 10 分钟', 'About 10 minutes'),
    pages: ['payment', 'payment-closed'],
    doneWhen: {
      pages: ['registered'],
      statuses: ['缴费成功', '报名成功'],
      unlessStatus: ['未报名', '等待审核', '审核不通过', '审核通过', '待缴费'],
    },
    blocks: [
      {
        while: { page: 'payment-closed' },
        when: { payment: 'online' },
        words: say(
          '网上支付渠道暂时关闭：请看当地通知的缴费时间和方式。',
          'Online payment is closed for now. Please see the notice for time and place.',
        ),
      },
      {
        while: { step: 'review' },
        when: { payment: 'online' },
        words: say('审核通过后才能缴费。', 'Payment opens after the review has passed.'),
      },
    ],
    notApplicable: [{ when: { payment: 'none' }, words: say('这里不需要缴费。', 'There is no fee here.') }],
    sources: [
      'guide-2020-jiangsu §五',
      'guide-2020-national 四',
      'guide-2023-yunnan 二 5',
      'guide-2025-liaoning 第七步',
    ],
  },
  {
    id: 'ticket',
    title: say('打印准考证', 'Print the admission ticket'),
    tasks: [
      say('考前一周左右登录，点「打印准考证」。', 'About a week before the exam sign in and press 「打印准考证」.'),
      say('核对姓名、证件号码、考点和时间。', 'Compare name, document number, site and time.'),
    ],
    haveReady: [say('打印机和白纸', 'A printer and white paper')],
    goesWrong: [
      say('各地开放时间不同，有的只有几天。', 'Regions open it at different times, some for a few days only.'),
    ],
    duration: say('约 5 分钟', 'About 5 minutes'),
    pages: ['registered', 'ticket'],
    doneWhen: { pages: ['ticket'] },
    blocks: [
      { while: { step: 'review' }, words: say('报名成功后才有准考证。', 'The ticket comes after 报名成功.') },
      { while: { step: 'payment' }, words: say('报名成功后才有准考证。', 'The ticket comes after 报名成功.') },
    ],
    sources: ['guide-2020-jiangsu 注意事项', 'guide-2023-yunnan 二', 'site-survey-2026 4'],
    doubts: ['Printing itself is not seen, only the page of the ticket.'],
  },
  {
    id: 'exam',
    title: say('参加考试', 'Sit the exam'),
    tasks: [
      say(
        '带准考证和有效身份证，按准考证上的时间、地点参加考试。',
        'Bring the ticket and a valid ID card, at the time and place on the ticket.',
      ),
    ],
    haveReady: [say('准考证、有效身份证', 'The ticket and a valid ID card')],
    goesWrong: [
      say(
        '具体场次以准考证为准，不以公告的日期范围为准。',
        'The ticket decides the session, not the announced range of days.',
      ),
      say(
        '部分地区无故缺考会取消下一次报名资格。',
        'In some regions absence without reason bars the next registration.',
      ),
    ],
    duration: say('半天到一天', 'Half a day to a day'),
    pages: [],
    doneWhen: {},
    sources: ['guide-2025-liaoning 第七步 注', 'site-survey-2026 4'],
  },
  {
    id: 'score',
    title: say('查询成绩', 'Look up the score'),
    tasks: [say('成绩公布后登录，在「成绩查询」查看。', 'When scores are published sign in and open 「成绩查询」.')],
    haveReady: [],
    goesWrong: [
      say(
        '公布前查不到成绩；频繁查询会被退出登录。',
        'Nothing shows before publication; asking too often signs you out.',
      ),
    ],
    duration: say('考后 30～60 天', '30 to 60 days after the exam'),
    pages: ['score'],
    doneWhen: {},
    sources: ['site-survey-2026 1.9、4'],
    doubts: ['The page can be opened at any time, so it proves nothing.'],
  },
];
