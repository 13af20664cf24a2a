/**
 * Which photo a file input asks for, by the words around it; pages have other uploads, and those are none of our business.
 *
 * The nearest words decide. Where they name a paper (an ID card, a certificate), a picture of it is no portrait.
 */

const PHOTO = /照片|相片|证件照|寸照|photo|portrait/i;
const SOURCE = /源照片|原始照片|source photo/i;
const PAPERS = /证明|证书|材料|附件|扫描|身份证|户口|居住证|社保|学历|学位|职称|承诺|回执|反面|人像面/;
/** Words of one row of a form; more belongs to something larger. */
const ROW = 160;
const LEVELS = 8;

export type Asked = 'source' | 'upload';

export const isFileInput = (node: unknown): node is HTMLInputElement =>
  node instanceof HTMLInputElement && node.type === 'file';

const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, '') ?? '';

/** What the words say; undefined: nothing either way. */
function meant(words: string): Asked | 'other' | undefined {
  if (PAPERS.test(words)) return 'other';
  if (!PHOTO.test(words)) return undefined;
  return SOURCE.test(words) ? 'source' : 'upload';
}

function* wordsAround(input: HTMLInputElement): Generator<string> {
  yield [...(input.labels ?? [])].map(textOf).join(' ') + (input.getAttribute('aria-label') ?? '') + input.title;
  yield textOf(input.previousElementSibling);
  let around = input.parentElement;
  for (let level = 0; around && level < LEVELS; level++, around = around.parentElement) {
    const words = textOf(around);
    if (words.length > ROW || around.querySelectorAll('input[type=file]').length > 1) return;
    yield words;
  }
}

/** Which photo belongs here; undefined: none that we know of. */
export function photoAskedBy(input: HTMLInputElement): Asked | undefined {
  for (const words of wordsAround(input)) {
    const what = meant(words);
    if (what) return what === 'other' ? undefined : what;
  }
  // The page's only upload, without a word of its own, on a page that speaks of the photo.
  const { body } = input.ownerDocument;
  const isOnly = body.querySelectorAll('input[type=file]').length === 1;
  const takesPictures = input.accept === '' || /image|jpe?g/i.test(input.accept);
  return isOnly && takesPictures && PHOTO.test(textOf(body)) ? 'upload' : undefined;
}
