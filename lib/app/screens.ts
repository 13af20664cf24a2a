/** The ways from one screen of ours to another. */
export { openPhotos, openProfiles } from '@/lib/platform/panel';
