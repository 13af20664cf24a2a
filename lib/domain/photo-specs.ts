/**
 * The two pictures that candidates mix up, as data: 源照片, which the official tool takes in, and 报名照片, which it saves
 * and which alone can be uploaded.
 *
 * - Every number names its source, its year and how sure it is; nothing about limits stands anywhere else.
 * - 「30K」 is read as 30,000 and as 30,720 bytes: below the first it fails, between the two it warns.
 */
import type { Limit, PhotoSpec, PhotoSpecId } from './photo/limit';
import { OFFICIAL_SIZE } from './photo/making';
import { COLOUR, HEAD_SHARE, LIGHT, POSE, SHARPNESS, WHITE_BACKGROUND } from './photo/picture';
import { say } from './words';

export type { Confidence, Limit, Measure, PhotoSpec, PhotoSpecId } from './photo/limit';
export {
  BRIGHTEN_FROM,
  BYTE_WINDOWS,
  type ByteWindow,
  HEAD_PLACE,
  OFFICIAL_SIZE,
  TALLEST_SOURCE,
} from './photo/making';
export { PHOTO_SOURCES } from './photo/sources';

/** What may be decoded here: more pixels than any phone's ordinary mode, and no more memory than a tab can spare. */
export const DECODABLE = { pixels: 64_000_000, side: 20_000, scans: 200, bytes: 20 * 1024 * 1024 } as const;

const tool = { source: 'guide-2020-jiangsu', year: 2020, confidence: 'official' } as const;
const own = { source: 'own-measurements', year: 2026, confidence: 'own' } as const;

/** 「大于 295*413 像素」, where other users of the same tool say 「不小于」. */
const largerThan = (side: number): readonly Limit[] => [
  { least: side + 1, missed: 'warn', ...tool },
  { least: side, missed: 'fail', source: 'educity-5413264', year: 2025, confidence: 'reported' },
];

const exactly = (side: number): readonly Limit[] => [
  { least: side, most: side, missed: 'fail', source: 'educity-5300020', year: 2024, confidence: 'reported' },
];

/** Bytes of the uploaded file as a region's notice gives them, in units of 1000 from below and of 1024 from above. */
function regional(
  regions: readonly string[],
  least: number,
  most: number,
  told: Pick<Limit, 'source' | 'year'>,
): Limit {
  return { least: least * 1000, most: most * 1024, missed: 'warn', regions, ...told, confidence: 'reported' };
}

const SOURCE: PhotoSpec = {
  id: 'source',
  name: say('源照片（给官方工具用）', 'Source photo (for the official tool)'),
  use: say(
    '用官方「证件照验证和处理工具」打开的就是它；它不能直接上传。',
    'This is what the official tool opens. It cannot be uploaded itself.',
  ),
  limits: {
    fileBytes: [
      { least: 30_721, missed: 'warn', ...tool },
      { least: 30_001, missed: 'fail', ...tool },
    ],
    width: largerThan(OFFICIAL_SIZE.width),
    height: largerThan(OFFICIAL_SIZE.height),
    components: [{ least: 3, most: 3, missed: 'fail', ...tool }],
    progressive: [{ most: 0, missed: 'warn', ...own }],
    ...WHITE_BACKGROUND,
    ...COLOUR,
    ...SHARPNESS,
    ...LIGHT,
    ...POSE,
    faces: [{ least: 1, most: 1, missed: 'fail', source: 'guide-2023-yunnan', year: 2023, confidence: 'official' }],
    ...HEAD_SHARE,
  },
};

const UPLOAD: PhotoSpec = {
  id: 'upload',
  name: say('报名照片（官方工具保存的）', 'Registration photo (saved by the official tool)'),
  use: say(
    '上传到报名网站的就是它：官方工具处理后保存的那一张。',
    'This is what is uploaded: the picture that the official tool saved.',
  ),
  limits: {
    fileBytes: [
      { least: 5_000, most: 15 * 1024, missed: 'warn', source: 'educity-5300020', year: 2024, confidence: 'reported' },
      regional(['浙江', '宁波'], 10, 30, { source: 'zhejiang-copy', year: 2025 }),
      regional(['山西'], 10, 30, { source: 'educity-5410797', year: 2025 }),
      regional(['山西'], 10, 39, { source: 'shanxi-2025h1-copy', year: 2025 }),
      regional(['陕西'], 14, 50, { source: 'shaanxi-2021', year: 2021 }),
      regional(['四川'], 5, 15, { source: 'sichuan-copy', year: 2025 }),
      regional(['青海'], 5, 15, { source: 'qinghai-2024', year: 2024 }),
      { most: 50 * 1024, missed: 'fail', source: 'educity-5456880', year: 2026, confidence: 'reported' },
      { least: 1_500, missed: 'fail', ...own },
    ],
    width: exactly(OFFICIAL_SIZE.width),
    height: exactly(OFFICIAL_SIZE.height),
    components: [{ least: 3, most: 3, missed: 'fail', ...tool }],
    progressive: [{ most: 0, missed: 'warn', ...own }],
    // The tool has made it small already: sharpness and enlargement can no longer be told from it.
    ...WHITE_BACKGROUND,
    ...COLOUR,
    ...LIGHT,
    ...POSE,
    // Whether the tool looks for a face is not known.
    faces: [
      { least: 1, missed: 'warn', ...own },
      { most: 1, missed: 'fail', ...own },
    ],
    ...HEAD_SHARE,
  },
};

export const PHOTO_SPECS: { readonly [Id in PhotoSpecId]: PhotoSpec } = { source: SOURCE, upload: UPLOAD };
