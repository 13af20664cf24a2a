/** The ways to call a person who has no page of ours open: one alarm, the badge of the button, a notification. */
import { browser } from 'wxt/browser';

const ALARM = 'next-reminder';

/**
 * What a notification is about; one replaces the last of its kind only, so that nothing covers the closing of payment.
 */
const NOTES = ['reminders', 'payment', 'times'] as const;
export type Note = (typeof NOTES)[number];

/** Sets the one alarm there is, in place of any other; `undefined` takes it away. */
export async function setAlarm(moment: number | undefined): Promise<void> {
  if (moment === undefined) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: moment });
}

/** Calls back when it rings. */
export function onAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) ring();
  });
}

/** Shows one notification in place of the last of its kind. */
export async function notify(note: Note, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(note, { type: 'basic', iconUrl, title, message });
}

/** Takes a notification away that has become untrue. */
export async function takeBack(note: Note): Promise<void> {
  await browser.notifications.clear(note);
}

/** Calls back when the person presses a notification. */
export function onNotification(press: () => void): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!NOTES.some((note) => note === id)) return;
    void browser.notifications.clear(id);
    press();
  });
}

/** A few letters on the toolbar button, and what it says when pointed at; empty takes both away. */
export async function setBadge(text: string, title: string, isUrgent: boolean): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ color: isUrgent ? '#b3261e' : '#1a56c4' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
