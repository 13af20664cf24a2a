/**
 * Says of a password that is being typed which rules it keeps. It is looked at where it stands and not kept; nothing but
 * yes and no leaves this file.
 */
import type { PasswordSeen } from './wire';

/** What the page's own hint asks for: a capital first, letters and digits, 8 to 30 of them. */
export const judged = (typed: string, repeated: string | undefined): PasswordSeen => ({
  isEmpty: typed === '',
  beginsWithCapital: /^[A-Z]/.test(typed),
  lettersAndDigitsOnly: /^[A-Za-z0-9]*$/.test(typed),
  hasDigit: /\d/.test(typed),
  longEnough: typed.length >= 8,
  shortEnough: typed.length <= 30,
  ...(repeated ? { isRepeated: repeated === typed } : {}),
});

const isPassword = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'password';

/** Tells whenever something is typed into a password box of the page. Returns the way to stop. */
export function heedPassword(page: Document, tell: (seen: PasswordSeen) => void): () => void {
  const judge = (): void => {
    const [first, second] = page.querySelectorAll<HTMLInputElement>('input[type=password]');
    if (first) tell(judged(first.value, second?.value));
  };
  const heard = ({ target }: Event): void => {
    if (isPassword(target)) judge();
  };
  page.addEventListener('input', heard, true);
  judge();
  return () => page.removeEventListener('input', heard, true);
}
