/** The script in every page of the official site: eyes and hands for our own pages, and nothing of its own will. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { learn } from '@/lib/engine/hands/adapters';
import { type Runtime, serve } from '@/lib/engine/hands/serve';
import { world } from '@/lib/engine/hands/world';

/** The browser's own API under either name; one listener needs no polyfill. */
const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };

export default defineContentScript({
  matches: ['*://bm.ruankao.org.cn/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const own = browser ?? chrome;
    if (own) serve(own.runtime, document);
    world.ruankaoLearn = learn;
  },
});
