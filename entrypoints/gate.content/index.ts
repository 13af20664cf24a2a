/** The gate in every page of the official site: a photo is looked at before the page gets it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ours } from '@/lib/engine/hands/ours';
import { openGate } from '@/lib/photo/gate/gate';
import { openNotice } from '@/lib/photo/gate/notice';

interface Own {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}
/** The browser's own API under either name; one kind of message needs no polyfill. */
const { browser, chrome } = globalThis as { browser?: Own; chrome?: Own };

export default defineContentScript({
  matches: ['*://bm.ruankao.org.cn/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const own = browser ?? chrome;
    // A match pattern means every port of the host; another port is another site.
    if (!own || location.port !== '') return;
    const line = { ask: (ask: object) => own.runtime.sendMessage(ask) };
    // For the hands (upload.ts), which live in the same world.
    ours.gate = openGate(document, line, openNotice(document));
  },
});
