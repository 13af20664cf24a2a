/** What a reminder says, without anything about the person. */
import { dayOf, daysUntil, hasHour, momentAt, spoken } from '../domain/moments';
import { TIME_TITLES, type TimeChange } from '../domain/times';
import { say, type Words } from '../domain/words';
import type { Deadline, Reminder, ReminderKind } from './reminders';

export interface ReminderWords {
  readonly title: Words;
  readonly text: Words;
}

const UNPAID = say(
  '未缴费视为未报名。由您在「网上缴费」或通知指定的地点缴费，直到看到「缴费成功」。',
  'Unpaid counts as not registered. Pay in 「网上缴费」 or at the place the notice names, until you see 「缴费成功」.',
);
const SUBMIT = say(
  '请填好报名表、上传照片，由您点「提交」；只「暂存」不算报名。',
  'Fill in the form, upload the photo and press 「提交」 yourself; 「暂存」 alone is no registration.',
);
const MEND = say(
  '审核截止前要看到「审核通过」。不通过的看清原因，改好后重新提交。',
  'You need 「审核通过」 before it closes. If it did not pass, read the reason, mend it and submit again.',
);

const ENDS: readonly (readonly [RegExp, (when: Words) => Words])[] = [
  [/^payment-closes/, (when) => say(`缴费将在 ${when.zh} 截止`, `Payment closes on ${when.en}`)],
  [/^sign-up-closes/, (when) => say(`报名将在 ${when.zh} 截止`, `Registration closes on ${when.en}`)],
  [/^review-closes/, (when) => say(`审核将在 ${when.zh} 截止`, `The review closes on ${when.en}`)],
];

const OTHERS: { readonly [kind in ReminderKind]?: (when: Words) => ReminderWords } = {
  'payment-is-over': () => ({
    title: say('缴费时间已过，没有看到「缴费成功」', 'Payment is over, and 「缴费成功」 was not seen'),
    text: say(
      '已缴费的请打开报名平台确认状态；没有缴费的请马上联系当地软考办。',
      'If you paid, open the platform and look at the state; if not, call the local office at once.',
    ),
  }),
  'sign-up-is-announced': (when) => ({
    title: say(`报名时间已公布：${when.zh} 开始`, `Registration is announced: it opens on ${when.en}`),
    text: say(
      '先看当地报名通知，备好证件、学历信息和照片。',
      'Read the notice of your region; have document, diploma and photo ready.',
    ),
  }),
  'sign-up-opens': (when) => ({
    title: say(`报名已开始（${when.zh} 起）`, `Registration is open since ${when.en}`),
    text: say('请登录报名平台，尽早填写、提交。', 'Sign in to the platform, fill in and submit early.'),
  }),
  'review-answer-is-due': () => ({
    title: say('提交已满 3 个工作日，请查看审核状态', 'Three working days since submitting: look at the review'),
    text: say(
      '登录后看「报名审核」；还没有结果的，可向当地软考办咨询。',
      'Sign in and open 「报名审核」; if there is no answer yet, ask the local office.',
    ),
  }),
  'ticket-opens': (when) => ({
    title: say(`可以打印准考证了（${when.zh} 起）`, `The ticket can be printed since ${when.en}`),
    text: say(
      '登录后点「打印准考证」，核对姓名、考点和时间；以当地通知的打印时间为准。',
      'Sign in and press 「打印准考证」; compare name, site and time. The notice of your region decides.',
    ),
  }),
  'exam-is-tomorrow': () => ({
    title: say('明天考试', 'The exam is tomorrow'),
    text: say(
      '带好准考证和有效身份证件，按准考证上的时间、地点提前到场。',
      'Bring the ticket and a valid identity document; be early, at the time and place on the ticket.',
    ),
  }),
  'score-is-due': () => ({
    title: say('成绩可能已公布', 'Scores may be out'),
    text: say(
      '在「成绩查询」查看，各科 45 分（满分 75）以上为合格。请勿反复查询。',
      'Look in 「成绩查询」; 45 of 75 in each paper passes. Do not ask again and again.',
    ),
  }),
};

/** Title and text of a reminder. */
export function reminderWords({ kind, about }: Pick<Reminder, 'kind' | 'about'>, now: number): ReminderWords {
  const when = spoken(about, now);
  const other = OTHERS[kind]?.(when);
  if (other) return other;
  const title = ENDS.find(([pattern]) => pattern.test(kind))?.[1](when) ?? when;
  const text = kind.startsWith('payment') ? UNPAID : kind.startsWith('sign-up') ? SUBMIT : MEND;
  if (hasHour(about)) return { title, text };
  const exact = say('通知没有写几点，请赶早。', 'The page names no hour; be early.');
  return { title, text: say(`${text.zh}${exact.zh}`, `${text.en} ${exact.en}`) };
}

/** One sentence for a time that a page now states otherwise. */
export function changeWords({ id, from, to, kept }: TimeChange, now: number): Words {
  const days = daysUntil(momentAt(dayOf(from), '00:00'), momentAt(dayOf(to), '00:00'));
  const name = TIME_TITLES[id];
  const [old, fresh] = [spoken(from, now), spoken(to, now)];
  if (kept)
    return say(
      `${name.zh}：网页现在写 ${fresh.zh}，您设的是 ${old.zh}。您设的没有改，请选一个。`,
      `${name.en}: the page now says ${fresh.en}, you set ${old.en}. Yours is kept; please choose.`,
    );
  const count = Math.abs(days);
  const how =
    count === 0
      ? say('改了', 'moved')
      : days < 0
        ? say(`提前了 ${count} 天`, `moved ${count === 1 ? 'a day' : `${count} days`} earlier`)
        : say(`推迟了 ${count} 天`, `moved ${count === 1 ? 'a day' : `${count} days`} later`);
  return say(`${name.zh}${how.zh}：${old.zh} → ${fresh.zh}。`, `${name.en} ${how.en}: ${old.en} → ${fresh.en}.`);
}

const DEADLINES: { readonly [about in Deadline['about']]: Words } = {
  'sign-up': say('报名截止', 'Registration closes'),
  review: say('审核截止', 'The review closes'),
  payment: say('缴费截止', 'Payment closes'),
};

/** What closes next, how many days are left, and when it is: `报名截止：还有 3 天 · 4月11日 16:00`. */
export function deadlineWords({ about, time, end, isOver }: Deadline, now: number): Words {
  const when = spoken(time, now);
  const name = DEADLINES[about];
  if (isOver)
    return say(`${name.zh}：${when.zh}，没有看到「缴费成功」`, `${name.en}: ${when.en}, 「缴费成功」 not seen`);
  const days = daysUntil(now, end - 1);
  const left =
    days === 0 ? say('今天', 'today') : say(`还有 ${days} 天`, days === 1 ? '1 day left' : `${days} days left`);
  return say(`${name.zh}：${left.zh} · ${when.zh}`, `${name.en}: ${left.en} · ${when.en}`);
}

/** Whether it closes within two days, or closed with something left to do. */
export const isUrgent = ({ end, isOver }: Deadline, now: number): boolean => isOver || daysUntil(now, end - 1) <= 2;
