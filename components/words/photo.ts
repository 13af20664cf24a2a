/** The words of the photo studio. */
import type { Confidence } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import type { Stage } from '@/lib/photo/contract';
import type { Verdict } from '@/lib/photo/judge';

export const PHOTO = {
  title: say('照片工作室', 'Photo studio'),
  where: say('照片只在这台电脑上处理，不上传。', 'Photos are worked on in this browser only; nothing is uploaded.'),
  spec: say('规格', 'Which photo'),
  openProfile: say('档案', 'Profile'),
  choose: say('选择照片', 'Choose a photo'),
  another: say('换一张', 'Another photo'),
  drop: say(
    '也可以把照片拖到这里，或复制后粘贴（Ctrl+V）。',
    'Or drop a photo here, or copy one and paste it (Ctrl+V).',
  ),
  picture: say('您选的照片', 'The photo chosen'),
  noPicture: say('这个文件没有打开，原因见检查结果。', 'This file was not opened; the checks say why.'),
  checks: say('检查结果', 'Checks'),
  count: (passed: number, open: number) =>
    say(`${passed} 项符合 · ${open} 项需处理`, `${passed} fine · ${open} to look at`),
  ofPrepared: say('下面是处理后的照片', 'These are the checks of the prepared photo'),
  noPromise: say(
    '这里的检查是预先估计，官方工具的标准没有全部公布，以官方工具的结果为准。',
    'These checks are an estimate: not all standards of the official tool are published, and the tool itself decides.',
  ),
  cancel: say('取消', 'Cancel'),
  showMap: say('看哪里不白', 'Where it is not white'),
  mapNote: say(
    '斜线处不够白；颜色越浓，离白色越远。',
    'Hatched parts are not white; the stronger, the further from it.',
  ),
  details: say('依据', 'Basis'),
  allProofs: say('显示每一项的依据', 'Show the basis of every row'),
  want: say('要求', 'Required'),
  yours: say('请放大看一看，逐项打勾', 'Look closely, and tick each'),
  closeUp: say('按原大小看（1:1）', 'At its own size (1:1)'),
  closeUpView: say('原大小的照片，可以滚动', 'The picture at its own size; scrolls'),
  closeUpNote: say(
    '横线是眉毛，竖线是耳朵：头发不应低过横线，竖线处应看得见耳朵。可以拖动或用方向键移动。',
    'The level line marks the brows, the upright ones the ears: no hair below the first, both ears to be seen. Scroll to look around.',
  ),

  crop: say('裁切框', 'Crop'),
  cropKeys: say(
    '裁切框：方向键移动，加号、减号改变大小，按住 Shift 走得更远',
    'Crop: arrow keys move it, plus and minus change its size, Shift goes further',
  ),
  turnLeft: say('向左转', 'Turn left'),
  turnRight: say('向右转', 'Turn right'),
  tilt: say('微调角度', 'Straighten'),
  zoom: say('裁切大小', 'Crop size'),
  suggest: say('按建议裁切', 'Suggested crop'),
  cropSize: (width: number, height: number) =>
    say(`裁切后 ${width}×${height} 像素。`, `${width}×${height} pixels after the crop.`),
  cropTooSmall: say('像素不够，小照片不能放大。', 'Too few pixels; a small photo must not be enlarged.'),
  guides: say('框里的线：头顶、下巴应落在两条横线附近。', 'The lines show where crown and chin belong.'),

  brighten: say('提亮背景', 'Brighten the background'),
  brightenNote: say(
    '这属于修饰，可以不用。只在背景本来就浅时才做；做完请看下面的前后对比，头发边缘不自然就不要用。',
    'This is retouching and may be declined. It is done only where the background is light already; compare before and after, and do without it if the hair looks unnatural.',
  ),
  coloured: say(
    '背景带颜色或太暗，这里不替您换底色：换底会留下抠图痕迹，照片可能因此不通过。请靠白墙重拍一张。',
    'The background is coloured or dark. It is not replaced here, because that leaves cut-out edges for which photos are refused. Take a new photo before a white wall.',
  ),
  before: say('提亮前（原大小）', 'Before (own size)'),
  after: say('提亮后（原大小）', 'After (own size)'),
  decline: say('不用提亮', 'Do without it'),

  prepare: {
    source: say('处理成源照片', 'Prepare a source photo'),
    upload: say('处理成 295×413（非官方）', 'Prepare 295×413 (unofficial)'),
  },
  keep: {
    source: say('保存到档案', 'Keep with the profile'),
    upload: say('保存到档案', 'Keep with the profile'),
  },
  download: say('下载', 'Download'),
  work: say('处理照片', 'Prepare the photo'),
  result: say('处理好的照片', 'The prepared photo'),
  discard: say('重新处理', 'Prepare anew'),
  unofficial: say('非官方', 'Unofficial'),
  unofficialNote: say(
    '这张的大小和官方工具保存的一样，但不是官方工具保存的。报名指南说只有官方工具保存的照片才能上传；请只在用不了官方工具时试它，并看当地通知。',
    'It has the size of what the official tool saves, but the tool did not save it. The guides say that only the tool’s own file is accepted; try this one only where the tool cannot be run, and see the notice of your region.',
  ),
  nextSource: say(
    '下一步：用官方「证件照验证和处理工具」打开这张源照片，上传的是工具保存的那一张（约 10 KB），不是这张。',
    'Next: open this source photo in the official tool. What is uploaded is the file that the tool saves (about 10 KB), not this one.',
  ),
  nextUpload: say('下一步：到报名表的「上传考生照片」上传。', 'Next: upload it on the form, at 上传考生照片.'),

  windows: say(
    '官方工具只能在 Windows 上用，没有怎么办',
    'The official tool runs on Windows only: what if you have none',
  ),
  windowsWays: [
    say(
      '借一台 Windows 电脑，或到单位、学校、图书馆、打印店用一下，几分钟就够。',
      'Borrow a Windows computer, or use one at work, at school, in a library or a copy shop; a few minutes are enough.',
    ),
    say(
      'Mac 上可以装 Windows 虚拟机（Parallels Desktop、VMware Fusion、UTM）。',
      'On a Mac, run Windows in a virtual machine (Parallels Desktop, VMware Fusion, UTM).',
    ),
    say(
      '照相馆一般也能用官方工具处理；请要回两张：源照片和工具保存的照片。',
      'Photo shops can often run the tool as well; ask for both files, the source photo and the one that the tool saved.',
    ),
    say('手机、平板运行不了它。', 'Phones and tablets cannot run it.'),
  ],

  capture: say('怎么拍', 'How to take it'),
  captureFor: say('请家人或同事用手机后置镜头帮您拍：', 'Ask someone to take it with the rear camera of a phone:'),
  captureWays: [
    say(
      '墙：一面干净的白墙，没有花纹和挂件；人离墙约 1 米，墙上就没有影子。',
      'Wall: plain and white, nothing on it. Stand about 1 m away, and there is no shadow on it.',
    ),
    say(
      '光：白天面对窗户，两边一样亮；不用闪光灯，关掉头顶的黄灯。',
      'Light: by day, facing a window, equal on both sides. No flash, no yellow ceiling lamp.',
    ),
    say(
      '距离：镜头与眼睛同高，离人约 1.5 米，用 2 倍镜头或站远再裁，脸不会变形。',
      'Distance: lens at the height of the eyes, about 1.5 m away; use the 2× lens or crop later, so that the face keeps its shape.',
    ),
    say(
      '人：免冠、正面、两眼平视；头发不过眉，露出双耳；常戴眼镜的戴上，镜片不反光。',
      'Person: no hat, frontal, eyes straight; hair above the brows, ears visible; glasses if usually worn, without glare.',
    ),
    say(
      '手机：关掉美颜、滤镜和人像虚化，用普通模式，格式选 JPG（iPhone：兼容性最佳）。',
      'Phone: no beauty filter, no portrait blur, ordinary mode, JPG (iPhone: Most Compatible).',
    ),
    say(
      '多留边：头顶上方和两侧留出空处，回来再裁。拍五六张，挑最清楚的。',
      'Leave room above and beside the head and crop later. Take five or six and choose the sharpest.',
    ),
  ],
  captureWarn: say(
    '有的地方（如辽宁）写明不收手机拍的照片，以当地通知为准；到照相馆拍最稳妥。',
    'Some regions, Liaoning for one, say that photos by phone are not accepted. Your notice decides; a photo shop is safest.',
  ),
  capturePicture: say(
    '示意图：白墙、人、手机排成一线，人离墙约 1 米，手机离人约 1.5 米，光从手机一侧的窗户来。',
    'Drawing: wall, person and phone in a line; the person 1 m from the wall, the phone 1.5 m from the person, light from a window behind the phone.',
  ),
  print: say('打印这一页说明', 'Print this advice'),
} as const;

export const VERDICTS: { readonly [V in Verdict]: Words } = {
  pass: say('符合', 'Fine'),
  warn: say('可能不通过', 'May be refused'),
  fail: say('不符合', 'Does not fit'),
  unknown: say('没有量到', 'Not measured'),
  yours: say('请您确认', 'Yours to check'),
};

export const OVERALL = {
  pass: say('量得到的都符合', 'Everything measured is fine'),
  warn: say('有的项可能不通过', 'Some may be refused'),
  fail: say('有不符合的项', 'Something does not fit'),
} as const;

export const STAGES: { readonly [S in Stage | 'prepare']: Words } = {
  decode: say('正在打开照片（1/4）…', 'Opening the photo (1 of 4) …'),
  faces: say('正在找人脸（2/4）…', 'Looking for the face (2 of 4) …'),
  person: say('正在分出背景（3/4）…', 'Finding the background (3 of 4) …'),
  figures: say('正在量各项（4/4）…', 'Measuring (4 of 4) …'),
  prepare: say('正在处理照片 …', 'Preparing the photo …'),
};

export const CONFIDENCE: { readonly [C in Confidence]: Words } = {
  official: say('官方文字', 'official words'),
  reported: say('转述', 'reported'),
  own: say('助手自定', 'our own'),
};

export const proofOf = (limit: string, source: Words, year: number, confidence: Words): Words =>
  say(`${limit}：${source.zh}，${year} 年，${confidence.zh}`, `${limit}: ${source.en}, ${year}, ${confidence.en}`);

export const forRegions = (regions: readonly string[]): Words =>
  say(`（只对${regions.join('、')}）`, ` (${regions.join(', ')} only)`);
