/** Turns a presentation on and off, and hears the keys of a presenter on our own screens. */
import { signal } from '@preact/signals';
import { say } from '@/lib/domain/words';
import { curtainWords, keepCurtain } from '@/lib/platform/curtain';
import { demonstrating } from '@/lib/platform/demonstration';
import { showAsBefore } from '@/lib/platform/larger';
import { presenting } from '@/lib/platform/settings';
import type { StageKey, StageWords } from '@/lib/stage/wire';
import { t } from './locale';

const CURTAIN = say(
  '讲解模式：个人信息先遮着。打开助手的填写清单，就能看到网页。',
  'Presenter mode: personal data stays covered. Open the assistant’s checklist to see the page.',
);

/** The presenter's key that was pressed last on this screen; a new object for each press. */
export const pressed = signal<{ readonly key: StageKey } | undefined>(undefined);

/** Whether a class sees nothing but black. */
export const isBlack = signal(false);

/** Black, by the key for it; anything else of the presenter brings the screen back. */
export function mindBlack(key: StageKey): void {
  if (key !== 'hand') isBlack.value = key === 'black' && !isBlack.peek();
}

const LIST = say(
  '浏览器自己的列表遮不住，打开后全班会看到选中的是哪一项。要打开，请再按一次。',
  'No patch covers a list of the browser: the class would see what is chosen in it. Press again to open it.',
);

/** What the stage says by itself. */
export const stageWords = (): StageWords => ({
  space: t(say('空格', 'Space')),
  letter: t(say('字', 'a letter')),
  list: t(LIST),
});

/** Has the curtain speak the language of our screens; to be called again when that changes. */
export const sayCurtain = (): Promise<void> => curtainWords.set(t(CURTAIN));

/** Turns it on or off; official pages that load meanwhile show nothing before they are covered. */
export async function present(on: boolean): Promise<void> {
  isBlack.value = false;
  await presenting.set(on);
  await keepCurtain(on);
}

let inStep = Promise.resolve();

/**
 * Puts the curtain and the size of pages in step with the setting, whoever changed it: a curtain that outlived it would
 * cover every official page for nothing. One after the other, each by what is set then, so that the last change decides.
 */
export function followPresenting(): void {
  inStep = inStep
    .then(async () => {
      const on = await presenting.get();
      await keepCurtain(on);
      if (!on) await showAsBefore();
    })
    .catch((error) => console.error('Curtain and size were not put in step', error));
}

/** Presents, and goes on by itself. */
export async function demonstrate(): Promise<void> {
  await present(true);
  await demonstrating.set(true);
}
