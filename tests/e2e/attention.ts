/** What the background asks of the browser, read by a screen of the extension. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Notifications that the browser told of since `watchNotes` or `takeNotesAway`. */
    notesSeen?: string[];
  }
}

interface NoteEvents {
  /** Firefox only. */
  readonly onShown?: object;
  readonly onClosed: { addListener(heard: (id: string) => void): void };
}

/**
 * Has a screen remember notifications for `attention`: Firefox without a window has nobody to show one to, closes it at once,
 * and says so.
 */
export const watchNotes = (screen: Page): Promise<void> =>
  screen.evaluate(() => {
    window.notesSeen = [];
    const { notifications } = (globalThis as unknown as { chrome: { notifications: NoteEvents } }).chrome;
    if (notifications.onShown) notifications.onClosed.addListener((id) => window.notesSeen?.push(id));
  });

/** Takes away every notification that stands, and forgets those that were seen. */
export const takeNotesAway = (screen: Page): Promise<void> =>
  screen.evaluate(async () => {
    const { notifications } = (
      globalThis as unknown as {
        chrome: { notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> } };
      }
    ).chrome;
    await Promise.all(Object.keys(await notifications.getAll()).map((id) => notifications.clear(id)));
    window.notesSeen = [];
  });

/** What the browser was asked to ring and to show, and what stands on the button. */
export const attention = (screen: Page) =>
  screen.evaluate(async () => {
    const { alarms, action, notifications, storage } = (
      globalThis as unknown as {
        chrome: {
          alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
          action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
          notifications: { getAll(): Promise<object> };
          storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
        };
      }
    ).chrome;
    const [all, badge, title, notes, kept] = await Promise.all([
      alarms.getAll(),
      action.getBadgeText({}),
      action.getTitle({}),
      notifications.getAll(),
      storage.local.get('registrations'),
    ]);
    return {
      ring: all.find(({ name }) => name === 'next-reminder')?.scheduledTime,
      badge,
      title,
      notes: [...new Set([...Object.keys(notes), ...(window.notesSeen ?? [])])],
      kept: JSON.stringify(kept),
    };
  });
