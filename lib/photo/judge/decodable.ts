/**
 * Whether a file may be handed to the browser's decoder. Decided by its header, before anything is allocated.
 */
import { DECODABLE } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import type { ByteFacts } from '../bytes';
import { KIND_NAMES, kindAdvice, PICTURES } from './kinds';

const TOO_MANY_SCANS = say(
  '这个 JPG 的内部结构不同寻常，为安全起见没有打开。请用看图软件另存一次。',
  'This JPG is built in an unusual way and was not opened, to be safe. Save it again in a picture viewer.',
);

/** Why it is not opened; undefined: it may be. */
export function refusalToDecode({ kind, size, jpeg, bytes }: ByteFacts): Words | undefined {
  if (!PICTURES.has(kind)) {
    const name = KIND_NAMES[kind];
    const advice = kindAdvice(kind);
    return say(
      `这是${name.zh}，这里打不开。${advice.zh}`,
      `This is ${name.en}; it cannot be opened here. ${advice.en}`,
    );
  }
  if (bytes > DECODABLE.bytes)
    return say(
      '文件超过 20 MB，没有打开。请换一张较小的。',
      'The file is larger than 20 MB and was not opened. Choose a smaller one.',
    );
  if (!size)
    return say(
      '文件没有写明图像的尺寸，没有打开。请重新导出一张 JPG。',
      'The file does not state the size of its picture and was not opened. Export it as JPG again.',
    );
  if (size.width * size.height > DECODABLE.pixels || Math.max(size.width, size.height) > DECODABLE.side)
    return say(
      `文件自称有 ${size.width}×${size.height} 像素，太大，没有打开。请先缩小，或用手机的普通模式拍。`,
      `The file claims ${size.width}×${size.height} pixels, which is too many; it was not opened. Reduce it first, or use the phone's ordinary mode.`,
    );
  if (!jpeg) return undefined;
  if (jpeg.scans > DECODABLE.scans || jpeg.bits !== 8) return TOO_MANY_SCANS;
  return undefined;
}
