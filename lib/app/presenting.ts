/** Whether our screens are shown to a class, and what of them is personal. */
import { signal } from '@preact/signals';
import { keepCurtain } from '@/lib/platform/curtain';
import { demonstrating, presenting } from '@/lib/platform/settings';
import type { StageKey } from '@/lib/stage/wire';

export const isPresenting = signal(false);

/** The presenter's key that was pressed last on this screen; a new object for each press. */
export const pressed = signal<{ readonly key: StageKey } | undefined>(undefined);

/** Turns it on or off; official pages that load meanwhile show nothing before they are covered. */
export async function present(on: boolean): Promise<void> {
  await keepCurtain(on);
  await presenting.set(on);
}

/** Presents, and goes on by itself. */
export async function demonstrate(): Promise<void> {
  await present(true);
  await demonstrating.set(true);
}

/** Reads the choice and follows later ones. */
export async function followPresenting(): Promise<void> {
  presenting.watch((on) => {
    isPresenting.value = on;
  });
  isPresenting.value = await presenting.get();
}
