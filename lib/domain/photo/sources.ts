import { say, type Words } from '../words';

/** Where a number about photos was learned, besides the guides. Addresses without their scheme: nothing here is ever asked. */
export const PHOTO_SOURCES = {
  'educity-5300020': say(
    '希赛《软考报名照片要求》（m.educity.cn/rk/5300020.html）',
    'educity, photo requirements of the exam (m.educity.cn/rk/5300020.html)',
  ),
  'educity-5413264': say(
    '云南省软考办 2025 年下半年通知的转载（educity.cn/rk/5413264.html）',
    'Copy of the Yunnan notice, second half of 2025 (educity.cn/rk/5413264.html)',
  ),
  'educity-5410797': say(
    '山西省 2025 年下半年通知的转载（educity.cn/rk/5410797.html）',
    'Copy of the Shanxi notice, second half of 2025 (educity.cn/rk/5410797.html)',
  ),
  'shanxi-2025h1-copy': say(
    '山西省 2025 年上半年通知的转载（yuyangd.com，镜像）',
    'Copy of the Shanxi notice, first half of 2025 (yuyangd.com, a mirror)',
  ),
  'zhejiang-copy': say(
    '浙江省软考通知的转载（m.alidacu.cn/it/gnrz/32731.html，镜像）',
    'Copy of a Zhejiang notice (m.alidacu.cn/it/gnrz/32731.html, a mirror)',
  ),
  'shaanxi-2021': say(
    '陕西省 2021 年报名照片要求（rk.51cto.com/article/9854.html）',
    'Shaanxi, photo requirements of 2021 (rk.51cto.com/article/9854.html)',
  ),
  'qinghai-2024': say(
    '青海省 2024 年报名照片要求（rk.51cto.com/article/138823.html）',
    'Qinghai, photo requirements of 2024 (rk.51cto.com/article/138823.html)',
  ),
  'sichuan-copy': say(
    '四川省软考报名照片要求的转载（ntxkf.cn/rk/5371591.html，镜像）',
    'Copy of the Sichuan photo requirements (ntxkf.cn/rk/5371591.html, a mirror)',
  ),
  'educity-5456880': say(
    '希赛 2026 年上半年报名照片建议（educity.cn/rk/5456880.html）',
    'educity, advice on photos for the first half of 2026 (educity.cn/rk/5456880.html)',
  ),
  'own-measurements': say(
    '助手自己的测量；官方工具的标准没有公开',
    'Measured by this assistant; the standard of the official tool is not published',
  ),
} as const satisfies Record<string, Words>;

export type PhotoSourceKey = keyof typeof PHOTO_SOURCES;
