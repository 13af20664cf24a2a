/** Starts of the browser and of a new version, and the person's return. */
import { browser } from 'wxt/browser';

/** Calls back at each of them, and when the person comes back to the computer. */
export function onStart(tell: () => void): void {
  browser.runtime.onStartup.addListener(tell);
  browser.runtime.onInstalled.addListener(tell);
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') tell();
  });
}
