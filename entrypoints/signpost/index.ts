/** Points at what comes next while our panel is open: brought into the page on demand, and silent without a panel. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Runtime } from '@/lib/engine/hands/runtime';
import { serveSignpost } from '@/lib/engine/hands/signpost/serve';
import type { SignpostTell } from '@/lib/engine/hands/signpost/wire';

interface Own {
  readonly runtime: Runtime<SignpostTell>;
}
/** The browser's own API under either name; one listener needs no polyfill. */
const { browser, chrome } = globalThis as { browser?: Own; chrome?: Own };

export default defineUnlistedScript(() => {
  const own = browser ?? chrome;
  if (own) serveSignpost(own.runtime, document);
});
