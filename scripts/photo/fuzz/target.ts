/** What is tried on damaged files, as one bundle: from the bytes to every row that can be said without decoding. */
import { DECODABLE, PHOTO_SPECS, type PhotoSpecId } from '@/lib/domain/photo-specs';
import { readBytes, uprightSize } from '@/lib/photo/bytes';
import { glanceAt } from '@/lib/photo/glance/glance';
import { judge, overall, refusalToDecode, whichOf } from '@/lib/photo/judge';

export { damaged, randomFrom } from '@/tests/photo-mutations';

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so: ${what}`);
}

/**
 * Judges one file as if it had been chosen for either photo. Throws where an answer is not of the usual shape.
 * @returns whether the picture was refused before it was decoded
 */
export function look(bytes: Uint8Array): 'refused' | 'judged' {
  const facts = readBytes(bytes);
  must(facts.bytes === bytes.length, 'the bytes are counted');
  must((facts.kind === 'jpeg') === (facts.jpeg !== undefined), 'a JPEG has its facts, and nothing else has');
  must(facts.jpeg?.state !== 'whole' || facts.size !== undefined, 'a whole JPEG has a size');
  const size = uprightSize(facts);
  const seen = glanceAt(bytes);
  const glance = seen === 'damaged' ? undefined : seen;
  must(!glance || (glance.width === size?.width && glance.height === size.height), 'a glance sees the stated size');
  must(!glance || glance.drawn(16, 24).data.length === 1536, 'a glance is drawn as large as was asked');
  const [wide, high] = [Math.min(32, size?.width ?? 0), Math.min(32, size?.height ?? 0)];
  const luma = glance?.luma((size?.width ?? 0) - wide, (size?.height ?? 0) - high, wide, high);
  must(!luma || luma.values.every((level) => level >= 0 && level <= 255), 'a piece is as light as can be at most');
  must(!size || Math.min(size.width, size.height) > 0, 'a size is more than nothing');
  const refusal = refusalToDecode(facts);
  for (const spec of Object.keys(PHOTO_SPECS) as readonly PhotoSpecId[]) {
    const rows = judge({ spec, file: facts, name: '照片.jpg', ...(refusal ? { picture: refusal } : {}) });
    must(rows.length >= 4, 'there are rows');
    for (const { id, verdict, title, advice } of rows) {
      must(title.zh !== '' && title.en !== '', `${id} has a title`);
      must((verdict !== 'fail' && verdict !== 'unknown') || (advice?.zh ?? '') !== '', `${id} says what to do`);
    }
    must(!refusal || overall(rows) !== 'pass', 'what is not opened does not pass');
  }
  must(['source', 'upload', 'neither'].includes(whichOf(facts).looks), 'it is one of the two, or neither');
  if (refusal) {
    must(refusal.zh.endsWith('。'), 'a refusal is a sentence');
    return 'refused';
  }
  must(size !== undefined, 'what is decoded has a size');
  must((size?.width ?? 0) * (size?.height ?? 0) <= DECODABLE.pixels, 'what is decoded fits into memory');
  return 'judged';
}
