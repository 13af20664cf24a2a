/** What is covered on our own screens whatever it says: of these people no profile need know anything. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { ResultSheet } from '@/components/practice/ResultSheet';
import { RosterTable } from '@/components/roster/RosterTable';
import { SCREEN_STOPS } from '@/components/words/presenter';
import { resultOfPractice } from '@/lib/app/practise';
import type { Candidate } from '@/lib/app/roster/candidates';
import { say } from '@/lib/domain/words';
import { PLACE } from './own-stage';

const root = document.createElement('div');

/** Texts on a screen that no whole cover takes away. */
async function readable(screen: ComponentChild): Promise<string> {
  document.body.append(root);
  await act(() => render(screen, root));
  for (const element of root.querySelectorAll(PLACE.wholes)) element.remove();
  return root.textContent ?? '';
}

afterEach(() => {
  render(null, root);
  root.remove();
  sessionStorage.clear();
});

it('nobody of a roster can be read: neither the name, nor any part of the number, nor what was found', async () => {
  const words = say('手机号码少一位：1391234567', 'One digit is missing: 1391234567');
  const one: Candidate = {
    line: 7,
    number: '甲组 3',
    cells: [],
    answers: { name: '欧阳子丑', idNumber: '440524198001010013' },
    problems: [{ field: 'mobile', words }],
    advice: [],
  };
  const said = await readable(
    <main data-screen="roster">
      <RosterTable candidates={[one]} photos={new Map()} hasPhotos={false} />
    </main>,
  );
  expect(said).toContain('证件号码');
  for (const part of ['欧阳', '4405', '0013', '1391234567', '甲组']) expect(said).not.toContain(part);
});

it('of a result a class reads what was refused and why, and nothing that the person or a review said of the person', async () => {
  sessionStorage.setItem(
    'practice-outcome',
    JSON.stringify({
      scenario: 'first-registration',
      variant: 'dalian-2025',
      today: '2026-03-20',
      isReached: true,
      noted: [
        { what: 'refused', field: 'postalAddress', words: '通讯地址：必填项不能为空' },
        { what: 'differs', field: 'level', words: '报考级别：初级（考生资料：高级）' },
        { what: 'review', words: '毕业证书上是「软件工程」' },
      ],
    }),
  );
  const result = resultOfPractice();
  const said = await readable(result && <ResultSheet result={result} onAgain={() => undefined} />);
  expect(said).toContain('通讯地址：必填项不能为空');
  expect(said).toContain('报考级别和报考资格按要考的选');
  for (const part of ['初级', '软件工程']) expect(said).not.toContain(part);
});

const SOURCES: Readonly<Record<string, string>> = import.meta.glob('@/components/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

it('every screen has something to be said of its parts; the checklist speaks of the page beside it', () => {
  const all = Object.values(SOURCES).join();
  const screens = [...all.matchAll(/<Screen screen="([\w-]+)"/g)].map(([, screen]) => screen ?? '');
  expect(new Set(Object.keys(SCREEN_STOPS))).toEqual(new Set(screens.filter((screen) => screen !== 'checklist')));
  // What a selector names is drawn somewhere; a part that was given another name would be passed over in silence.
  for (const { selector } of Object.values(SCREEN_STOPS).flat())
    for (const [name = ''] of selector.replace(/:not\(.*?\)/g, '').matchAll(/[\w-]{3,}/g))
      expect(all.includes(name) || /^section-/.test(name), name).toBe(true);
});
