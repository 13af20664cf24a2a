/** How the screens look by the person's choice: theme and size of type. The system decides what is not chosen. */
import { signal } from '@preact/signals';
import { largeType, presenting, themeChoice } from '@/lib/platform/settings';

export const theme = signal<'light' | 'dark' | undefined>(undefined);
export const large = signal(false);
/** Whether a class is looking: larger still, and what is personal covered. */
export const isPresenting = signal(false);

export const chooseTheme = (choice: 'light' | 'dark' | undefined): Promise<void> => themeChoice.set(choice);
export const chooseLarge = (choice: boolean): Promise<void> => largeType.set(choice);

/** Reads both choices and follows later ones. */
export async function followAppearance(): Promise<void> {
  theme.value = await themeChoice.get();
  large.value = await largeType.get();
  isPresenting.value = await presenting.get();
  presenting.watch((on) => {
    isPresenting.value = on;
  });
  themeChoice.watch((chosen) => {
    theme.value = chosen;
  });
  largeType.watch((chosen) => {
    large.value = chosen;
  });
}
