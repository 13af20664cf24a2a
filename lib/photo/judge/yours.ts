/** What no measure can tell: looked at by the person, beside the picture at its own size. */
import { say, type Words } from '@/lib/domain/words';
import type { Check, CheckId } from './check';

const TO_LOOK_AT: readonly (readonly [CheckId, Words])[] = [
  ['hair-and-ears', say('头发不过眉，露出双耳，没有戴帽子', 'Hair above the brows, both ears visible, no hat')],
  [
    'glasses',
    say('平时戴眼镜的戴着眼镜；镜片不反光、不带颜色', 'Glasses if usually worn; lenses without glare or tint'),
  ],
  ['recent', say('是本人近期的照片', 'A recent photo of the candidate')],
  [
    'no-snapshot',
    say(
      '是证件照：不是自拍、生活照、翻拍照，也没有抠图痕迹',
      'A portrait: no selfie, no snapshot, not re-photographed, no cut-out edges',
    ),
  ],
];

export const yoursChecks = (): readonly Check[] =>
  TO_LOOK_AT.map(([id, title]) => ({
    id,
    title,
    verdict: 'yours',
    value: '',
    figure: undefined,
    limit: undefined,
    proofs: [],
    advice: undefined,
  }));
