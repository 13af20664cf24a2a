/**
 * What can be changed or taken back, and until when. Seen for few regions: where nothing is known the notice decides,
 * and the sentences say so.
 */
import type { FieldId } from './fields';
import type { Source } from './sources';
import type { WayToChange } from './step';
import { say, type Words } from './words';

/** Before the fee is paid everything can be begun anew. */
export const BEFORE_PAYING: readonly WayToChange[] = [
  {
    words: say(
      '缴费前要改报考级别：在右上角「我的报考」点「取消报考」，再重新填写、提交。由您自己按。',
      'To change 报考级别 before paying: 「我的报考」 at the upper right, 「取消报考」, then fill in and submit anew. You press it yourself.',
    ),
    sources: ['guide-2023-yunnan 二 1'],
  },
  {
    words: say(
      '取消后要在报名截止前重新提交，照片也要再看一遍。',
      'After cancelling submit again before registration closes, and look at the photo again.',
    ),
    sources: ['own-proposal'],
  },
];

/** After it, some regions take an application to change. */
export const AFTER_PAYING: readonly WayToChange[] = [
  {
    words: say(
      '已缴费要改：在「考生报名」点「申请变更」，审核通过后才算改好。',
      'After paying: 「申请变更」 in 「考生报名」; it counts once the review has passed.',
    ),
    agencies: ['云南'],
    sources: ['guide-2023-yunnan 二 1'],
  },
  {
    words: say(
      '页面上没有「申请变更」的地区，缴费后不能改，请向当地软考办咨询。',
      'Where the page has no 「申请变更」, nothing can be changed after paying; ask the local office.',
    ),
    sources: ['guide-2020-jiangsu §五', 'own-proposal'],
  },
];

/** What nobody changes after the fee is paid, in the words of the payment page, and which fields these are. */
export const FIXED_ONCE_PAID: readonly {
  readonly words: Words;
  readonly fields: readonly FieldId[];
  readonly sources: readonly Source[];
}[] = [
  {
    words: say('报名考区（报名省市）', 'The region'),
    fields: ['registrationProvince', 'registrationCity'],
    sources: ['guide-2020-jiangsu §五'],
  },
  { words: say('考试考区', 'The examination area'), fields: ['examArea'], sources: ['guide-2020-jiangsu §五'] },
  { words: say('报考级别', 'The level'), fields: ['level'], sources: ['guide-2020-jiangsu §五'] },
  {
    words: say('报考专业（报考资格）', 'The qualification'),
    fields: ['qualification'],
    sources: ['guide-2020-jiangsu §五'],
  },
  {
    words: say('考点，也不能缓考、退费', 'The site; no deferral, no refund'),
    fields: [],
    sources: ['guide-2025-liaoning 第七步'],
  },
];

/** What a person may do at one point of the way, in one organisation. */
export const waysIn = (ways: readonly WayToChange[], agency: string | undefined): readonly WayToChange[] =>
  ways.filter(({ agencies }) => agencies === undefined || (agency !== undefined && agencies.includes(agency)));
