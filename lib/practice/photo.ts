/**
 * What the pretend upload page takes as a photo: a JPG as the official tool saves it, about 10 K
 * (guide-2020-jiangsu 照片验证工具; guide-2023-yunnan 照片规格 4). Its upper bound is the lower bound of the source photo.
 */
import type { Photo } from './types';

const SOURCE_PHOTO_FROM = 30 * 1024;

/** FF D8 FF, with which every JPG begins, as base64. */
const JPG_START = '/9j/';

/** Why the photo is refused; undefined: it is taken. */
export function photoRefusal(photo: Photo | undefined): string | undefined {
  if (!photo) return '请上传考生照片';
  if (photo.start !== JPG_START) return '照片须为 JPG 格式';
  if (photo.bytes > SOURCE_PHOTO_FROM) return '请上传照片验证工具处理后保存的照片（约 10K 左右）';
  return undefined;
}
