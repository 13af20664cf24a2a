/** The files among which photos are looked for: those of a folder, or those in a ZIP. Each is opened when its turn comes. */
import { DECODABLE } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import { MOST_FILES } from './limits';
import { contentsOfZip } from './zip';

export interface PhotoFile {
  /** With its folders. */
  readonly path: string;
  /** Brings it into memory; words where it cannot be had. Rejects when given up. */
  open(signal: AbortSignal): Promise<File | Words>;
}

const LOCKED = say(
  '这张照片在 ZIP 里加了密码，没有打开。请用不加密码的 ZIP。',
  'The photo has a password in the ZIP and was not opened. Use a ZIP without a password.',
);
const TOO_LARGE = say(
  '文件超过 20 MB，没有打开。请换一张较小的。',
  'The file is larger than 20 MB and was not opened. Choose a smaller one.',
);
const BROKEN = say(
  '这张照片在 ZIP 里解不出来，ZIP 可能没有下载完整。',
  'The photo cannot be unpacked; the ZIP may be incomplete.',
);
const NO_ZIP = say(
  '这个 ZIP 打不开，可能没有下载完整，或者不是 ZIP。请解开后选择文件夹。',
  'The ZIP does not open; it may be incomplete, or no ZIP. Unpack it and choose the folder.',
);
const TOO_MANY = say(
  `里面的文件超过 ${MOST_FILES} 个，没有查看。请只选这一班的照片。`,
  `There are more than ${MOST_FILES} files; they were not looked at. Choose this class's photos only.`,
);

/** The files of a folder that the person chose. */
export function filesOfFolder(list: Iterable<File>): readonly PhotoFile[] | Words {
  const files = [...list];
  if (files.length > MOST_FILES) return TOO_MANY;
  return files.map((file) => ({
    path: file.webkitRelativePath || file.name,
    open: async () => file,
  }));
}

/** The files in a ZIP. */
export async function filesOfZip(zip: File): Promise<readonly PhotoFile[] | Words> {
  const contents = await contentsOfZip(zip).catch(() => undefined);
  if (!contents) return NO_ZIP;
  if (contents.more) return TOO_MANY;
  return contents.files.map(({ path, size, isLocked, read }) => ({
    path,
    async open(signal) {
      if (isLocked) return LOCKED;
      if (size > DECODABLE.bytes) return TOO_LARGE;
      try {
        const bytes = await read(DECODABLE.bytes, signal);
        return new File([bytes], path.split('/').at(-1) ?? path);
      } catch (error) {
        if (signal.aborted) throw error;
        return error instanceof RangeError ? TOO_LARGE : BROKEN;
      }
    },
  }));
}
