/** Whether our screens are shown to a class, and what of them is personal. */
import { signal } from '@preact/signals';
import { demonstrating, presenting } from '@/lib/platform/settings';
import type { StageKey } from '@/lib/stage/wire';

export const isPresenting = signal(false);

/** The presenter's key that was pressed last on this screen; a new object for each press. */
export const pressed = signal<{ readonly key: StageKey } | undefined>(undefined);

export const present = (on: boolean): Promise<void> => presenting.set(on);

/** Presents, and goes on by itself. */
export async function demonstrate(): Promise<void> {
  await presenting.set(true);
  await demonstrating.set(true);
}

/** Reads the choice and follows later ones. */
export async function followPresenting(): Promise<void> {
  presenting.watch((on) => {
    isPresenting.value = on;
  });
  isPresenting.value = await presenting.get();
}
