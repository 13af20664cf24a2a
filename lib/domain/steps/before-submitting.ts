/** Steps 1 to 7: from the notice of the region to pressing 提交. */
import type { KnownPageId, Status } from '../page';
import type { Evidence, Step } from '../step';
import { say } from '../words';

const FORM_AND_LATER: readonly KnownPageId[] = ['form', 'form-submitted', 'registered'];
const INSIDE: readonly KnownPageId[] = ['home', 'notice', 'plan', ...FORM_AND_LATER];
const SUBMITTED: readonly Status[] = ['等待审核', '审核通过', '待缴费', '缴费成功', '报名成功'];
/** Whatever the review says, it says it of a sheet that was sent: everything up to the form is behind the candidate. */
const SENT: readonly Status[] = [...SUBMITTED, '审核不通过'];

/** A submitted sheet proves form, photo and 提交 at once; cancelling or a review that did not pass opens them again. */
const SHEET_IS_IN: Evidence = {
  pages: ['form-submitted', 'registered'],
  statuses: SUBMITTED,
  unlessStatus: ['未报名', '审核不通过'],
};

const NOT_CHECKED = say(
  '未实名认证不能报名，请先完成实名认证。',
  'Nobody registers without the real-name check. Please pass it first.',
);

export const BEFORE_SUBMITTING: readonly Step[] = [
  {
    id: 'announcement',
    title: say('看报名通知，确认时间', 'Read the notice, note the dates'),
    pages: ['welcome'],
    doneWhen: {
      pages: ['sign-in', 'sign-up', 'sign-up-done', 'real-name-notice', 'my-info', ...INSIDE],
      statuses: SENT,
    },
    sources: ['guide-2025-liaoning 第一步', 'guide-2020-jiangsu 一', 'site-survey-2026 2'],
  },
  {
    id: 'account',
    title: say('注册、登录', 'Sign up, sign in'),
    pages: ['sign-in', 'sign-up', 'sign-up-done'],
    doneWhen: { pages: ['real-name-notice', 'my-info', ...INSIDE], statuses: SENT },
    sources: ['guide-2020-jiangsu §二、三', 'guide-2020-national', 'guide-2025-liaoning 第二步', 'site-survey-2026 6'],
  },
  {
    id: 'real-name',
    title: say('实名认证', 'Real-name check'),
    pages: ['real-name-notice', 'my-info'],
    doneWhen: { pages: INSIDE, statuses: SENT, unlessOn: ['real-name-notice'] },
    notApplicable: [
      { when: { realNameCheck: false }, words: say('这里不需要实名认证。', 'There is no real-name check here.') },
    ],
    sources: ['guide-2023-yunnan 一 3、4', 'guide-2025-liaoning 第二步'],
    doubts: ['That the home page opens only after the check is inferred from the order of the guide.'],
  },
  {
    id: 'reading',
    title: say('阅读政策文件、考生须知、考试计划', 'Read 政策文件, 考生须知 and 考试计划'),
    pages: ['home', 'notice', 'plan'],
    doneWhen: { pages: FORM_AND_LATER, statuses: SENT },
    sources: ['guide-2025-liaoning 第三步、第四步', 'guide-2023-yunnan 一 5、二 1'],
  },
  {
    id: 'form',
    title: say('填写报名信息', 'Fill in the form'),
    pages: ['form'],
    doneWhen: SHEET_IS_IN,
    blocks: [{ while: { page: 'real-name-notice' }, words: NOT_CHECKED }],
    sources: ['guide-2025-liaoning 第四步', 'guide-2020-jiangsu §四', 'guide-2023-yunnan 二 2'],
  },
  {
    id: 'photo',
    title: say('处理并上传照片', 'Prepare and upload the photo'),
    pages: [],
    doneWhen: SHEET_IS_IN,
    sources: ['guide-2020-jiangsu §四 上传照片', 'guide-2023-yunnan 二 3', 'guide-2025-liaoning 第五步'],
    doubts: ['The page does not say whether a photo is there; it is seen only when the sheet is in.'],
  },
  {
    id: 'submit',
    title: say('检查、提交', 'Check and submit'),
    pages: [],
    doneWhen: SHEET_IS_IN,
    sources: ['guide-2020-jiangsu §四', 'guide-2025-liaoning 第六步', 'guide-2023-yunnan 二 4'],
  },
];
