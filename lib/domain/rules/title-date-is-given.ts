import { officialWord } from '../official-words';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'title-date-is-given',
  reads: ['titleDate', 'currentTitle'],
  about: 'emptiness',
  sources: ['guide-2020-jiangsu §四 注意 2', 'guide-2025-liaoning 第四步 3(2)'],
  check({ titleDate, currentTitle }, { variant }) {
    if (titleDate || !currentTitle) return undefined;
    if (officialWord('currentTitle', currentTitle) !== '无')
      return problem(
        'titleDate',
        say('请填写取得职称（资格）时间，按证书上的日期。', 'Please give 取得职称（资格）时间, as on the certificate.'),
      );
    if (variant.titleDateWhenNone === 'may-be-empty') return undefined;
    return problem(
      'titleDate',
      say(
        '请填写取得职称（资格）时间：没有职称时填报名当天的日期。',
        'Please give 取得职称（资格）时间: without a title, the day of registration.',
      ),
    );
  },
  examples: [
    { given: { currentTitle: '无' }, variant: 'liaoning-2025', finds: 'nothing' },
    { given: { currentTitle: '没有' }, variant: 'jiangsu-2020', finds: 'problem' },
    { given: { currentTitle: '工程师' }, variant: 'liaoning-2025', finds: 'problem' },
    { given: { currentTitle: '工程师', titleDate: '2020-11-12' }, finds: 'nothing' },
  ],
});
