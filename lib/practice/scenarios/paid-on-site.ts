import { say } from '../../domain/words';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'paid-on-site',
  order: 6,
  title: say('线下缴费', 'Paying on site'),
  goal: say(
    '提交以后按页面说明到指定地点审核、缴费，做到「报名成功」。',
    'After submitting, have it reviewed and pay at the place the page names; reach 「报名成功」.',
  ),
  person: 'employed',
  variants: ['national-2020'],
  options: { signedIn: true },
  begin: '/report/index',
  reached: ({ registered }) => registered,
  debrief: [
    say(
      '线下缴费的地区，网上不会出现缴费页；时间和地点以当地报名通知为准。',
      'Where one pays on site there is no payment page; the notice of the region names time and place.',
    ),
    REGISTERED,
  ],
});
