/** Steps 8 to 12: from the review to the score. */
import type { Step } from '../step';
import { say } from '../words';

export const AFTER_SUBMITTING: readonly Step[] = [
  {
    id: 'review',
    title: say('等待审核', 'Wait for the review'),
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
    pages: [],
    doneWhen: {},
    sources: ['guide-2025-liaoning 第七步 注', 'site-survey-2026 4'],
  },
  {
    id: 'score',
    title: say('查询成绩', 'Look up the score'),
    pages: ['score'],
    doneWhen: {},
    sources: ['site-survey-2026 1.9、4'],
    doubts: ['The page can be opened at any time, so it proves nothing.'],
  },
];
