/** What steps 8 to 12 ask for: from the review to the score. */
import { AFTER_PAYING, BEFORE_PAYING } from '../changing';
import { LINKS } from '../official-links';
import type { StepHelp, StepId } from '../step';
import { say } from '../words';

export const AFTER_SUBMITTING = {
  review: {
    tasks: [
      say(
        '提交后是「待审核」。1～3 个工作日后登录，在「报名审核」查看状态。',
        'After submitting it says 「待审核」. Sign in after 1 to 3 working days and look at 「报名审核」.',
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
      say(
        '由人工审核，快的半天；超过 3 个工作日没有结果，向当地软考办咨询。',
        'People review it, sometimes in half a day; after 3 working days without an answer ask the local office.',
      ),
    ],
    duration: say(
      '一般 1～3 个工作日，部分地区报名结束后统一审核',
      'Usually 1 to 3 working days; in some regions after the window',
    ),
    changing: BEFORE_PAYING,
    links: [LINKS.review, LINKS.form],
  },
  payment: {
    tasks: [
      say('在缴费截止前完成缴费，确认显示「缴费成功」。', 'Pay before the payment window closes and see 「缴费成功」.'),
    ],
    branches: [
      {
        when: { payment: 'online' },
        words: say(
          '在「网上缴费」由您点「去支付」，用支付宝或微信扫码，支付后不要关闭浏览器，等待返回。',
          'In 「网上缴费」 you press 「去支付」 and scan with Alipay or WeChat; keep the browser open until it returns.',
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
        '扣了款而状态没变，先重新登录查看缴费状态，再核对账号或联系工作人员，不要重复支付。',
        'Charged but not shown: sign in again and look, then check your account or call the staff; do not pay twice.',
      ),
      say(
        '页面写「网上支付渠道暂时关闭」时，看当地通知的缴费地点和流程；缴完再登录，看到「报名成功」为止。',
        'Where the page says 「网上支付渠道暂时关闭」 the notice names place and manner; sign in afterwards until you see 「报名成功」.',
      ),
    ],
    duration: say('约 10 分钟', 'About 10 minutes'),
    changing: [...BEFORE_PAYING, ...AFTER_PAYING],
    links: [LINKS.home, LINKS.review],
  },
  ticket: {
    tasks: [
      say('考前一周左右登录，点「打印准考证」。', 'About a week before the exam sign in and press 「打印准考证」.'),
      say('核对姓名、证件号码、考点和时间。', 'Compare name, document number, site and time.'),
    ],
    haveReady: [say('打印机和白纸', 'A printer and white paper')],
    goesWrong: [
      say(
        '各地开放时间不同，有的只有几天，以当地通知为准。',
        'Regions open it at different times, some for a few days only; the notice decides.',
      ),
      say('考点、考场要到能打印准考证时才知道。', 'Site and room are not known before the ticket can be printed.'),
    ],
    duration: say('约 5 分钟', 'About 5 minutes'),
    changing: AFTER_PAYING,
    links: [LINKS.welcome, LINKS.home],
  },
  exam: {
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
        '部分地区无故缺考会取消下一次报名资格，缺考 1 科即视为缺考。',
        'In some regions absence without reason bars the next registration; one paper missed counts as absence.',
      ),
      say('不能缓考、退费，也不能更换考点。', 'There is no deferral, no refund and no change of site.'),
      say('官网有模拟练习平台，考前可以先熟悉机考。', 'The platform has a mock exam; get to know it before the day.'),
    ],
    duration: say('半天到一天', 'Half a day to a day'),
    links: [LINKS.portal, LINKS.welcome],
  },
  score: {
    tasks: [
      say('成绩公布后登录，在「成绩查询」查看。', 'When scores are published sign in and open 「成绩查询」.'),
      say(
        '各科满分 75 分，一般 45 分合格，各科都合格才算通过；证书在「证书查询」查看。',
        'Each paper counts 75 and usually 45 passes; all must pass. Certificates stand in 「证书查询」.',
      ),
    ],
    haveReady: [],
    goesWrong: [
      say(
        '公布前查不到成绩；频繁查询会被退出登录。',
        'Nothing shows before publication; asking too often signs you out.',
      ),
      say('部分地区单独划线，看官网的通告。', 'Some regions have a line of their own; see the portal.'),
    ],
    duration: say('考后 30～60 天', '30 to 60 days after the exam'),
    links: [LINKS.score, LINKS.portal],
  },
} as const satisfies { readonly [step in StepId]?: StepHelp };
