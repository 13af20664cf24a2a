/** Words of the checklist: the side panel beside the official page. */
import { say, type Words } from '@/lib/domain/words';
import { items } from './page';

export const CHECKLIST = {
  title: say('填写清单', 'Checklist'),
  promise: say(
    '只写入空白项；已有内容不改。不会替您勾选承诺书，也不会替您提交。',
    'Only empty items are written; what is there is kept. The pledge and submitting are left to you.',
  ),
  looking: say('正在查看网页 …', 'Looking at the page …'),

  profile: say('档案', 'Profile'),
  unnamed: say('未命名的档案', 'Unnamed profile'),
  openProfile: say('打开档案', 'Open the profile'),
  openPhotos: say('检查照片', 'Check a photo'),

  onlyOpen: say('只看待处理', 'Only what is open'),
  nothingOpen: say('没有待处理的项目。', 'Nothing is open.'),
  show: say('显示', 'Show'),
  conceal: say('隐藏', 'Hide'),
  notInProfile: say('档案中没有', 'Not in the profile'),
  empty: say('空白', 'Empty'),
  onPage: say('网页', 'Page'),
  inProfile: say('档案', 'Profile'),
  chooseOne: say('先留网页内容，请您选择。', 'The page is kept until you choose.'),
  kept: say('按您的选择，保留网页内容。', 'The page is kept, as you chose.'),
  useProfile: say('用档案', 'Use the profile'),
  keepPage: say('留网页', 'Keep the page'),
  pick: say('请选择', 'Please choose'),
  locate: say('在网页上定位', 'Show on the page'),
  teach: say('指给我看', 'Show me'),
  taught: say('已教', 'Taught'),
  notAsked: say('不适用', 'Does not apply'),
  optional: say('选填', 'Optional'),
  later: say('稍后', 'Later'),
  compare: say('请核对', 'Compare'),

  fill: say('填写', 'Fill in'),
  stop: say('停止', 'Stop'),
  undo: say('撤销全部', 'Undo all'),
  nothingToFill: say('这一页没有要填写的空白项。', 'This page has no empty item to fill.'),
  withdraw: say('先不填写', 'Not now'),
  insecure: say('这一页没有加密', 'This page is not encrypted'),
  insecureHelp: say(
    '网址以 http 开头，填写的内容在传送途中可能被别人看到。请先改用 https 开头的网址；仍要填写，请再按一次。',
    'Its address begins with http: what is filled in may be seen on its way. Use the https address; to fill in anyway, press again.',
  ),
  undoing: say('正在撤销 …', 'Undoing …'),
  undone: say('已撤销，网页恢复为填写前的内容。', 'Undone: the page holds what it held before.'),
  after: say(
    '填写后请在网页上逐项核对，再由您提交。以当地报名通知为准。',
    'Afterwards compare every item on the page, then submit it yourself. The notice of your region decides.',
  ),
} as const;

/** The one primary button; it says what it will do. */
export const fillItems = (count: number): Words => say(`填写 ${count} 项`, `Fill in ${items(count)}`);
export const fillAnyway = (count: number): Words => say(`仍要填写 ${count} 项`, `Fill in ${items(count)} anyway`);
export const nameOfButton = (button: Words, label: string): Words =>
  say(`${button.zh}：${label}`, `${button.en}: ${label}`);
export const locateIn = (places: number): Words =>
  say(`在网页上定位（${places} 处）`, `Show on the page (${places} places)`);

export const filling = (done: number, total: number, label: string): Words =>
  say(
    `正在填写 ${done} / ${total}${label && `：${label}`} …`,
    `Filling in ${done} / ${total}${label && `: ${label}`} …`,
  );

/** What became of the last press. */
export function receipt(written: number, notWritten: number, stopped: boolean): Words {
  const head = stopped ? say('已停止。', 'Stopped. ') : say('', '');
  const rest = notWritten > 0 ? say(`，${notWritten} 项没有写成`, `, ${items(notWritten)} not written`) : say('', '');
  return say(`${head.zh}已填写 ${written} 项${rest.zh}`, `${head.en}${items(written)} filled in${rest.en}`);
}

export const leftAlone = (labels: readonly string[]): Words =>
  say(
    `没有撤销：${labels.join('、')}。您后来改动过，或者网页没有接受，请在网页上核对。`,
    `Not undone: ${labels.join(', ')}. You changed it since, or the page did not take it; please look at it on the page.`,
  );
