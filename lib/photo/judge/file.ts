/** What the bytes of a file say about it: the checks that need no decoding. */
import { OFFICIAL_SIZE } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import { type ByteFacts, uprightSize } from '../bytes';
import type { Check, CheckId, Proof, Verdict } from './check';
import { KIND_NAMES, kindAdvice, OTHER_FILE } from './kinds';
import { kilobytes } from './units';
import { answer, type Case, proofsOf, type Question } from './weigh';
import { whichOf } from './which';

interface Row {
  readonly title: Words;
  readonly verdict: Verdict;
  readonly value: string;
  readonly figure?: Words;
  readonly limit?: Words;
  readonly proofs?: readonly Proof[];
  readonly advice?: Words;
}

const row = (id: CheckId, { figure, limit, advice, proofs = [], ...rest }: Row): Check => ({
  id,
  ...rest,
  figure,
  limit,
  proofs,
  advice,
});

export interface NamedFile {
  /** Told once the picture was measured. */
  readonly isDamaged: boolean;
  readonly facts: ByteFacts;
  readonly name: string;
}

function which({ spec }: Case, { facts }: NamedFile): Check {
  const { looks: seen, isSure } = whichOf(facts);
  const isOther = seen !== 'neither' && seen !== spec.id;
  const advice =
    spec.id === 'upload'
      ? say(
          '这是源照片，不是官方工具处理后的照片。请先用「证件照验证和处理工具」处理，再上传它保存的那一张（295×413，约 10 KB）。',
          'This is the source photo, not what the official tool makes of it. Run it through the official tool, then upload the file that the tool saves (295×413, about 10 KB).',
        )
      : say(
          '这像是官方工具已处理过的报名照片，它用来上传，不能再当源照片。请选原来那张较大的照片。',
          'This looks like the photo that the official tool has already saved. It is for uploading; choose the larger original here.',
        );
  const names = { source: say('源照片', 'source photo'), upload: say('报名照片', 'registration photo') };
  return row('which', {
    title: say('是哪一张', 'Which of the two'),
    verdict: isOther ? (isSure ? 'fail' : 'warn') : 'pass',
    value: seen,
    figure: seen === 'neither' ? say('看不出', 'cannot be told') : names[seen],
    limit: names[spec.id],
    ...(isOther ? { advice } : {}),
  });
}

function format({ facts }: NamedFile): Check {
  const isJpeg = facts.kind === 'jpeg';
  const what = KIND_NAMES[facts.kind];
  const todo = kindAdvice(facts.kind);
  return row('format', {
    title: say('格式 JPG', 'Format JPG'),
    verdict: isJpeg ? 'pass' : 'fail',
    value: facts.kind,
    figure: what,
    limit: KIND_NAMES.jpeg,
    ...(isJpeg
      ? {}
      : { advice: say(`文件内容是「${what.zh}」，不是 JPG。${todo.zh}`, `The file is ${what.en}. ${todo.en}`) }),
  });
}

function fileName({ spec }: Case, { facts, name }: NamedFile): Check | undefined {
  if (facts.kind !== 'jpeg') return undefined;
  const end = /\.([^.]*)$/.exec(name)?.[1] ?? '';
  // The official tool saves `.jpg`; whether the site minds capitals is not known.
  const isUsual = end.toLowerCase() === 'jpg';
  return row('name', {
    title: say('文件名以 .jpg 结尾', 'Name ends in .jpg'),
    verdict: isUsual ? 'pass' : 'warn',
    value: end,
    figure: end === '' ? say('没有扩展名', 'no ending') : say(`.${end}`, `.${end}`),
    limit: say('.jpg', '.jpg'),
    ...(isUsual
      ? {}
      : {
          advice: say(
            spec.id === 'upload'
              ? '官方工具保存的照片以 .jpg 结尾。请把文件名改成以 .jpg 结尾再上传。'
              : '请把文件名改成以 .jpg 结尾，免得工具里看不到它。',
            'Rename it to end in .jpg, as the official tool expects.',
          ),
        }),
  });
}

const BROKEN = {
  'cut-short': say(
    '文件不完整，后面的内容没有了，常见于没有下载完或没有拷完。请重新下载或拷贝一次。',
    'The file is not complete; the rest is missing, as after a download that stopped. Download or copy it again.',
  ),
  broken: say(
    '文件里没有可以显示的图像。请重新导出一张 JPG。',
    'There is no picture in this file that could be shown. Export it as JPG again.',
  ),
};

const DAMAGED = say(
  '文件里的图像数据不完整或有损坏，有一部分显示不出来。请重新下载、拷贝或导出一次。',
  'The data of the picture is damaged or not complete, so part of it is not shown. Download, copy or export it again.',
);

function complete({ facts: { jpeg }, isDamaged }: NamedFile): Check | undefined {
  if (!jpeg) return undefined;
  const { state } = jpeg;
  const advice = state !== 'whole' ? BROKEN[state] : isDamaged ? DAMAGED : undefined;
  return row('complete', {
    title: say('文件完整', 'File is complete'),
    verdict: advice ? 'fail' : 'pass',
    value: state === 'whole' && isDamaged ? 'broken' : state,
    ...(advice ? { advice } : {}),
  });
}

const BYTES: Question = {
  id: 'bytes',
  title: say('文件大小', 'File size'),
  measures: ['fileBytes'],
  unmeasured: OTHER_FILE,
  advice({ side, value, verdict }, { spec }) {
    const now = kilobytes(value);
    if (spec.id === 'source')
      return verdict === 'warn'
        ? say(
            `现为 ${now}，刚到 30 KB 的边上，可能不通过。请用更大的原图。`,
            `${now} is just at the border of 30 KB and may be refused. Use a larger original.`,
          )
        : say(
            `须大于 30 KB，现为 ${now}。请用没有压缩过的原图，不要只把小图放大。`,
            `Must be over 30 KB; it is ${now}. Use an original that was not compressed; do not enlarge a small picture.`,
          );
    return side === 'most'
      ? say(
          `报名照片一般约 10 KB，现为 ${now}，偏大。请上传官方工具保存的那一张。`,
          `A registration photo is about 10 KB; this one has ${now}. Upload the file that the official tool saved.`,
        )
      : say(
          `报名照片一般约 10 KB，现为 ${now}，偏小。请上传官方工具保存的那一张，并看当地通知的要求。`,
          `A registration photo is about 10 KB; this one has ${now}. Upload the file that the official tool saved, and see the notice of your region.`,
        );
  },
};

/** Width and height in one row: the worse decides. */
function pixels(asked: Case, { facts }: NamedFile): Check {
  const title = say('像素尺寸', 'Size in pixels');
  const size = uprightSize(facts);
  const isExact = asked.spec.id === 'upload';
  const limit = isExact
    ? say(`${OFFICIAL_SIZE.width}×${OFFICIAL_SIZE.height}`, `${OFFICIAL_SIZE.width}×${OFFICIAL_SIZE.height}`)
    : say(`大于 ${OFFICIAL_SIZE.width}×${OFFICIAL_SIZE.height}`, `over ${OFFICIAL_SIZE.width}×${OFFICIAL_SIZE.height}`);
  if (!size)
    return row('pixels', {
      title,
      verdict: 'unknown',
      value: '',
      limit,
      advice: say('文件里没有写明尺寸，没有量到。请换一张 JPG。', 'The file does not state its size. Choose a JPG.'),
    });
  const proofs = [...proofsOf(asked, 'width'), ...proofsOf(asked, 'height')];
  const missed = proofs.filter(({ isMet, counts }) => counts && !isMet);
  const verdict = missed.some((proof) => proof.limit.missed === 'fail') ? 'fail' : missed.length > 0 ? 'warn' : 'pass';
  const now = `${size.width}×${size.height}`;
  const advice = isExact
    ? say(
        `报名照片应为 ${limit.zh}，现为 ${now}。请上传官方工具保存的那一张。`,
        `A registration photo has ${limit.en} pixels; this one has ${now}. Upload the file that the official tool saved.`,
      )
    : say(
        `须${limit.zh}，现为 ${now}。请用原图或重新拍；把小照片放大后使用是不允许的。`,
        `Must be ${limit.en}; it is ${now}. Use the original or take a new one; enlarging a small photo is not allowed.`,
      );
  return row('pixels', {
    title,
    verdict,
    value: `${size.width}x${size.height}`,
    figure: say(now, now),
    limit,
    proofs,
    ...(verdict === 'pass' ? {} : { advice }),
  });
}

const COMPONENTS: Question = {
  id: 'components',
  isPlain: true,
  title: say('彩色（按文件）', 'Colour (by the file)'),
  measures: ['components'],
  unmeasured: say('不是完整的 JPG，没有量到。', 'Not a complete JPG; not measured.'),
  advice: ({ value }) =>
    value === 1
      ? say(
          '这是黑白（灰度）照片，要求彩色。请用彩色原图。',
          'This is a grey picture; colour is required. Use the original in colour.',
        )
      : say(
          '颜色按印刷用的 CMYK 存放，许多工具打不开。请另存为普通的 RGB 彩色 JPG。',
          'Its colours are stored for printing (CMYK), which many tools cannot open. Save it as an ordinary RGB JPG.',
        ),
};

const CODING: Question = {
  id: 'coding',
  isPlain: true,
  title: say('普通 JPG 编码', 'Ordinary JPG coding'),
  measures: ['progressive'],
  unmeasured: say('不是完整的 JPG，没有量到。', 'Not a complete JPG; not measured.'),
  advice: () =>
    say(
      '它是「渐进式」或少见编码的 JPG，旧的工具可能打不开，可能不通过。用「照片工作室」的「处理照片」保存一次即可。',
      'It is a progressive or a rare kind of JPG, which old tools may not open. “Prepare” in the photo studio saves it in the ordinary way.',
    ),
};

function orientation({ facts: { jpeg } }: NamedFile): Check | undefined {
  if (!jpeg) return undefined;
  const isUpright = jpeg.orientation === 1;
  return row('orientation', {
    title: say('像素是正的', 'Stored upright'),
    verdict: isUpright ? 'pass' : 'warn',
    value: String(jpeg.orientation),
    ...(isUpright
      ? {}
      : {
          advice: say(
            '照片靠文件里的一个记号转正，不认这个记号的工具会把它显示成横的或倒的，可能不通过。用「照片工作室」的「处理照片」保存一次就正了。',
            'A mark in the file turns the picture upright; tools that ignore it show it lying or upside down. “Prepare” in the photo studio stores it upright.',
          ),
        }),
  });
}

function place({ facts: { jpeg } }: NamedFile): Check | undefined {
  if (!jpeg?.hasGps) return undefined;
  return row('place', {
    title: say('没有拍摄地点', 'No place in it'),
    verdict: 'pass',
    value: 'gps',
    figure: say('写有拍摄地点', 'has the place'),
    advice: say(
      '文件里写有拍摄地点。不影响通过；用「处理照片」保存的文件里没有它。',
      'The file says where it was taken. That is no reason for refusal; files saved by “Prepare” do not have it.',
    ),
  });
}

/** The rows about the file itself, worst first to be read where it matters: which picture, then its form. */
export function fileChecks(asked: Case, file: NamedFile): readonly Check[] {
  const rows = [
    which(asked, file),
    format(file),
    fileName(asked, file),
    complete(file),
    answer(BYTES, asked),
    pixels(asked, file),
    file.facts.jpeg && answer(COMPONENTS, asked),
    file.facts.jpeg && answer(CODING, asked),
    orientation(file),
    place(file),
  ];
  return rows.filter((check) => check !== undefined);
}
