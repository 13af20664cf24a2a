/** The words of the roster: a class at once. */
import { say } from '@/lib/domain/words';

export const ROSTER = {
  title: say('名单检查', 'Check a class'),
  lead: say(
    '报名开始前，先看看一个班的资料和照片里哪些会被退回。名单和照片不上传，关闭这一页就没有了。',
    'Before registration opens, see what of a class would be sent back. Nothing leaves this computer, and it is gone when this page closes.',
  ),
  openProfiles: say('考生档案', 'Profiles'),
  file: say('名单', 'Roster'),
  choose: say('选择名单', 'Choose a roster'),
  another: say('换一份名单', 'Another roster'),
  template: say('下载模板', 'Download a template'),
  format: say(
    'XLSX，或 UTF-8、GB18030 编码的 CSV；一行一人，最多 500 人。表头写各栏的名称，次序不限，只写几栏也可以。',
    'XLSX, or CSV in UTF-8 or GB18030; one person a row, up to 500. The head names the columns, in any order; a few are enough.',
  ),
  region: say('按哪个地区的规则检查', 'Check by the rules of'),
  reading: say('正在读取名单 …', 'Reading the roster …'),
  forget: say('清空', 'Clear'),
  summary: (all: number, problem: number, advice: number, good: number) =>
    say(
      `${all} 人：${problem} 人须改 · ${advice} 人请核对 · ${good} 人没有查出问题`,
      `${all} people: ${problem} to be corrected · ${advice} to look at again · ${good} with nothing found`,
    ),
  noPromise: say(
    '没有查出问题，不等于报名一定通过：官网的全部规则没有公布，以当地报名通知为准。',
    'Nothing found does not mean that registration will pass: not all rules are published, and the notice of the region decides.',
  ),
  absent: (labels: string) =>
    say(`名单里没有这些栏，没有检查：${labels}。`, `Not in the roster and not checked: ${labels}.`),
  unknown: (words: string) =>
    say(`没有认出这些栏，检查时没有用：${words}。`, `These columns were not recognised and not used: ${words}.`),
  repeated: (words: string, label: string) =>
    say(
      `「${words}」都像是${label}，不知道用哪一栏，都没有用。请只留一栏。`,
      `Both 「${words}」 seem to be ${label}; neither was used. Keep one.`,
    ),
  assumes: say(
    '名单里没有「证件类型」一栏，都按居民身份证检查。',
    'There is no column 证件类型: everybody is taken to have 居民身份证.',
  ),
  people: say('每个人', 'Everybody'),
  onlyOpen: say('只看须改和请核对的', 'Only what needs a look'),
  nothingOpen: say('没有须改或请核对的。', 'Nothing needs a look.'),
  number: say('序号', 'No.'),
  line: (line: number) => say(`第 ${line} 行`, `row ${line}`),
  person: say('姓名 · 证件号码', 'Name · number'),
  unnamed: say('（没有姓名）', '(no name)'),
  outcome: say('结论', 'Outcome'),
  found: say('查到的问题', 'What was found'),
  photo: say('照片', 'Photo'),
  photoOf: (words: string) => say(`照片：${words}`, `Photo: ${words}`),
  photos: say('照片', 'Photos'),
  photosHelp: say(
    '文件名用证件号码、姓名，或名单里的序号，如「张三.jpg」「11010519491231002X.jpg」「12.jpg」。一张一张检查，看完就放下。',
    'Name the files by document number, name, or number in the roster, such as 张三.jpg, 11010519491231002X.jpg, 12.jpg. They are checked one by one, and none is kept.',
  ),
  spec: say('这些照片是', 'These photos are'),
  folder: say('选择照片文件夹', 'Choose a folder of photos'),
  zip: say('选择 ZIP', 'Choose a ZIP'),
  progress: say('已检查照片', 'Photos checked'),
  stop: say('停止', 'Stop'),
  stopped: (done: number, of: number) =>
    say(`已停止：${of} 张中检查了 ${done} 张。`, `Stopped: ${done} of ${of} were checked.`),
  done: (done: number, without: number) =>
    say(
      `检查了 ${done} 张照片，${without} 人没有对上照片。`,
      `${done} photos were checked; ${without} people have none.`,
    ),
  left: (count: number) => say(`没有采用的照片（${count}）`, `Photos that were not taken (${count})`),
  others: (count: number) => say(`另有 ${count} 个文件不是照片。`, `${count} other files are no photos.`),
  result: say('结果', 'Result'),
  resultHelp: say(
    '原来的各栏不变，后面加上结论和要改的地方。证件号码在 XLSX 里不会丢位数。',
    'The columns stay as they are, followed by the outcome and what to correct. XLSX keeps every digit of the numbers.',
  ),
  xlsx: say('下载结果（XLSX）', 'Download (XLSX)'),
  csv: say('下载结果（CSV）', 'Download (CSV)'),
  keep: say('保存为档案', 'Keep as profiles'),
  keepHelp: say(
    '保存后，名单里的每个人都在「考生档案」里有一份，和您自己的档案一样加锁；不按就不保存。',
    'Each person then has a profile, locked like your own; nothing is stored unless you press.',
  ),
  keepLocked: say('档案锁着。先输入口令，再保存。', 'The profiles are locked. Give the passphrase first.'),
  keepUndecided: say(
    '还没有选好档案怎样保存。请先到「考生档案」里选一次，再回到这一页。',
    'It is not decided yet how profiles are kept. Decide on the profile page, then come back here.',
  ),
  keepPlan: (created: number, updated: number) =>
    say(
      `将新增 ${created} 份、更新 ${updated} 份档案；检查过、没有「不符合」的照片一起保存。`,
      `${created} profiles will be new, ${updated} brought up to date; photos that were checked and fit go along.`,
    ),
  keepConfirm: say('保存', 'Store them'),
  keeping: say('正在保存 …', 'Storing …'),
  cancel: say('取消', 'Cancel'),
} as const;
