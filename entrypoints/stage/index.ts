/** What a class sees over an official page: brought in while somebody presents, before the page shows anything. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Runtime } from '@/lib/engine/hands/runtime';
import { serveStage } from '@/lib/stage/serve';
import type { StageTell } from '@/lib/stage/wire';

interface Own {
  readonly runtime: Runtime<StageTell>;
  readonly storage: { readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
}
/** The browser's own API under either name; one listener needs no polyfill. */
const { browser, chrome } = globalThis as { browser?: Own; chrome?: Own };

export default defineUnlistedScript(() => {
  const own = browser ?? chrome;
  if (!own) return;
  const { id, onConnect } = own.runtime;
  const getURL = (path: string): string => own.runtime.getURL(path);
  // Kept by lib/platform/curtain.ts.
  const curtain = async (): Promise<string> => String((await own.storage.local.get('curtain')).curtain ?? '');
  serveStage({ id, getURL, onConnect, curtain }, document);
});
