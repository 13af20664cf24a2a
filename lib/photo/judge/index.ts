/**
 * Says of a photo what is right, what may be refused, what is wrong, and what only the person can see.
 *
 * - Every number comes from the specification and is shown with its source.
 * - `warn` where the official threshold is unknown; nothing here promises that the official tool accepts.
 */
import { PHOTO_SPECS, type PhotoSpecId } from '@/lib/domain/photo-specs';
import type { Words } from '@/lib/domain/words';
import { type ByteFacts, uprightSize } from '../bytes';
import type { PixelFacts } from '../contract';
import type { Check } from './check';
import { fileChecks } from './file';
import { pictureChecks, pixelFigures, unseenChecks } from './picture';
import type { Case, Figures } from './weigh';
import { yoursChecks } from './yours';

export type { Check, CheckId, Proof, Verdict } from './check';
export { overall } from './check';
export { refusalToDecode } from './decodable';
export { whichOf } from './which';

export interface Judged {
  readonly spec: PhotoSpecId;
  readonly file: ByteFacts;
  readonly name: string;
  /** What was measured; or why nothing was; absent while it is being measured. */
  readonly picture?: PixelFacts | Words;
  /** Name of the agency where the person registers, such as 浙江. */
  readonly region?: string;
}

function fileFigures(file: ByteFacts): Figures {
  const size = uprightSize(file);
  const { jpeg } = file;
  const hasFrame = jpeg !== undefined && jpeg.components > 0;
  return {
    fileBytes: file.bytes,
    width: size?.width,
    height: size?.height,
    components: hasFrame ? jpeg.components : undefined,
    progressive: hasFrame ? Number(jpeg.coding !== 'baseline') : undefined,
  };
}

/** Every row about a photo, those of the file first. */
export function judge({ spec, file, name, picture, region }: Judged): readonly Check[] {
  const asked: Case = { spec: PHOTO_SPECS[spec], figures: fileFigures(file), region };
  const isDamaged = picture !== undefined && 'isDamaged' in picture && picture.isDamaged === true;
  const rows = fileChecks(asked, { facts: file, name, isDamaged });
  if (!picture) return rows;
  if ('zh' in picture) return [...rows, ...unseenChecks(asked, picture)];
  const figures = { ...asked.figures, ...pixelFigures(picture) };
  return [...rows, ...pictureChecks({ ...asked, figures }, picture), ...yoursChecks()];
}
