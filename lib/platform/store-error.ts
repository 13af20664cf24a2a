import { say, type Words } from '@/lib/domain/words';

/** Why the store on this computer did not answer. */
export type StoreTrouble = 'blocked' | 'newer' | 'full' | 'locked' | 'damaged' | 'unavailable';

const WORDS: { readonly [trouble in StoreTrouble]: Words } = {
  blocked: say(
    '助手刚刚更新，另一个助手窗口还在用旧的档案库。请关闭其他助手窗口，再试一次。',
    'The assistant was updated while another of its windows still uses the old store. Close its other windows and try again.',
  ),
  newer: say(
    '档案库已由更新的版本打开。请刷新这个页面，再试一次。',
    'A newer version has opened the store. Reload this page and try again.',
  ),
  full: say(
    '浏览器的存储空间已满，刚才的内容还没有保存。请清理磁盘空间，或换一张较小的照片，再试一次。',
    'The browser has no room left, and the last change is not stored. Free some space or choose a smaller photo and try again.',
  ),
  locked: say(
    '档案已锁定，刚才的内容还没有保存。请输入口令解锁，再试一次。',
    'The profiles are locked, and the last change is not stored. Unlock them with your passphrase and try again.',
  ),
  damaged: say(
    '档案库里记录口令的部分损坏了，口令暂时用不上；档案没有删除。请先不要清除浏览器数据，可以导入以前导出的文件。',
    'The part of the store that knows your passphrase is damaged. The profiles are not deleted; keep the browser’s data, and import a file you exported before.',
  ),
  unavailable: say(
    '浏览器没有打开档案库，刚才的内容还没有保存。请看看磁盘是不是满了，再试一次；仍然如此时，先记下刚填的内容，再重新启动浏览器。',
    'The browser did not open the store, and the last change is not stored. See whether the disk is full and try again; if that does not help, note down what you typed and restart the browser.',
  ),
};

/** The one error of everything that is stored. Its message is for engineers; it never carries a value of a profile. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** What to tell the person. */
  readonly words: Words;

  constructor(
    readonly trouble: StoreTrouble,
    options?: ErrorOptions,
  ) {
    super(`The profile store is ${trouble}`, options);
    this.words = WORDS[trouble];
  }
}

/** Any error of the browser's storage as a StoreError. */
export function asStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const name = nameOfError(cause);
  if (name === 'QuotaExceededError' || isWithoutRoom(cause, name)) return new StoreError('full', { cause });
  if (name === 'VersionError') return new StoreError('newer', { cause });
  return new StoreError('unavailable', { cause });
}

/**
 * Whether the disk had no room. Chromium does not call that a matter of quota: large values end in a DataError (which keys
 * of ours cannot cause), small ones in an UnknownError that quotes the file system.
 */
const isWithoutRoom = (cause: unknown, name: string): boolean =>
  name === 'DataError' || (name === 'UnknownError' && String(cause).includes('NO_SPACE'));

/** Whether a piece of work came to nothing because the vault does not open now. */
export const isShut = (thrown: unknown): boolean =>
  thrown instanceof StoreError && ['locked', 'damaged', 'newer'].includes(thrown.trouble);

/** The name of whatever was thrown. A DOMException is no Error in every engine, so it is asked and not classified. */
export const nameOfError = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : '';
