/**
 * What goes on without a page of ours: reminders, the curtain of a presentation, and a look at each official page that
 * the person opens.
 *
 * - One look at a page, as it has loaded; the page is neither asked for anything nor kept under watch.
 * - Holds no state: every event reads again what it needs.
 */
import { onAlarm, onNotification } from '@/lib/platform/attention';
import { onStart } from '@/lib/platform/lifecycle';
import { connectToPage, PageGoneError } from '@/lib/platform/page-port';
import { openReminders } from '@/lib/platform/panel';
import { watchRegistrations } from '@/lib/platform/progress';
import { quietHours, reminderState } from '@/lib/platform/reminders';
import { presenting } from '@/lib/platform/settings';
import { isPracticePage, onSiteLoaded } from '@/lib/platform/tabs';
import { followPresenting } from './presenting';
import { checkReminders } from './remind';
import { witness } from './witness';

/** The content script comes a moment after the page. */
const TRIES_MS = [100, 400, 1_500];

async function lookAt(tabId: number): Promise<void> {
  if (await isPracticePage(tabId)) return;
  for (const pause of TRIES_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const port = connectToPage(tabId, () => undefined);
    try {
      const seen = await port.observe();
      port.disconnect();
      await witness(seen);
      return;
    } catch (error) {
      if (!(error instanceof PageGoneError)) throw error;
    }
  }
}

const check = (): void =>
  void checkReminders().catch((error) => console.error('The reminders were not checked', error));

/** Begins to listen. To be called at once when the background starts, or events are lost. */
export function keepWatch(): void {
  onStart(check);
  onAlarm(check);
  onNotification(() => void openReminders());
  onSiteLoaded((tabId) => void lookAt(tabId).catch((error) => console.error('A page was not noted', error)));
  onSiteLoaded(followPresenting);
  watchRegistrations(check);
  quietHours.watch(check);
  reminderState.watch(check);
  onStart(followPresenting);
  presenting.watch(followPresenting);
}
