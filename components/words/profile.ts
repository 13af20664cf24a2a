/** The words of the profile editor. */
import { say, type Words } from '@/lib/domain/words';

export const PROFILE = {
  title: say('考生档案', 'Candidate profile'),
  where: say('只保存在这台电脑的浏览器里，不上传。', 'Kept in this browser on this computer only.'),
  unnamed: say('未命名档案', 'Unnamed profile'),
  nothingYet: say('还没有填写', 'Nothing filled in yet'),
  profile: say('档案', 'Profile'),
  create: say('新建', 'New'),
  duplicate: say('复制', 'Duplicate'),
  renew: say('用于下次报名', 'Use for the next exam'),
  renewed: (name: string) => say(`${name}（新的半年）`, `${name} (new half-year)`),
  renewedTitle: say('已从上次的档案开始', 'Started from the last profile'),
  renewedText: (anew: string, again: string) =>
    say(
      `${anew}每次报名都要重选，已清空。其余照旧，请再看一遍容易过时的：${again}。上次的档案仍在。`,
      `${anew} are chosen anew each time and were emptied. The rest was taken over; look again at what goes out of date: ${again}. The last profile is still there.`,
    ),
  paste: say('粘贴一段文字', 'Paste a text'),
  pasteLabel: say('把写有资料的文字粘贴在这里', 'Paste the text with the answers here'),
  pasteHint: say(
    '如「姓名：张三 手机：13912345678」。先看结果，再决定填入哪些。',
    'Like 「姓名：张三 手机：13912345678」. You see the result before anything is filled in.',
  ),
  pasteFound: (count: number) => say(`认出 ${count} 项`, `${count} recognised`),
  pasteNothing: say(
    '没有认出可以填入的内容。请在每项前面写上名称和冒号。',
    'Nothing was recognised. Write a label and a colon before each answer.',
  ),
  pasteLeft: say('没有用上的文字', 'Not used'),
  pasteSame: say('与档案相同', 'Same as now'),
  pasteNow: (value: string) => say(`保留现在的 ${value}`, `Keep ${value}`),
  pasteSkip: say('不填入', 'Leave as it is'),
  pasteNoneTaken: say('还没有要填入的内容。', 'There is nothing to fill in yet.'),
  pasteTake: (count: number) => say(`填入 ${count} 项`, `Fill in ${count}`),
  rename: say('改名', 'Rename'),
  newLabel: say('档案名称', 'Name of the profile'),
  labelHint: say('留空时用档案里的姓名。', 'Empty: the name inside is used.'),
  keep: say('保存', 'Save'),
  cancel: say('取消', 'Cancel'),
  import: say('导入', 'Import'),
  export: say('导出', 'Export'),
  exportAll: say('全部导出', 'Export all'),
  erase: say('清除', 'Erase'),
  close: say('知道了', 'Close'),
  retry: say('再试一次', 'Try again'),
  begin: say('开始填写', 'Start'),
  welcome: say('填写之前，先说四句话', 'Four sentences before you start'),
  haveFile: say('已有档案文件的，用「导入」。', 'If you have a profile file, use Import.'),
  practice: say('练习报名', 'Practise registering'),
  roster: say('检查一个班的名单', 'Check a class'),
  about: say('关于软考报名助手', 'About this assistant'),
  hasProblem: say('有问题', 'has a problem'),
  sections: say('档案的各部分', 'Parts of the profile'),
  show: say('显示', 'Show'),
  hide: say('隐藏', 'Hide'),
  optional: say('选填', 'Optional'),
  other: say('其他…', 'Other…'),
  otherOf: (label: string) => say(`${label}（其他）`, `${label} (other)`),
  choose: say('请选择', 'Please choose'),
  datePattern: say('如 2018-08-01、2018年8月1日', 'e.g. 2018-08-01 or 20180801'),
  stated: (gender: string, birthDate: string, age: string) =>
    say(
      `校验位正确；据此得出：${gender} · ${birthDate} · ${age} 岁`,
      `Check digit holds: ${gender} · ${birthDate} · age ${age}`,
    ),
  fromNumber: say('由证件号码得出', 'From the document number'),
  takeStated: (value: string) => say(`填入证件号码里的 ${value}`, `Use ${value} from the document number`),
  notApplicable: say('不适用', 'Not applicable'),
  goneInSchool: say(
    '在职情况为「在校」时，报名表没有这一组。已填的内容会保留。',
    'With 在校 the form does not have this group. What you filled in is kept.',
  ),
  showKept: say('查看已填内容', 'Show what is filled in'),
  complete: say('完整度', 'Complete'),
  missing: (count: number) => say(`还缺 ${count} 项`, `${count} missing`),
  noneMissing: say('必填项都有了', 'Everything needed is there'),
  pending: say('正在保存', 'Saving'),
  untouched: say('改动会自动保存', 'Changes are saved as you type'),
  saved: (time: string) => say(`已自动保存 ${time}`, `Saved ${time}`),
  imported: (created: number, updated: number) =>
    say(
      `已导入：新增 ${created} 份，更新 ${updated} 份。请核对下面的内容。`,
      `Imported: ${created} new, ${updated} updated. Please check the answers below.`,
    ),
  importedTitle: say('导入完成', 'Import finished'),
  leftOut: (labels: string) =>
    say(`${labels}由报名网站生成，没有存入档案。`, `${labels}: made by the site itself, not kept in the profile.`),
  refusedTitle: say('没有导入', 'Not imported'),
  troubleTitle: say('档案库暂时没有响应', 'The store does not answer'),
  asideTitle: (count: number) =>
    say(
      `有 ${count} 条记录读不出来`,
      count === 1 ? '1 record could not be read' : `${count} records could not be read`,
    ),
  asideText: say(
    '它们已另外保管，没有丢。可以先下载保存，再从这里清除。',
    'They were put aside and nothing is lost. Download them, then erase them here.',
  ),
  asideStores: {
    profiles: say('档案', 'Profile'),
    photos: say('照片', 'Photo'),
    journal: say('填写记录', 'Record of a fill'),
  },
  asideOne: (misfits: readonly string[]) =>
    say(`不合格式的部分：${misfits.join('、')}`, `parts that do not fit: ${misfits.join(', ')}`),
  download: say('下载', 'Download'),
  eraseTitle: (name: string) => say(`清除「${name}」`, `Erase “${name}”`),
  eraseText: say(
    '档案、照片、填写记录、报名进度和提醒会从这台电脑上删除，不能恢复；最后一份档案清除时，教过的标记也删除。需要留底的，请先导出。',
    'The profile, its photos, the records of fills, the progress of registrations and the reminders are deleted from this computer for good; with the last profile, what was taught goes, too. Export first if you may need them.',
  ),
  eraseType: (name: string) => say(`请输入「${name}」以确认`, `Type “${name}” to confirm`),
  eraseConfirm: say('清除这份档案', 'Erase this profile'),
  eraseReason: (name: string) => say(`输入「${name}」之后才能清除。`, `Type “${name}” first.`),
  photo: say('考生照片', 'Photo'),
  choosePhoto: say('选择照片', 'Choose a picture'),
  anotherPhoto: say('换一张', 'Another picture'),
  openPhotos: say('检查、处理照片', 'Check and prepare the photo'),
  removePhoto: say('移除', 'Remove'),
  noPhoto: say('还没有照片', 'No photo yet'),
  photoPlaces: {
    upload: say('报名照片', 'Registration photo'),
    source: say('源照片', 'Source photo'),
  },
  photoUses: {
    upload: say(
      '官方工具保存的那一张（295×413，约 10 KB），填写时上传的是它。',
      'The one that the official tool saved (295×413, about 10 KB). This is what is uploaded.',
    ),
    source: say(
      '交给官方工具处理的原照片（大于 30 KB），不会上传到报名网站。',
      'The original for the official tool (over 30 KB). It is never handed to the registration site.',
    ),
  },
  oldPhoto: say('以前保存的这张照片，是哪一张？', 'Which of the two is this photo, kept earlier?'),
  oldPhotoWhy: say(
    '从文件看不出来，所以没有用它。请您说明。',
    'The file does not tell, so it is not used. Please say which it is.',
  ),
  isPlace: {
    upload: say('是报名照片', 'The registration photo'),
    source: say('是源照片', 'The source photo'),
  },
  settings: say('显示与地区', 'Display and region'),
  language: say('语言', 'Language'),
  asBrowser: say('跟随浏览器', 'As the browser'),
  theme: say('外观', 'Appearance'),
  asSystem: say('跟随系统', 'As the system'),
  light: say('浅色', 'Light'),
  dark: say('深色', 'Dark'),
  type: say('文字大小', 'Size of type'),
  normal: say('标准', 'Standard'),
  large: say('大字', 'Large'),
  region: say('按哪个地区的规则检查', 'Check by the rules of'),
  regionHint: say('打开报名网页时，以网页显示的地区为准。', 'On a registration page, the region shown there decides.'),
  rules: say(
    '助手里的规则来自公开的报名指南，不是官方软件。',
    'Rules come from public guides. This is not official software.',
  ),
} as const;

/** A file that was chosen for one place and looks like the other photo. */
export const misplaced = (name: string, belongs: Words): Words =>
  say(
    `「${name}」像是${belongs.zh}，还没有保存`,
    `“${name}” looks like the ${belongs.en.toLowerCase()}; it is not kept yet`,
  );
export const keepAs = (place: Words): Words => say(`存为${place.zh}`, `Keep as ${place.en.toLowerCase()}`);
export const keepAnywayAs = (place: Words): Words =>
  say(`仍存为${place.zh}`, `Keep as ${place.en.toLowerCase()} anyway`);
export const photoOfPlace = (place: Words): Words => say(`档案里的${place.zh}`, `The ${place.en.toLowerCase()} kept`);
