/**
 * What the pretend upload page takes as a photo: a JPG as the official tool saves it, about 10 K
 * (guide-2020-jiangsu 照片验证工具; guide-2023-yunnan 照片规格 4). Its upper bound is the lower bound of the source photo.
 */
import { OFFICIAL_SIZE } from '../domain/photo-specs';
import type { Photo } from './types';

const SOURCE_PHOTO_FROM = 30 * 1024;

/** FF D8 FF, with which every JPG begins, as base64. */
const JPG_START = '/9j/';

/** Why the photo is refused; undefined: it is taken. */
export function photoRefusal(photo: Photo | undefined): string | undefined {
  if (!photo) return '请上传考生照片';
  if (photo.start !== JPG_START) return '照片须为 JPG 格式';
  if (photo.bytes > SOURCE_PHOTO_FROM) return '请上传照片验证工具处理后保存的照片（约 10K 左右）';
  const { width, height } = photo.seen ?? OFFICIAL_SIZE;
  if (width > height) return '照片方向不正确，应为竖版';
  if (width !== OFFICIAL_SIZE.width || height !== OFFICIAL_SIZE.height)
    return `照片像素应为 ${OFFICIAL_SIZE.width}*${OFFICIAL_SIZE.height}`;
  return undefined;
}

/** Why the review refuses the photo, as a person there sees it; undefined: it is good (guide-2020-jiangsu 照片验证工具). */
export function photoReviewed(photo: Photo | undefined): string | undefined {
  if (!photo?.seen) return undefined;
  const { isWhite, isColoured, hasFigure } = photo.seen;
  if (!hasFigure) return '照片中没有本人头像，请重新上传';
  if (!isColoured) return '照片应为彩色标准证件照，请重新上传';
  if (!isWhite) return '照片背景应为白色，请重新上传';
  return undefined;
}
