import { isBefore, readableDate } from '../dates';
import { defineRule, problem } from '../rule';
import { say } from '../words';

export default defineRule({
  id: 'id-validity-is-in-order',
  reads: ['idValidFrom', 'idValidUntil'],
  sources: ['guide-2023-yunnan 一 3', 'own-proposal'],
  check({ idValidFrom, idValidUntil }, { today }) {
    const from = readableDate(idValidFrom);
    const until = readableDate(idValidUntil);
    if (from && isBefore(today, from))
      return problem(
        'idValidFrom',
        say(
          '证件生效期不能晚于今天，请对照身份证核对。',
          '证件生效期 is not after today. Please compare with the ID card.',
        ),
      );
    if (!from || !until || isBefore(from, until)) return undefined;
    return problem(
      'idValidUntil',
      say(
        '证件失效期应晚于证件生效期，请对照身份证核对；长期有效的填「长期」。',
        '证件失效期 lies after 证件生效期. Please compare with the ID card; without an end write 「长期」.',
      ),
    );
  },
  examples: [
    { given: { idValidFrom: '2015-03-02', idValidUntil: '2035-03-02' }, finds: 'nothing' },
    { given: { idValidFrom: '2015-03-02', idValidUntil: '长期' }, finds: 'nothing' },
    { given: { idValidFrom: '2035-03-02', idValidUntil: '2015-03-02' }, finds: 'problem' },
    { given: { idValidFrom: '2015-03-02', idValidUntil: '2015-03-02' }, finds: 'problem' },
  ],
});
