import { afterEach, expect, it } from 'vitest';
import { PRESENTER, SCREEN_STOPS } from '@/components/words/presenter';
import { curtainWords } from '@/lib/platform/curtain';
import type { StageKey } from '@/lib/stage/wire';
import { locale } from './locale';
import { isBlack, mindBlack, sayCurtain, stageWords } from './presenting';

afterEach(() => {
  locale.value = 'zh-CN';
});

it('curtain and keys speak the language of the screens', async () => {
  await sayCurtain();
  expect([await curtainWords.get(), stageWords()]).toEqual([
    expect.stringContaining('讲解模式'),
    { space: '空格', letter: '字', list: expect.stringContaining('再按一次') },
  ]);
  locale.value = 'en';
  await sayCurtain();
  expect([await curtainWords.get(), stageWords()]).toEqual([
    expect.stringMatching(/^Presenter mode: personal data stays covered/),
    { space: 'Space', letter: 'a letter', list: expect.stringContaining('Press again') },
  ]);
});

it('black comes and goes by its key, goes by any other of the presenter, and not by the hand', () => {
  const after = (key: StageKey): boolean => {
    mindBlack(key);
    return isBlack.value;
  };
  expect((['black', 'black', 'black', 'hand', 'next', 'pause'] as const).map(after)).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
  ]);
});

it('what is said of our own screens is said in English, too', () => {
  const all = [PRESENTER.keys, ...Object.values(SCREEN_STOPS).flatMap((stops) => stops.map(({ words }) => words))];
  const official = /「[^」]*」/g;
  expect(all.filter(({ en }) => en === '' || /\p{Script=Han}/u.test(en.replace(official, '')))).toEqual([]);
});
