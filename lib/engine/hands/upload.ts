/**
 * Puts a file into a place for files, however its input is hidden. Comes into a page with the first round of
 * writing.
 *
 * - The file is put into the input's own list and `change` is sent; a synthetic drop does not work in Firefox.
 * - The gate (lib/photo/gate) hears of it first: what it keeps back is not with the page. It reads the file back from the
 *   input byte for byte.
 * - Many upload scripts empty the input once they have the file. Then the page must show that it has it, a new picture
 *   or the file's name, within three seconds; otherwise it has refused it.
 * - What a script has taken cannot be taken back through the input; as long as the page shows it, it is there.
 */
import { fire, turn } from './dom';
import { all, bodyOf, closest, textOf } from './nodes';
import { ours, type Pen } from './ours';
import { collapse } from './text';
import { waitFor } from './wait';
import { REFUSED } from './widget';

/** What was put in, and whether the page shows it besides the input. */
const taken = new WeakMap<Element, { readonly name: string; readonly shown: () => boolean }>();

const around = (box: Element): Element => closest(box, 'form,.layui-form') ?? bodyOf(box.ownerDocument);
const picturesIn = (place: Element): readonly string[] =>
  Array.from(all<HTMLImageElement>(place, 'img'), ({ src }) => src);

function fileList(...files: readonly File[]): FileList {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  return list.files;
}

export const upload: Pick<Pen, 'kept' | 'put'> = {
  kept(box) {
    const kept = taken.get(box);
    return kept?.shown() ? kept.name : '';
  },
  async put(box, input, file, signal) {
    if (!file) {
      const held = fileList(...(input.files ?? []));
      input.value = '';
      fire(input, 'input', 'change');
      await turn();
      if (!taken.get(box)?.shown()) return undefined;
      input.files = held;
      return REFUSED;
    }
    const place = around(box);
    const before = picturesIn(place);
    const isNamed = (): boolean => collapse(textOf(place)).includes(file.name);
    const shown = (): boolean => isNamed() || picturesIn(place).some((src) => src !== '' && !before.includes(src));
    input.files = fileList(file);
    fire(input, 'input', 'change');
    const isPassed = await ours.gate?.passed(input, file);
    await turn();
    const [held] = input.isConnected ? input.files : [];
    if (isPassed === false || !(held || (await waitFor(shown, place, signal, 3000)))) return REFUSED;
    taken.set(box, { name: file.name, shown: held ? isNamed : shown });
    return undefined;
  },
};
