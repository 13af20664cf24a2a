import { daysBetween, readableDate } from '../dates';
import { advice, defineRule } from '../rule';
import { say } from '../words';

/** From the opening of a registration to its exam some 60 to 90 days pass; a month is added for a new card. */
const DAYS_AHEAD = 120;

export default defineRule({
  id: 'id-is-valid-until-the-exam',
  reads: ['idValidUntil'],
  sources: ['own-proposal', 'site-survey-2026 4'],
  check({ idValidUntil }, { today }) {
    const until = readableDate(idValidUntil);
    if (!until) return undefined;
    const days = daysBetween(today, until);
    if (days < 0)
      return advice(
        'idValidUntil',
        say(
          '证件失效期已过，实名认证和考试都需要有效证件，请先换领。',
          '证件失效期 has passed. The real-name check and the exam need a valid document; please renew it first.',
        ),
      );
    if (days > DAYS_AHEAD) return undefined;
    return advice(
      'idValidUntil',
      say(
        `证件失效期只剩 ${days} 天，可能在考试前到期，请提早换领。`,
        `证件失效期 is ${days} days away and may fall before the exam. Please renew the document in time.`,
      ),
    );
  },
  examples: [
    { given: { idValidUntil: '2035-03-02' }, finds: 'nothing' },
    { given: { idValidUntil: '长期' }, finds: 'nothing' },
    { given: { idValidUntil: '2027-01-31' }, today: '2026-11-22', finds: 'advice' },
    { given: { idValidUntil: '2026-11-21' }, today: '2026-11-22', finds: 'advice' },
  ],
});
