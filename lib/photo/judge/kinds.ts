/** What a file that is no JPG is called, and what to do about it. */
import { say, type Words } from '@/lib/domain/words';
import type { FileKind } from '../bytes';

/** What each kind is called. */
export const KIND_NAMES: { readonly [K in FileKind]: Words } = {
  jpeg: say('JPG', 'JPG'),
  png: say('PNG 图片', 'a PNG picture'),
  webp: say('WebP 图片', 'a WebP picture'),
  avif: say('AVIF 图片', 'an AVIF picture'),
  heic: say('HEIC 图片（iPhone 的格式）', 'a HEIC picture (as iPhones take them)'),
  bmp: say('BMP 图片', 'a BMP picture'),
  gif: say('GIF 图片', 'a GIF picture'),
  tiff: say('TIFF 图片', 'a TIFF picture'),
  jxl: say('JPEG XL 图片', 'a JPEG XL picture'),
  jp2: say('JPEG 2000 图片', 'a JPEG 2000 picture'),
  ico: say('图标文件', 'an icon'),
  psd: say('Photoshop 文件', 'a Photoshop file'),
  svg: say('SVG 图形', 'an SVG drawing'),
  pdf: say('PDF 文档', 'a PDF document'),
  zip: say('压缩包或 Office 文档', 'an archive or an Office document'),
  video: say('视频', 'a video'),
  'web-page': say('网页', 'a web page'),
  program: say('程序', 'a program'),
  empty: say('空文件', 'an empty file'),
  unknown: say('认不出的文件', 'a file that we do not know'),
};

const HEIC_ADVICE = say(
  'iPhone 上：设置 → 相机 → 格式 → 选「兼容性最佳」后重拍，或在电脑上把它导出为 JPG。',
  'On an iPhone: Settings → Camera → Formats → Most Compatible, then take it again; or export it as JPG on a computer.',
);
const CONVERT_ADVICE = say(
  '改名不算转换：请用看图软件「另存为 JPG」，或用「照片工作室」的「处理照片」转成 JPG。',
  'Renaming does not convert it: save it as JPG in a picture viewer, or let “Prepare” in the photo studio make a JPG of it.',
);
const CONVERT_ELSEWHERE = say(
  '改名不算转换：请用看图软件打开它，「另存为 JPG」。',
  'Renaming does not convert it: open it in a picture viewer and save it as JPG.',
);
/** Pictures that no browser shows, but other programs do. */
const SHOWN_ELSEWHERE: ReadonlySet<FileKind> = new Set(['tiff', 'jxl', 'jp2', 'psd']);
export const OTHER_FILE = say('请选择照片文件（JPG）。', 'Choose a photo (JPG).');

/** What to do with a file of another kind. */
export function kindAdvice(kind: FileKind): Words {
  if (kind === 'heic') return HEIC_ADVICE;
  if (SHOWN_ELSEWHERE.has(kind)) return CONVERT_ELSEWHERE;
  return PICTURES.has(kind) ? CONVERT_ADVICE : OTHER_FILE;
}

/** Kinds that can be decoded here, and so made into a JPG. */
export const PICTURES: ReadonlySet<FileKind> = new Set(['jpeg', 'png', 'webp', 'avif', 'bmp', 'gif']);
