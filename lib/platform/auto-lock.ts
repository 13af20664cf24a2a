/**
 * Locks the vault by itself: when nobody has touched this computer for a while, when its screen is locked, and when the
 * computer slept meanwhile. The browser's end needs no hand: the open key was in its memory only.
 *
 * Runs in the background, which sleeps and is woken: it keeps nothing between two calls but one time in
 * `storage.session`. Firefox never reports a locked screen; there the time away counts alone.
 */
import { browser } from 'wxt/browser';
import { autoLockMinutes } from './settings';
import { forgetKey, openBytes, watchKey } from './vault-key';

const ALARM = 'vault-watch';
const SEEN = 'vault-seen';
const MINUTE_MS = 60_000;
/** How much longer than a minute the browser may take for its minute, in ms. */
const SLACK_MS = 2 * MINUTE_MS;

/** Must be called as the background starts: what wakes it has to be listened for at once. */
export function lockByItself(now: () => number = Date.now): void {
  browser.idle.onStateChanged.addListener((state) => void hear(state));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tick(now());
  });
  watchKey(() => void prepare(now()));
  autoLockMinutes.watch(() => void prepare(now()));
  void prepare(now());
}

/** While the vault is open, has the browser look once a minute; while it is locked, lets it rest. */
async function prepare(at: number): Promise<void> {
  const isOpen = (await openBytes()).length > 0;
  const isWatched = (await browser.alarms.get(ALARM)) !== undefined;
  const minutes = await autoLockMinutes.get();
  if (minutes > 0) browser.idle.setDetectionInterval(minutes * 60);
  if (isOpen && !isWatched) {
    await browser.storage.session.set({ [SEEN]: at });
    await browser.alarms.create(ALARM, { periodInMinutes: 1 });
  } else if (!isOpen && isWatched) await browser.alarms.clear(ALARM);
}

async function hear(state: string): Promise<void> {
  if (state === 'locked' || (state === 'idle' && (await autoLockMinutes.get()) > 0)) await forgetKey();
}

/** A minute passed. If far more than a minute did, the computer slept, and what it slept counts as time away. */
async function tick(at: number): Promise<void> {
  const minutes = await autoLockMinutes.get();
  const seen = Number((await browser.storage.session.get(SEEN))[SEEN] ?? at);
  await browser.storage.session.set({ [SEEN]: at });
  if (minutes === 0) return;
  const hasSlept = at - seen > minutes * MINUTE_MS + SLACK_MS;
  const state = await browser.idle.queryState(minutes * 60);
  if (hasSlept || state !== 'active') await forgetKey();
}
