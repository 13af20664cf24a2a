/** What a class sees over an official page: brought in while somebody presents, before the page shows anything. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Runtime } from '@/lib/engine/hands/runtime';
import { serveStage } from '@/lib/stage/serve';
import type { StageTell } from '@/lib/stage/wire';

interface Own {
  readonly runtime: Runtime<StageTell>;
  readonly i18n: { getMessage(name: string): string };
}
/** The browser's own API under either name; one listener needs no polyfill. */
const { browser, chrome } = globalThis as { browser?: Own; chrome?: Own };

export default defineUnlistedScript(() => {
  const own = browser ?? chrome;
  if (!own) return;
  const { id, onConnect } = own.runtime;
  const getURL = (path: string): string => own.runtime.getURL(path);
  serveStage({ id, getURL, onConnect, curtain: own.i18n.getMessage('curtain') }, document);
});
