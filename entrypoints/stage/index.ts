/** What a class sees over an official page: brought in when somebody presents it, and silent without a panel. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Runtime } from '@/lib/engine/hands/runtime';
import { serveStage } from '@/lib/stage/serve';
import type { StageTell } from '@/lib/stage/wire';

interface Own {
  readonly runtime: Runtime<StageTell>;
}
/** The browser's own API under either name; one listener needs no polyfill. */
const { browser, chrome } = globalThis as { browser?: Own; chrome?: Own };

export default defineUnlistedScript(() => {
  const own = browser ?? chrome;
  if (own) serveStage(own.runtime, document);
});
