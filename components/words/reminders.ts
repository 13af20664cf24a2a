/** Words of the reminders screen and of the printed plan. */
import { say, type Words } from '@/lib/domain/words';

export const REMINDERS = {
  title: say('报名提醒', 'Reminders'),
  lead: say(
    '时间来自您打开过的官网页面，或由您填写；助手自己不访问任何网站。以当地报名通知为准。',
    'Times come from official pages you opened, or from you; the assistant visits no site by itself. The notice of your region decides.',
  ),
  none: say('还没有要提醒的报名', 'No registration is followed yet'),
  noneHelp: say(
    '打开报名平台的欢迎页，助手会读出您所在机构的时间；也可以先在这里选好地区和批次，自己填写。',
    'Open the welcome page of the platform and the times of your agency are read; or choose region and batch here and set them yourself.',
  ),
  agency: say('报考地区', 'Region'),
  batch: say('考试批次', 'Batch'),
  follow: say('开始提醒', 'Remind me'),
  coming: say('接下来', 'What comes'),
  nothing: say('没有要提醒的了。', 'Nothing left to remind of.'),
  noTimes: say(
    '还不知道任何时间。打开报名平台的欢迎页，或在下面填写。',
    'No time is known yet. Open the welcome page of the platform, or set one below.',
  ),
  now: say('现在', 'Now'),
  dismissed: say('不再提醒', 'Not wanted'),
  putOff: say('4 小时后再提醒', 'In 4 hours'),
  dismiss: say('不再提醒', 'No more'),
  insists: say('看到「缴费成功」前一直提醒。', 'Stays until 「缴费成功」 is seen.'),
  times: say('时间与来源', 'Times and where they come from'),
  day: say('日期', 'Day'),
  clock: say('时刻', 'Hour'),
  clear: say('清除', 'Clear'),
  unset: say('未知', 'Not known'),
  byHand: say('您填写', 'Set by you'),
  takePage: say('用网页的时间', 'Take the page’s'),
  keepOwn: say('保留我的', 'Keep mine'),
  outOfOrder: say('截止早于开始，请核对。', 'It closes before it opens. Please check.'),
  progress: say('报名进度', 'Progress'),
  correct: say('不对的话，改为', 'If wrong, set to'),
  unknown: say('还没有看到', 'Nothing seen yet'),
  quiet: say('免打扰时段（北京时间）', 'Quiet hours (China time)'),
  quietOn: say('夜间不提醒；快截止的会提前提醒', 'No reminders then; what cannot wait is told before'),
  from: say('从', 'From'),
  to: say('到', 'To'),
  exportIcs: say('导出日历（.ics）', 'Export calendar (.ics)'),
  print: say('打印计划', 'Print the plan'),
  forget: say('不再跟踪这次报名', 'Stop following'),
  forgetSure: say('再按一次，删除这次的进度和时间', 'Press again to delete its progress and times'),
  plan: say('软考报名计划', 'Registration plan'),
  printedOn: say('打印于', 'Printed'),
  done: say('已完成', 'Done'),
} as const;

export const readOn = (page: Words, when: Words): Words =>
  say(`来自「${page.zh}」，${when.zh} 读取`, `From ${page.en}, read on ${when.en}`);
export const setOn = (when: Words): Words => say(`您在 ${when.zh} 填写`, `Set by you on ${when.en}`);
export const wasBefore = (time: Words): Words => say(`原为 ${time.zh}`, `before: ${time.en}`);
export const pageSays = (time: Words): Words => say(`网页写的是 ${time.zh}`, `The page says ${time.en}`);
