import { advice, defineRule } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'pmp-is-no-title',
  reads: ['currentTitle'],
  sources: ['guide-2025-liaoning 第四步 3(2)'],
  check({ currentTitle }) {
    if (!currentTitle || !/PMP|项目管理专业人士/i.test(currentTitle.normalize('NFKC'))) return undefined;
    return advice(
      'currentTitle',
      say(
        '现有职称（资格）：PMP 证书不算职称；没有职称请填「无」。',
        '现有职称（资格）: a PMP certificate is no title. Without a title write 「无」.',
      ),
    );
  },
  examples: [
    { given: { currentTitle: '无' }, finds: 'nothing' },
    { given: { currentTitle: '工程师' }, finds: 'nothing' },
    { given: { currentTitle: 'PMP' }, finds: 'advice' },
    { given: { currentTitle: 'pmp证书' }, finds: 'advice' },
  ],
});
