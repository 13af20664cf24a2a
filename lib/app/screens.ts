/** The ways from one screen of ours to another. */
export { openProfiles } from '@/lib/platform/panel';
