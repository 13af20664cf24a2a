/**
 * Makes one of the two pictures out of a chosen one, and looks at it again as if it had been chosen.
 *
 * - Nothing is ever enlarged: where the crop has too few pixels it stops and says so.
 * - The background is brightened only where the person asked for it and it is already light.
 */
import { BYTE_WINDOWS, OFFICIAL_SIZE, type PhotoSpecId } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import { type CropOrder, type PhotoDesk, PhotoError } from '@/lib/photo/contract';
import { encodeJpeg, encodePng } from '@/lib/photo/encode';
import { resultSize } from './crop';
import { type Examined, measure, readFile } from './examine';

export interface Prepared extends Examined {
  readonly spec: PhotoSpecId;
  readonly file: File;
  readonly width: number;
  readonly height: number;
  /** The same picture before its background was brightened; undefined: it was not. */
  readonly before: Blob | undefined;
}

export interface Wish {
  readonly spec: PhotoSpecId;
  readonly crop: CropOrder;
  readonly brighten: boolean;
  readonly signal: AbortSignal;
}

/** What a made picture is called. The unofficial one says so. */
const NAMES: { readonly [Id in PhotoSpecId]: string } = { source: '源照片.jpg', upload: '报名照片-非官方.jpg' };

/** Why nothing was made. */
function tooSmall({ spec, crop }: Pick<Wish, 'spec' | 'crop'>): Words | undefined {
  if (resultSize(spec, crop)) return undefined;
  const now = `${Math.floor(crop.width)}×${Math.floor(crop.height)}`;
  const asked = `${OFFICIAL_SIZE.width}×${OFFICIAL_SIZE.height}`;
  return say(
    `选中的部分只有 ${now} 像素，不够 ${asked}。小照片不能放大后使用，所以没有处理。请用更大的原图，或把裁切框放大一些。`,
    `The part chosen has only ${now} pixels, fewer than ${asked}. A small photo must not be enlarged, so nothing was made. Use a larger original or a wider crop.`,
  );
}

const BRIGHTEN_REFUSED = say(
  '背景不够浅或带颜色，没有提亮：硬换背景会留下抠图痕迹，反而不能用。请靠白墙重拍。',
  'The background is too dark or coloured, so it was not brightened: replacing it leaves cut-out edges. Take a new photo before a white wall.',
);

export type Outcome = { readonly prepared: Prepared; readonly note?: Words } | { readonly refused: Words };

/** Makes the picture. Rejects only when given up or when the desk stopped. */
export async function prepare(desk: PhotoDesk, source: Blob, wish: Wish): Promise<Outcome> {
  const { spec, crop, brighten, signal } = wish;
  const size = resultSize(spec, crop);
  const refused = tooSmall(wish);
  if (!size || refused) return { refused: refused ?? BRIGHTEN_REFUSED };
  try {
    const plain = await desk.compose(source, { crop, ...size }, { signal });
    const light = brighten ? await desk.compose(source, { crop, ...size, brighten: 1 }, { signal }) : undefined;
    const isLighter = light?.brightened === true;
    const chosen = isLighter ? light : plain;
    const blob = await encodeJpeg(chosen.pixels, BYTE_WINDOWS[spec]);
    signal.throwIfAborted();
    const file = new File([blob], NAMES[spec], { type: 'image/jpeg' });
    const facts = await readFile(file);
    if ('zh' in facts) return { refused: facts };
    const picture = await measure(desk, file, facts, { signal });
    const before = isLighter ? await encodePng(plain.pixels) : undefined;
    const prepared: Prepared = { name: file.name, facts, picture, spec, file, ...size, before };
    return brighten && !isLighter ? { prepared, note: BRIGHTEN_REFUSED } : { prepared };
  } catch (error) {
    if (error instanceof PhotoError && error.trouble === 'cannot-enlarge')
      return { refused: tooSmall({ spec, crop: { ...crop, width: 0, height: 0 } }) ?? BRIGHTEN_REFUSED };
    throw error;
  }
}
