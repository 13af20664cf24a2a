import { addYears } from '../../domain/dates';
import { say } from '../../domain/words';
import { daysAfter, defineScenario, REGISTERED } from '../scenario';

/** The old card ends long before any exam that is registered for today; the new one was fetched yesterday. */
const OLD_ENDS_IN = 20;
const NEW_YEARS = 20;

const newCard = (today: string) => {
  const from = daysAfter(today, -1);
  return { from, until: addYears(from, NEW_YEARS) };
};

export default defineScenario({
  id: 'expiring-document',
  order: 12,
  title: say('证件快过期', 'The identity document is about to expire'),
  goal: say(
    '档案里的身份证考试前就到期，新证已经领到。实名认证时用新证的有效期，做到「报名成功」。',
    'The card in the profile ends before the exam, and the new one is here. Give its dates in the real-name check and reach 「报名成功」.',
  ),
  given: (today) => {
    const { from, until } = newCard(today);
    return say(`新证的有效期限：${from} 至 ${until}`, `The new card is valid from ${from} until ${until}`);
  },
  person: 'employed',
  variants: ['yunnan-2023'],
  options: { signedIn: true, realNameOpen: true, reviewOutcome: 'pass' },
  answers: (today) => ({ idValidUntil: daysAfter(today, OLD_ENDS_IN) }),
  corrections: (today) => ({ idValidUntil: newCard(today).until }),
  begin: '/index/main',
  reached: ({ registered }) => registered,
  debrief: [
    say(
      '实名认证和考试当天都要用有效期内的证件。快到期的先换证，再用新证的有效期认证。',
      'Both the real-name check and the day of the exam need a valid document. Renew it first, then pass the check with the new dates.',
    ),
    say(
      '换证不改变身份证号码；档案里的有效期也要改过来。',
      'The number stays the same; mend the dates in the profile, too.',
    ),
    REGISTERED,
  ],
});
