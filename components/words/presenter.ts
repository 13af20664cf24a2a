/** The words of a presentation: its controls, and what is said of each part of our own screens. */
import { say, type Words } from '@/lib/domain/words';

export const PRESENTER = {
  title: say('讲解模式', 'Presenter mode'),
  help: say(
    '大字、遮住个人信息、显示按键，逐项讲解。投影时用；翻页笔也能翻。',
    'Large type, personal data covered, keys shown, one thing after the other. For a projector; a presenter remote turns, too.',
  ),
  back: say('上一步', 'Back'),
  next: say('下一步', 'Next'),
  play: say('自动演示', 'Go on by itself'),
  pause: say('暂停，改为手动', 'Pause, go on by hand'),
  notOurs: say(
    '浏览器自己的列表、日历和记住的输入，助手遮不住：列表第一次按下会先提醒；讲解请用没有存过个人信息的浏览器用户。',
    'Lists, calendars and remembered entries of the browser cannot be covered: the first press on a list warns. Present with a browser user that has stored nothing personal.',
  ),
  speed: say('快慢', 'Speed'),
  speeds: {
    0.5: say('慢', 'Slow'),
    1: say('一般', 'Ordinary'),
    2: say('快', 'Fast'),
    20: say('飞快', 'At once'),
  },
  keys: say('PgDn 下一步　PgUp 上一步　Esc 收起　B 黑屏', 'PgDn forward · PgUp back · Esc close · B black screen'),
  officialOnly: say(
    '在官网上只讲解，不代您操作；在练习里会自己做到「报名成功」。',
    'On the official site it only speaks; in the practice it goes all the way to 「报名成功」.',
  ),
  demonstrate: say('开始并自动演示', 'Begin and demonstrate'),
} as const;

interface ScreenStop {
  readonly selector: string;
  readonly words: Words;
}

/** By `data-screen`; a part that is not on the screen is passed over. */
export const SCREEN_STOPS: { readonly [screen: string]: readonly ScreenStop[] } = {
  home: [
    {
      selector: '.home-now',
      words: say('现在打开的是哪一页，这一页要做什么。', 'Which page is open, and what is to be done on it.'),
    },
    {
      selector: '.home-steps',
      words: say('从看通知到查成绩，走到了哪一步。', 'From the notice to the score: how far one has come.'),
    },
    {
      selector: '.home-foot',
      words: say(
        '档案、照片、提醒、名单和指南从这里打开。',
        'Profile, photos, reminders, roster and guide open from here.',
      ),
    },
  ],
  profile: [
    {
      selector: 'h1',
      words: say(
        '档案只保存在这台电脑里，填一次，每次报名都能用。',
        'The profile stays on this computer; filled in once, it serves every registration.',
      ),
    },
    {
      selector: '#section-basic',
      words: say('基本信息必须与身份证件完全一致。', 'Basic information equals the identity document.'),
    },
    {
      selector: '#section-application',
      words: say('报什么级别、什么资格，有没有职称。', 'Which level, which qualification, and any title.'),
    },
    {
      selector: '#section-photo',
      words: say('官方工具保存的照片放在这里。', 'The photo that the official tool saved is kept here.'),
    },
    {
      selector: '#section-vault',
      words: say('档案用口令加密；忘记口令就打不开。', 'Encrypted with a passphrase; a lost one opens nothing.'),
    },
  ],
  photo: [
    {
      selector: 'h1',
      words: say('上传以前，先在这里检查照片。', 'The photo is checked here before it is uploaded.'),
    },
    {
      selector: '[data-action="photo-spec"]',
      words: say(
        '源照片交给官方工具，工具保存的才上传：两张不一样。',
        'The source photo is for the official tool; what the tool saves is uploaded. They differ.',
      ),
    },
    {
      selector: '[data-check]',
      words: say('每一项都写明量出来的数。', 'Each line names what was measured.'),
    },
  ],
  reminders: [
    {
      selector: 'h1',
      words: say('报名、缴费截止以前提醒，不会漏。', 'Reminds before registration and payment close.'),
    },
    {
      selector: '[aria-labelledby="follow"]',
      words: say(
        '选报考地区和批次，按当地的时间提醒。',
        'Choose region and batch, and be reminded by the times that hold there.',
      ),
    },
    {
      selector: '[data-reminder]',
      words: say('一条提醒：什么时候、做什么。', 'One reminder: when, and what to do.'),
    },
    {
      selector: '[data-action="export-ics"]',
      words: say('可以导出到手机的日历。', 'May be exported to the calendar of a phone.'),
    },
  ],
  roster: [
    {
      selector: 'h1',
      words: say(
        '报名开始以前，一个班一起查；名单不上传，关页就没有了。',
        'A whole class is checked before registration opens; nothing leaves this computer, and it is gone with the page.',
      ),
    },
    {
      selector: '[aria-labelledby="title-roster"]',
      words: say('选一份名单，XLSX 或 CSV；也可以先下载模板。', 'Choose a roster, XLSX or CSV; there is a template.'),
    },
    {
      selector: '[aria-labelledby="title-people"]',
      words: say('每个人一行：哪里会被退回，为什么。', 'One row a person: what would be sent back, and why.'),
    },
    {
      selector: '[aria-labelledby="title-result"]',
      words: say('结果可以带走，分头去改。', 'The result can be taken along, for each to mend.'),
    },
  ],
  guide: [
    {
      selector: '.guide-region',
      words: say('先选报考地区：各地规定不一样。', 'Choose the region first: rules differ.'),
    },
    {
      selector: '[data-region]',
      words: say('每一条都写明出处和时间。', 'Each fact names its source and its year.'),
    },
    {
      selector: '[aria-labelledby="all-steps"]',
      words: say('从看通知到查成绩，每一步怎么做。', 'Every step, from the notice to the score.'),
    },
  ],
  handout: [
    {
      selector: '.handout-bar',
      words: say('选好地区和年份，打印出来发给大家。', 'Choose region and year, then print it for everybody.'),
    },
    {
      selector: '.handout-steps',
      words: say('每一步做什么，备好什么，当心什么。', 'What to do at each step, what to have ready, what to mind.'),
    },
    {
      selector: '.handout-goal',
      words: say('看到「报名成功」才算报上名。', 'Only 「报名成功」 means registered.'),
    },
  ],
  vault: [
    {
      selector: '.vault-card',
      words: say(
        '档案用口令锁着，只有本人能打开；口令不要在全班面前输入给人看。',
        'The profiles are locked with a passphrase of one’s own; do not let a class watch it being typed.',
      ),
    },
  ],
  practice: [
    {
      selector: 'h1',
      words: say('练习不联网，不会真的报名。', 'Practice needs no network and registers nobody.'),
    },
    {
      selector: '.practice-tasks',
      words: say(
        '先选一件事：正常报名，或者会出岔子的。',
        'Choose a task: an ordinary one, or one with trouble in it.',
      ),
    },
    {
      selector: 'select[name="variant"]',
      words: say('各地、各年的报名表不一样。', 'Forms differ by region and year.'),
    },
    {
      selector: '[data-action="begin-practice"]',
      words: say('从这里开始。', 'It begins here.'),
    },
  ],
  'practice-result': [
    {
      selector: '.result-mistakes:not([hidden]), .result-none',
      words: say('过程中出的差错，一条条说清楚。', 'What went wrong, each explained.'),
    },
    {
      selector: '.result-learned',
      words: say('最后记住这几条。', 'What to remember.'),
    },
  ],
};
