import { describe, expect, it } from 'vitest';
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
