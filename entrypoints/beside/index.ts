/** What stands beside the form while our panel is open: brought into the page on demand, and silent without a panel. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveBeside } from '@/lib/engine/hands/beside/serve';
import type { BesideTell } from '@/lib/engine/hands/beside/wire';
import type { Runtime } from '@/lib/engine/hands/runtime';

interface Own {
  readonly runtime: Runtime<BesideTell>;
}
/** The browser's own API under either name; one listener needs no polyfill. */
const { browser, chrome } = globalThis as { browser?: Own; chrome?: Own };

export default defineUnlistedScript(() => {
  const own = browser ?? chrome;
  if (own) serveBeside(own.runtime, document);
});
