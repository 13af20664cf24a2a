/**
 * The few things remembered about the person's choices. Each line holds its key, its values and its default together.
 *
 * - Kept in this browser only; never synchronised.
 * - A stored value that is none of ours counts as not set.
 * - No answer of a profile is ever kept here.
 */
import * as z from 'zod/mini';
import { stored } from './stored';

/** The profile that is filled from and shown first. */
export const currentProfile = stored('current-profile', z.optional(z.string()), undefined);

/** Whether the four sentences of the first start were read. */
export const firstRunSeen = stored('first-run-seen', z.boolean(), false);

/** Language of our own sentences. Not set: as the browser. */
export const localeChoice = stored('locale', z.optional(z.enum(['zh-CN', 'en'])), undefined);

/** Light or dark. Not set: as the system. */
export const themeChoice = stored('theme', z.optional(z.enum(['light', 'dark'])), undefined);

/** Everything a quarter larger. */
export const largeType = stored('large-type', z.boolean(), false);

/** Id of the region and year to go by where the page does not say it. Not set: as the page, else the newest national facts. */
export const variantChoice = stored('variant', z.optional(z.string()), undefined);

/** Choices of minutes away before the profiles lock by themselves; 0: not before the browser closes or the screen locks. */
export const AWAY_MINUTES = [1, 5, 15, 30, 60, 0] as const;

/** How many it is. */
export const autoLockMinutes = stored('auto-lock', z.number().check(z.minimum(0), z.maximum(60)), 15);

/** Whether everything is shown to a class: large, with what is personal covered. */
export const presenting = stored('presenting', z.boolean(), false);

/** Whether badges stand beside controls of the page while the checklist is open. */
export const pageMarks = stored('page-marks', z.boolean(), true);
