import { afterEach, expect, it } from 'vitest';
import { PRESENTER, SCREEN_STOPS } from '@/components/words/presenter';
import { curtainWords } from '@/lib/platform/curtain';
import { locale } from './locale';
import { keyNames, sayCurtain } from './presenting';

afterEach(() => {
  locale.value = 'zh-CN';
});

it('curtain and keys speak the language of the screens', async () => {
  await sayCurtain();
  expect([await curtainWords.get(), keyNames().space]).toEqual([expect.stringContaining('讲解模式'), '空格']);
  locale.value = 'en';
  await sayCurtain();
  expect([await curtainWords.get(), keyNames()]).toEqual([
    expect.stringMatching(/^Presenter mode: personal data stays covered/),
    { space: 'Space', letter: 'a letter' },
  ]);
});

it('what is said of our own screens is said in English, too', () => {
  const all = [PRESENTER.keys, ...Object.values(SCREEN_STOPS).flatMap((stops) => stops.map(({ words }) => words))];
  const official = /「[^」]*」/g;
  expect(all.filter(({ en }) => en === '' || /\p{Script=Han}/u.test(en.replace(official, '')))).toEqual([]);
});
