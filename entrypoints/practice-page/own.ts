/** The browser's own API as this page uses it, under either name. */
import type { BesideTell } from '@/lib/engine/hands/beside/wire';
import type { Runtime } from '@/lib/engine/hands/runtime';
import type { SignpostRuntime } from '@/lib/engine/hands/signpost/serve';
import type { Tell } from '@/lib/engine/hands/wire';
import type { Did } from '@/lib/practice/client/candidate';
import type { StageTell } from '@/lib/stage/wire';

interface Own {
  readonly runtime: Runtime<Tell> &
    Runtime<BesideTell> &
    Runtime<StageTell> &
    SignpostRuntime &
    Runtime<Did> & { sendMessage(message: object): Promise<unknown> };
}
const { browser, chrome } = globalThis as unknown as { browser?: Own; chrome: Own };

export const own: Own = browser ?? chrome;
