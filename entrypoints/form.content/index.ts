/** The script in every page of the official site: eyes and hands for our own pages, and nothing of its own will. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Runtime, serve } from '@/lib/engine/hands/serve';

/** The browser's own API under either name; one listener needs no polyfill. */
const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };

export default defineContentScript({
  matches: ['*://bm.ruankao.org.cn/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const own = browser ?? chrome;
    // A match pattern means every port of the host; another port is another site.
    if (own && location.port === '') serve(own.runtime, document);
  },
});
