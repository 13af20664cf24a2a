/** Opens our screens: Chrome's side panel, Firefox's sidebar, or a tab where neither is to be had. */
import { browser } from 'wxt/browser';

interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
}
/** Namespaces that only one of the browsers has. */
const own = browser as unknown as { readonly sidePanel?: SidePanel; readonly sidebarAction?: SidebarAction };

/**
 * Opens the checklist beside the page of a tab. Must be called from a press, before any await:
 * both browsers refuse it otherwise. Where there is no panel, a tab bound to the page opens.
 */
export async function showChecklist(place: {
  readonly windowId: number | undefined;
  readonly tabId: number | undefined;
}): Promise<void> {
  try {
    if (own.sidebarAction) return await own.sidebarAction.open();
    if (own.sidePanel && place.windowId !== undefined) return await own.sidePanel.open({ windowId: place.windowId });
  } catch (refused) {
    console.warn('The panel could not be opened beside the page; it opens in a tab', refused);
  }
  await showChecklistInTab(place.tabId);
}

/** The address of the checklist of a tab, which may stand anywhere. */
export const checklistOf = (tabId: number | undefined): string =>
  browser.runtime.getURL(`/sidepanel.html?tab=${tabId ?? ''}`);

/** Opens the checklist of a tab in a tab of its own. */
export async function showChecklistInTab(tabId: number | undefined): Promise<void> {
  await browser.tabs.create({ url: checklistOf(tabId) });
}

/** Opens the profile editor in a tab, or brings the open one to the front. */
export const openProfiles = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the photo studio in a tab. */
export async function openPhotos(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/photo.html') });
}

/** Opens the check of a class in a tab. */
export async function openRoster(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/roster.html') });
}

/** Opens the practice in a tab. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}

/** Whether a screen of ours is the popup of the toolbar button, and not a tab. */
export const isPopup = async (): Promise<boolean> => (await browser.tabs.getCurrent()) === undefined;

/** The tab a screen of ours stands in; undefined: it is no tab. */
export const ownTab = async (): Promise<number | undefined> => (await browser.tabs.getCurrent())?.id;

/** The window a screen of ours stands in. */
export async function ownWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** Opens the reminders in a tab. */
export async function openReminders(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/reminders.html') });
}

/** Opens the guide with the facts of an organisation, where one is named, in a tab. */
export async function openGuide(agency?: string): Promise<void> {
  const which = agency === undefined ? '' : `?agency=${encodeURIComponent(agency)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/guide.html${which}`) });
}
