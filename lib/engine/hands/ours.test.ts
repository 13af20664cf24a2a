import { describe, expect, it, vi } from 'vitest';
import { openEyes } from './eyes';
import { isMark, markAsOurs, ours } from './ours';

const box = { left: 9, top: 9, right: 99, bottom: 39, width: 90, height: 30, x: 9, y: 9, toJSON: () => ({}) };

/** A box to type into, and something that lies over it. */
function covered(): { readonly control: Element; readonly cover: HTMLElement } {
  document.body.innerHTML = '<input><div data-ruankao-mark></div>';
  const control = document.querySelector('input')!;
  const cover = document.querySelector('div')!;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([box] as unknown as DOMRectList);
  Document.prototype.elementFromPoint = () => cover;
  Document.prototype.elementsFromPoint = () => [cover, control];
  return { control, cover };
}

describe('our own marks', () => {
  it('cover nothing', () => {
    const { control, cover } = covered();
    markAsOurs(cover);
    expect(openEyes()(control)).toBeUndefined();
  });
  it('are known by identity: a page that copies their attributes onto a cover still covers', () => {
    const { control, cover } = covered();
    expect(isMark(cover)).toBe(false);
    expect(openEyes()(control)).toBe('covered');
  });
});

describe('what our scripts know together', () => {
  it('has no name that code or an element of the page could take', () => {
    document.body.innerHTML = '<a id="ruankao-hands"></a>';
    const before = Object.keys(globalThis);
    ours.locate = () => true;
    expect(ours.locate(document.body)).toBe(true);
    expect(Object.keys(globalThis)).toEqual(before);
  });
});
