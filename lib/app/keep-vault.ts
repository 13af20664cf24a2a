/** What a person can do with the lock: open it, give it another passphrase or none, or start anew without it. */
import { say, type Words } from '@/lib/domain/words';
import { asStoreError } from '@/lib/platform/store-error';
import { isPassphrase, setPassphrase, startAnew, unlock } from '@/lib/platform/vault-keeping';
import { forgetKey } from '@/lib/platform/vault-key';

/** What stood in the way, to be shown; undefined: done. */
type Outcome = Promise<Words | undefined>;

const WRONG = say(
  '口令不对。请检查大小写和输入法，再试一次。',
  'That is not the passphrase. Check capitals and the input method, then try again.',
);
const DAMAGED = say(
  '记录口令的部分损坏了，口令对也打不开。档案没有删除；请先不要清除浏览器数据，可以在别处导入以前导出的文件。',
  'The part that knows your passphrase is damaged, and even the right one does not open it. Nothing was deleted; keep the browser’s data, and import a file you exported before elsewhere.',
);

async function attempt(work: () => Outcome): Outcome {
  try {
    return await work();
  } catch (error) {
    return asStoreError(error).words;
  }
}

/** Opens the vault for every window. */
export const openVault = (passphrase: string): Outcome =>
  attempt(async () => {
    const result = await unlock(passphrase);
    if (result === 'open') return undefined;
    return result === 'wrong' ? WRONG : DAMAGED;
  });

/** Encrypts everything with a new passphrase; where there is one, `present` must be it. */
export const encryptWith = (passphrase: string, present?: string): Outcome =>
  attempt(async () => {
    if (present !== undefined && !(await isPassphrase(present))) return WRONG;
    await setPassphrase(passphrase);
    return undefined;
  });

/** Goes without a passphrase; where there is one, `present` must be it. */
export const goWithout = (present?: string): Outcome =>
  attempt(async () => {
    if (present !== undefined && !(await isPassphrase(present))) return WRONG;
    await setPassphrase(undefined);
    return undefined;
  });

/** Erases what cannot be opened any more. */
export const eraseAll = (): Outcome =>
  attempt(async () => {
    await startAnew();
    return undefined;
  });

/** Locks every window. */
export const lock = (): Promise<void> => forgetKey();
