/**
 * What every place for a file has in common, however its input is hidden. Putting a file there takes a script of its own
 * (upload.ts), which comes into a page with the first file; without it nothing is put in.
 */
import { lockOf } from './dom';
import { ours } from './ours';
import { REFUSED, type Widget } from './widget';

/** `inputOf` finds the input anew each time: some scripts replace it with every file. */
export const fileBox = <Box extends Element>(inputOf: (box: Box) => HTMLInputElement | null) =>
  ({
    kind: 'file',
    read: (box) => inputOf(box)?.files?.[0]?.name ?? ours.pen?.kept(box) ?? '',
    locked(box) {
      const input = inputOf(box);
      return input ? lockOf(input) : 'disabled';
    },
    write(box, value, { file, signal }) {
      const input = inputOf(box);
      const wanted = value === '' ? undefined : file;
      return (input && (value === '' || wanted) && ours.pen?.put(box, input, wanted, signal)) || REFUSED;
    },
  }) satisfies Partial<Widget<Box>>;
