import { describe, expect, it } from 'vitest';
import { SCREEN_STOPS } from '@/components/words/presenter';
import { PAGES } from '@/lib/domain/pages';
import { VARIANTS } from '@/lib/domain/variants';
import { guidance } from '@/lib/engine/guidance';
import { atOnce } from '@/lib/engine/hands/look-once';
import { observe } from '@/lib/engine/hands/observe';
import { createPractice, PRACTICE_VARIANTS } from '@/lib/practice';
import { aPage } from '@/tests/builders';
import { aState } from '@/tests/checklist';
import { viewOf } from './checklist-view';
import { stopsOf } from './stops';

const button = (text: string, order: number) => ({ handle: `${text}-${order}`, text, order });

/** What is lit on a welcome page with so many ways in. */
function litWith(entries: number): string | undefined {
  const buttons = Array.from({ length: entries }, (_, order) => button('进入', order));
  const text = '请选择考试批次 机构名称 报名有效时间 入口 辽宁 大连';
  const view = viewOf(
    aState({ snapshot: { ...aPage([], { text }), url: 'https://bm.ruankao.org.cn/sign/welcome', buttons } }),
  );
  expect(view.detection.page).toBe('welcome');
  return stopsOf(view)[0]?.handle;
}

describe('what is lit on a page without a form', () => {
  it('is the button that the guidance names', () => {
    expect(litWith(1)).toBe('进入-0');
  });
  it('is none of several that bear one name: the class would take it for the right one', () => {
    expect(litWith(3)).toBeUndefined();
  });
});

/** Something a class can be told, in both languages. */
const isTold = ({ zh, en }: { readonly zh: string; readonly en: string }): boolean =>
  /\p{Script=Han}{2}.*[。；]$/u.test(zh.trim()) && /[a-z]{2}.*\.$/.test(en.trim());

/** What is said of a page of the practice, one thing after the other. */
function saidOf(variant: string, path: string) {
  const practice = createPractice({ variant, today: '2026-03-20', signedIn: !path.startsWith('/sign/') });
  const { body } = practice.handle({ method: 'GET', url: path });
  document.body.innerHTML = body
    .replace(/[\s\S]*<body[^>]*>|<\/body>[\s\S]*/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '');
  const snapshot = { ...atOnce(observe(document, [], () => undefined)), url: `https://bm.ruankao.org.cn${path}` };
  return stopsOf(viewOf(aState({ snapshot, chosenVariant: variant })));
}

describe('every step of a demonstration is told', () => {
  it.each(PAGES.flatMap(({ id, title }) => VARIANTS.map((variant) => ({ id, title, variant }))))(
    '$id in $variant.id',
    ({ id, title, variant }) => {
      for (const status of [undefined, '未报名', '等待审核', '审核通过', '审核不通过', '报名成功'] as const)
        expect(isTold(guidance(id, variant, status)), `${id} ${status}`).toBe(true);
      expect([title.zh, title.en]).toEqual([
        expect.stringMatching(/\p{Script=Han}/u),
        expect.stringMatching(/[A-Za-z]/),
      ]);
    },
  );
  it.each(PRACTICE_VARIANTS)('line by line of the form of %s, each with words of its own', (variant) => {
    const said = saidOf(variant, '/report/index');
    expect(said.length).toBeGreaterThan(20);
    for (const { title, text } of said) expect(isTold(text), `${title.zh}: ${text.zh} / ${text.en}`).toBe(true);
    const generic = said.filter(({ text }) => text.zh.startsWith('由助手按档案填写'));
    expect(generic.map(({ title }) => title.zh)).toEqual([]);
  });
  it('of every part of our own screens', () => {
    for (const [screen, stops] of Object.entries(SCREEN_STOPS))
      for (const { selector, words } of stops) expect(isTold(words), `${screen} ${selector}`).toBe(true);
  });
});
