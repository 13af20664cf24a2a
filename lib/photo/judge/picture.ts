/** The rows about the picture itself, from what was measured on it. */
import { say, type Words } from '@/lib/domain/words';
import type { PixelFacts } from '../contract';
import type { Check, CheckId } from './check';
import { NO_FACE, QUESTIONS } from './questions';
import { answer, type Case, type Figures } from './weigh';

/** The figures of a picture by measure; of several faces those of the largest. */
export function pixelFigures(facts: PixelFacts): Figures {
  const { background, sharpness, enlargement, light, colour } = facts;
  const [face] = facts.faces;
  return {
    whiteness: background?.whiteness,
    tint: background?.tint,
    darkest5: background?.darkest5,
    stripes: background?.stripes,
    frame: background && (background.frame?.share ?? 0),
    detail: sharpness?.detail,
    du15: enlargement?.du15,
    du2: enlargement?.du2,
    doubling: enlargement?.doubling,
    rhythm: enlargement?.rhythm,
    over: light?.over,
    under: light?.under,
    sideLight: face && light?.sideLight,
    chroma: colour?.chroma ?? facts.chroma,
    faceGreenRed: face && colour?.a,
    faceBlueYellow: face && colour?.b,
    faces: facts.faces.length,
    headShare: face?.headShare,
    offCentre: face && Math.abs(face.centre.x - 0.5),
    marginTop: face?.marginTop,
    marginSide: face && Math.min(face.marginLeft, face.marginRight),
    cutOff: face?.cutOff.length,
    tilt: face && Math.abs(face.tilt),
    turn: face?.turn,
    eyesOpen: face?.eyesOpen,
  };
}

/** Upside down or lying: the tilt alone would send people to straighten a head that stands on it. */
function upright(facts: PixelFacts): Check {
  const [face] = facts.faces;
  const isUpright = face ? !face.upsideDown : undefined;
  return {
    id: 'upright',
    title: say('照片不倒置', 'Right way up'),
    verdict: isUpright === undefined ? 'unknown' : isUpright ? 'pass' : 'fail',
    value: isUpright === undefined ? '' : isUpright ? '0' : '180',
    figure: undefined,
    limit: undefined,
    proofs: [],
    advice:
      isUpright === undefined
        ? NO_FACE
        : isUpright
          ? undefined
          : say('照片是倒着的。用「处理照片」转正。', 'The photo is upside down. Turn it by “Prepare”.'),
  };
}

/** Beyond this tilt, in degrees, it is not the head that is tilted but the picture that lies or stands on its head. */
const LIES = 45;
/** What is told by where the head's top and the wall are: the eyes look for both as in an upright picture. */
const NEEDS_UPRIGHT: ReadonlySet<CheckId> = new Set([
  'background',
  'frame',
  'head-share',
  'head-whole',
  'centred',
  'margins',
]);
const NOT_UPRIGHT = say(
  '照片没有正放，所以没有量。转正以后再检查一次。',
  'The photo does not stand upright, so this was not measured. Turn it and check again.',
);
const NO_COLOUR = say('照片没有颜色，所以没有量。', 'The photo has no colour, so this was not measured.');

const unmeasured = (row: Check, why: Words): Check => ({
  ...row,
  verdict: 'unknown',
  value: '',
  figure: undefined,
  proofs: [],
  advice: why,
});

/** The rows about the picture. `asked.figures` holds those of `pixelFigures`. */
export function pictureChecks(asked: Case, facts: PixelFacts): readonly Check[] {
  const rows = QUESTIONS.map((question) => answer(question, asked)).filter((check) => check !== undefined);
  const [face] = facts.faces;
  const lies = face !== undefined && Math.abs(face.tilt) > LIES;
  const isGrey = rows.some(({ id, verdict }) => id === 'colour' && verdict === 'fail');
  const [faces, ...rest] = rows.map((row) => {
    if (lies && NEEDS_UPRIGHT.has(row.id)) return unmeasured(row, NOT_UPRIGHT);
    return isGrey && face && row.id === 'colour-cast' ? unmeasured(row, NO_COLOUR) : row;
  });
  return faces ? [faces, upright(facts), ...rest] : rest;
}

/** The same rows where the picture could not be measured: each says so. */
export function unseenChecks(asked: Case, why: Words): readonly Check[] {
  return QUESTIONS.flatMap((question) => {
    const { id, title, measures } = question;
    if (!measures.some((measure) => asked.spec.limits[measure])) return [];
    return [{ id, title, verdict: 'unknown', value: '', figure: undefined, limit: undefined, proofs: [], advice: why }];
  });
}
