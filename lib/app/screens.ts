/** The ways from one screen of ours to another. */
import { checklistOf, ownTab, showChecklistInTab } from '@/lib/platform/panel';

export { openGuide, openPhotos, openPractice, openProfiles, openReminders, openRoster } from '@/lib/platform/panel';

/** The address of the checklist bound to this very tab. */
export const checklistAddress = async (): Promise<string> => checklistOf(await ownTab());

/** Opens the checklist of this very tab in a tab of its own. */
export async function openChecklistOfThisTab(): Promise<void> {
  await showChecklistInTab(await ownTab());
}
