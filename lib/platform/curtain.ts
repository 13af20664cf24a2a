/**
 * While somebody presents, official pages load behind a curtain: the script that covers what is personal is there before
 * the page shows anything, and not only when a panel has reached it.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { stored } from './stored';

const ID = 'stage';

/** What stands on it, for the script that draws it before any screen of ours can speak. */
export const curtainWords = stored('curtain', z.optional(z.string()), undefined);

const isThere = async (): Promise<boolean> =>
  (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;

/** Sees to it that the curtain is there, or is not, for pages that load from now on; the browser remembers it. */
export async function keepCurtain(on: boolean): Promise<void> {
  if ((await isThere()) === on) return;
  try {
    if (on)
      await browser.scripting.registerContentScripts([
        { id: ID, js: ['stage.js'], matches: ['*://bm.ruankao.org.cn/*'], runAt: 'document_start' },
      ]);
    else await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } catch (error) {
    // Another script of ours may have been quicker.
    if ((await isThere()) !== on) throw error;
  }
}
