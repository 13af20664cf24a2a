import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepWatch } from '@/lib/app/watchman';
import { lockByItself } from '@/lib/platform/auto-lock';
import { openProfiles } from '@/lib/platform/panel';
import { keepDeskReady } from '@/lib/platform/photo-line';

/**
 * Holds no state: whatever it needs is read again after each wake. The first run leads to the profile; time away locks it.
 */
export default defineBackground(() => {
  keepWatch();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openProfiles();
  });
  lockByItself();
  keepDeskReady();
});
