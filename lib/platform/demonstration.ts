/** How a presentation goes on, kept apart from the settings that every screen reads as it opens. */
import * as z from 'zod/mini';
import { stored } from './stored';

/** Whether the presentation goes on by itself, and how many times as fast as it speaks. */
export const demonstrating = stored('demonstrating', z.boolean(), false);
export const demonstrationSpeed = stored('demonstration-speed', z.number().check(z.minimum(0.1), z.maximum(50)), 1);
