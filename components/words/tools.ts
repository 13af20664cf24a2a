/** Words of what the checklist does beside filling: the last look, teaching, the page report, badges in the page. */
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { say, type Words } from '@/lib/domain/words';
import type { LookKind } from '@/lib/engine/last-look';
import { items } from './page';

export const TOOLS = {
  marks: say('在网页上显示标记', 'Badges in the page'),
  marksHelp: say(
    '在有问题的控件旁边放一个小标记，只在填写清单打开时。标记里没有任何内容，不改变网页。',
    'A small badge beside each control with a problem, only while the checklist is open. It shows no answer and changes nothing.',
  ),

  look: say('提交前最后看一遍', 'A last look before submitting'),
  lookHelp: say(
    '列出还空着的、要改的、与档案不同的。只列出来，提交由您自己按。',
    'Lists what is empty, needs mending or differs from the profile. Submitting stays with you.',
  ),
  lookAgain: say('收起', 'Close'),
  clear: say('没有发现要处理的。', 'Nothing was found that needs you.'),
  clearNext: say(
    '请再从头到尾读一遍网页上的内容，确认无误后由您提交。以当地报名通知为准。',
    'Read the page once more from top to bottom, then submit it yourself. The notice of your region decides.',
  ),
  openNext: say(
    '处理完再读一遍，由您提交。提交后多数内容不能再改。',
    'When these are done, read it once more and submit it yourself. Afterwards little can be changed.',
  ),
  nameless: say('没有名字的一项', 'Something without a name'),
  emptyHelp: say('必填，现在是空的。', 'Required, and empty.'),
  differs: say('网页与档案不一致。', 'The page and the profile differ.'),
  keptHelp: say('网页与档案不一致，您选择了保留网页。', 'The page and the profile differ; you chose the page.'),
  fixedDiffers: say(
    '网页与档案不一致，网页上不能修改。',
    'The page and the profile differ; the page cannot be changed.',
  ),
  photoHelp: say(
    '没有看到选好的照片。网页上已经显示照片的，不用再选。',
    'No photo is chosen. Where the page already shows it, nothing more is needed.',
  ),
  pledgeHelp: say('还没有勾选。请您亲自阅读后勾选。', 'Not ticked yet. Please read and tick it yourself.'),

  teach: say('教助手认', 'Teach the assistant'),
  teachHelp: say(
    '有一项没有认出来，或者分不清？按「指给我看」，在网页上点它，再说明它是哪一项。只记住它的名字和位置，不记内容。',
    'Something was not recognised? Press 指给我看, click it on the page, and say which field it is. Only its name and place are kept, never its content.',
  ),
  picking: say('请到网页上点一下那个控件；按 Esc 取消。', 'Now click the control on the page; Esc gives up.'),
  cancel: say('取消', 'Cancel'),
  keep: say('记下', 'Keep it'),
  whichField: say('它是哪一项', 'Which field it is'),
  taughtList: say('已教的控件', 'Taught controls'),
  forget: say('移除', 'Remove'),
  exportMarks: say('导出标记', 'Export the marks'),
  importMarks: say('读入标记', 'Read marks in'),

  report: say('网页结构报告', 'Page report'),
  reportHelp: say(
    '这一页认不全时，可以把网页的结构存成文件，交给维护的人修复。文件里只有网页自己的文字，没有您的任何内容；助手不会发送它。',
    'When a page is not fully known, its structure can be saved for a maintainer. The file holds the page’s own words and none of your answers; the assistant sends it nowhere.',
  ),
  saveReport: say('保存报告', 'Save the report'),
  inspect: say('先看看内容', 'See it first'),
  hideReport: say('收起内容', 'Close'),
  reportJson: say('报告的全部内容', 'All of the report'),
} as const;

export const LOOK_KINDS: { readonly [kind in LookKind]: Words } = {
  empty: say('必填，还空着', 'Required and empty'),
  wrong: say('要改', 'To be mended'),
  differs: say('与档案不同', 'Different from the profile'),
  photo: say('照片', 'Photo'),
  pledge: say('承诺书', 'Pledge'),
};

export const lookCount = (count: number): Words => say(`还有 ${count} 处请您看一下`, `${items(count)} to look at`);
export const whichIs = (label: string): Words => say(`「${label}」是哪一项？`, `Which field is 「${label}」?`);
export const markLine = (label: string, field: FieldId): Words =>
  say(`网页上的「${label}」 = ${fieldOf(field).label}`, `「${label}」 on the page = ${fieldOf(field).label}`);

/** What stands in a report, line by line. */
export function reportLines(about: {
  readonly address: string;
  readonly elements: number;
  readonly controls: number;
  readonly unknown: number;
  readonly removed: number;
}): readonly Words[] {
  const { address, elements, controls, unknown, removed } = about;
  return [
    say(`网址到路径为止：${address}`, `The address, up to its path: ${address}`),
    say(
      `${elements} 个网页元素的种类和层次，类名只留常用组件库的`,
      `The kinds and nesting of ${elements} elements, with the classes of known toolkits only`,
    ),
    say(
      `${controls} 个控件的名称、提示、选项（不含您填了、选了什么），其中 ${unknown} 个没有认出`,
      `Names, prompts and options of ${controls} controls (not what you typed or chose), ${unknown} of them unknown`,
    ),
    say(
      `${removed} 处文字因为可能是您的内容，已换成「…」`,
      `${removed} texts that could be yours were replaced by 「…」`,
    ),
    say(
      '没有：姓名、号码、日期、地址、照片、登录信息、您的任何选择',
      'None of: names, numbers, dates, addresses, photos, sign-in data, anything you chose',
    ),
  ];
}
