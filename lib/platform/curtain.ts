/**
 * While somebody presents, official pages load behind a curtain: the script that covers what is personal is there before
 * the page shows anything, and not only when a panel has reached it.
 */
import { browser } from 'wxt/browser';

const ID = 'stage';

/** Sees to it that the curtain is there, or is not, for pages that load from now on. */
export async function keepCurtain(on: boolean): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (on && there.length === 0)
    await browser.scripting.registerContentScripts([
      { id: ID, js: ['stage.js'], matches: ['*://bm.ruankao.org.cn/*'], runAt: 'document_start' },
    ]);
  else if (!on && there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}
