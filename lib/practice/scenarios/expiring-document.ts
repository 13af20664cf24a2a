import { addYears } from '../../domain/dates';
import { say } from '../../domain/words';
import { learn } from '../lesson';
import { daysAfter, defineScenario, isValidForTheExam, REGISTERED } from '../scenario';

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
  reached: ({ registered, realName }, today) => registered && isValidForTheExam(realName?.idValidUntil, today),
  debrief: [
    learn(
      '实名认证填身份证上的有效期限，考试当天证件也必须有效。快到期的先换证，再用新证的有效期认证。',
      'The real-name check takes the dates on the card, which has to be valid on the day of the exam, too. Renew it first, then pass the check with the new dates.',
      'guide-2023-yunnan 一 3',
      'own-proposal',
    ),
    learn(
      '换证不改变身份证号码；档案里的有效期也要改过来。',
      'The number stays the same; mend the dates in the profile, too.',
      'gb-11643-1999',
      'own-proposal',
    ),
    REGISTERED,
  ],
});
