/** What is asked of the picture itself, and what is said where the answer is no. */
import { BRIGHTEN_FROM } from '@/lib/domain/photo-specs';
import { say } from '@/lib/domain/words';
import { percentOf } from './units';
import type { Question } from './weigh';

export const NO_FACE = say('没有认出人脸，所以没有量。', 'No face was found, so this was not measured.');
const NOT_MEASURED = say('没有量到。', 'Not measured.');
const RETAKE = say('请按「怎么拍」的说明重拍一张。', 'Take a new one as “How to take it” shows.');

export const QUESTIONS: readonly Question[] = [
  {
    id: 'faces',
    title: say('只有本人一人', 'One person'),
    measures: ['faces'],
    unmeasured: NOT_MEASURED,
    advice: ({ side }) =>
      side === 'least'
        ? say(
            '没有认出人脸。请确认是本人正面的证件照；脸太小、太暗或转开都会认不出。',
            'No face was found. Make sure this is a frontal portrait; a face that is small, dark or turned away is not found.',
          )
        : say(
            '照片里不止一张脸。请用只有本人一人的证件照。',
            'There is more than one face. Use a photo of the candidate alone.',
          ),
  },
  {
    id: 'background',
    title: say('白色背景', 'White background'),
    measures: ['whiteness', 'tint', 'darkest5', 'stripes'],
    unmeasured: say('没有找到背景，没有量。', 'No background was found.'),
    advice({ measure, verdict }, { figures: { tint = 0 } }) {
      if (measure === 'tint' || tint > BRIGHTEN_FROM.tint)
        return say(
          `背景偏色（相差 ${Math.round(tint)}），要求白色。有颜色的墙不宜用软件换底，请靠白墙重拍。`,
          `The background is coloured (by ${Math.round(tint)} levels); white is required. Do not let software replace a coloured wall: take a new photo before a white one.`,
        );
      if (measure === 'stripes')
        return say(
          '背景有条纹或杂物，可能不通过。请换一面干净的白墙。',
          'The background has stripes or things in it and may be refused. Choose a plain white wall.',
        );
      if (measure === 'darkest5')
        return say(
          '背景有阴影或深色的地方，点「看位置」可以看到在哪里。人离墙远一些、两边灯光均匀，再拍一张；本来就浅的背景也可以用「处理照片」提亮。',
          'Part of the background is in shadow; “Show where” shows it. Stand further from the wall with even light; a background that is light already can be brightened by “Prepare”.',
        );
      return verdict === 'warn'
        ? say(
            '背景接近白色但还不够白，可能不通过。可以用「处理照片」提亮，或靠白墙重拍。',
            'The background is nearly white and may be refused. Brighten it by “Prepare”, or take a new one before a white wall.',
          )
        : say(
            '背景不是白色。浅灰的可以用「处理照片」提亮；有颜色的请靠白墙重拍。',
            'The background is not white. A light grey one can be brightened by “Prepare”; before a coloured one take a new photo.',
          );
    },
  },
  {
    id: 'frame',
    title: say('没有边框', 'No frame'),
    measures: ['frame'],
    unmeasured: say('没有找到背景，没有量。', 'No background was found.'),
    advice: () =>
      say(
        '照片四周有边框，可能不通过。请用没有边框的原图，或用「处理照片」裁掉。',
        'There is a frame around the photo, which may be refused. Use the original, or cut it off by “Prepare”.',
      ),
  },
  {
    id: 'colour',
    isPlain: true,
    title: say('彩色', 'Colour'),
    measures: ['chroma'],
    unmeasured: NOT_MEASURED,
    advice: () =>
      say('照片没有颜色，要求彩色证件照。请用彩色原图。', 'The photo has no colour; a colour photo is required.'),
  },
  {
    id: 'sharp',
    title: say('照片清晰', 'Sharp'),
    measures: ['detail'],
    unmeasured: NOT_MEASURED,
    advice: ({ verdict }) =>
      verdict === 'fail'
        ? say(
            '面部模糊，疑似没有对准焦、手抖或由小图放大。请重拍，对准眼睛。',
            'The face is blurred: out of focus, shaken, or enlarged. Take it again with the focus on the eyes.',
          )
        : say(
            '清晰度不足，可能不通过。请对准眼睛再拍一张，或用没有压缩过的原图。',
            'Not quite sharp; it may be refused. Focus on the eyes, or use an original that was not compressed.',
          ),
  },
  {
    id: 'enlarged',
    title: say('不是小照片放大的', 'Not an enlarged small photo'),
    measures: ['du15', 'du2', 'doubling', 'rhythm'],
    unmeasured: NOT_MEASURED,
    advice: ({ verdict }) =>
      verdict === 'fail'
        ? say(
            '细节比像素少得多，疑似由小照片放大（严禁），也可能是失焦。请用原图。',
            'There is far less detail than pixels: probably an enlarged small photo, which is forbidden, or out of focus. Use the original.',
          )
        : say(
            '清晰度不足，疑似放大或失焦，可能不通过。有原图的请用原图。',
            'Less detail than expected: enlarged or out of focus. It may be refused; use the original if there is one.',
          ),
  },
  {
    id: 'exposure',
    title: say('面部不过亮、不过暗', 'Face neither too light nor too dark'),
    measures: ['over', 'under'],
    unmeasured: NO_FACE,
    advice: ({ measure, value }) =>
      measure === 'over'
        ? say(
            `面部有 ${percentOf(value)} 过亮，可能不通过。请减弱正面的光或关掉闪光灯重拍。`,
            `${percentOf(value)} of the face is too light. Use softer light, no flash.`,
          )
        : say(
            `面部有 ${percentOf(value)} 过暗，可能不通过。请面对窗户或灯重拍。`,
            `${percentOf(value)} of the face is too dark. Face a window or a lamp.`,
          ),
  },
  {
    id: 'side-light',
    title: say('两侧光线均匀', 'Even light on both sides'),
    measures: ['sideLight'],
    unmeasured: NO_FACE,
    advice: () =>
      say(
        '脸的一侧明显比另一侧暗，可能不通过。请正对光源，或在暗的一侧补一盏灯。',
        'One side of the face is much darker. Face the light, or add a lamp on the dark side.',
      ),
  },
  {
    id: 'colour-cast',
    title: say('肤色自然', 'Natural colours'),
    measures: ['faceGreenRed', 'faceBlueYellow'],
    unmeasured: NO_FACE,
    advice: () =>
      say(
        '面部偏色，常见于室内黄光或彩色灯光，可能不通过。请在日光下重拍，或关掉滤镜。',
        'The face has a colour cast, as under coloured or yellow lamps. Take it in daylight, without a filter.',
      ),
  },
  {
    id: 'head-share',
    title: say('头部约占 2/3', 'Head about 2/3 of the height'),
    measures: ['headShare'],
    unmeasured: NO_FACE,
    advice: ({ side }) =>
      side === 'least'
        ? say(
            '头部偏小（头顶到下巴不到照片高度的要求）。用「处理照片」裁近一些，或站近重拍。',
            'The head is too small. Crop closer by “Prepare”, or stand closer.',
          )
        : say(
            '头部偏大，离边太近。请站远一些重拍，或换一张四周留得多的。',
            'The head is too large. Stand further away, or use a photo with more around it.',
          ),
  },
  {
    id: 'head-whole',
    isPlain: true,
    title: say('头部完整', 'Head not cut off'),
    measures: ['cutOff'],
    unmeasured: NO_FACE,
    advice: () =>
      say(
        '头部碰到了照片的边，被裁掉了一部分。请换一张头部完整的。',
        'The head runs into the edge. Use a photo that shows all of it.',
      ),
  },
  {
    id: 'centred',
    title: say('头部居中', 'Head in the middle'),
    measures: ['offCentre'],
    unmeasured: NO_FACE,
    advice: () =>
      say('头部偏向一边。用「处理照片」重新裁切即可。', 'The head is off the middle. Crop it anew by “Prepare”.'),
  },
  {
    id: 'margins',
    title: say('头部四周留白', 'Room around the head'),
    measures: ['marginTop', 'marginSide'],
    unmeasured: NO_FACE,
    advice: ({ measure, side }) =>
      measure === 'marginTop' && side === 'most'
        ? say(
            '头顶留得太多，可能不通过。用「处理照片」重新裁切即可。',
            'Too much room above the head. Crop it anew by “Prepare”.',
          )
        : say(
            '头部离边太近，可能不通过。用「处理照片」裁宽一些；原图不够宽的请重拍。',
            'The head is too close to the edge. Crop wider by “Prepare”, or take a new one.',
          ),
  },
  {
    id: 'tilt',
    title: say('头不歪', 'Head not tilted'),
    measures: ['tilt'],
    unmeasured: NO_FACE,
    advice: ({ value }) => {
      if (value > 135)
        return say('照片是倒着的。用「处理照片」转正。', 'The photo is upside down. Turn it by “Prepare”.');
      if (value > 45)
        return say('照片是横着的。用「处理照片」转正。', 'The photo lies on its side. Turn it by “Prepare”.');
      return say(
        `头歪了约 ${Math.round(value)}°。可以用「处理照片」转正，或重拍时摆正。`,
        `The head is tilted by about ${Math.round(value)}°. Turn it by “Prepare”, or hold it straight.`,
      );
    },
  },
  {
    id: 'turn',
    title: say('正面', 'Frontal'),
    measures: ['turn'],
    unmeasured: NO_FACE,
    advice: () => say(`脸没有正对镜头。${RETAKE.zh}`, `The face is turned away. ${RETAKE.en}`),
  },
  {
    id: 'eyes',
    isPlain: true,
    title: say('睁眼', 'Eyes open'),
    measures: ['eyesOpen'],
    unmeasured: NO_FACE,
    advice: () =>
      say('眼睛可能闭着或被遮住，请放大看一看。', 'The eyes may be closed or covered; look at them closely.'),
  },
];
