import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStage, type Stage } from './stage';
import type { Caption } from './wire';

/** A stop of a presentation; with the same place it is the same stop, whatever is said. */
const stop = (place: string, text = ''): Caption => ({
  title: '通讯地址',
  text,
  place,
  keys: '',
  words: { space: '空格', letter: '字', list: '' },
});

let stage: Stage | undefined;
/** A page with a control to be spoken of, 100 by 30, of which nothing is drawn in a test. */
function presenting(): {
  readonly control: HTMLElement;
  readonly scrolled: ReturnType<typeof vi.fn>;
  readonly layer: ShadowRoot;
} {
  document.body.innerHTML = '<main><label>通讯地址 <input id="control"></label></main>';
  const control = document.querySelector<HTMLElement>('#control') ?? document.body;
  const scrolled = vi.fn();
  control.scrollIntoView = scrolled;
  control.getBoundingClientRect = () => new DOMRect(0, 0, 100, 30);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
  document.elementsFromPoint = () => [control];
  let layer: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    layer = attach.call(this, options);
    return layer;
  });
  stage = openStage(document, {}, () => undefined);
  if (!layer) throw new Error('The stage has drawn no layer.');
  return { control, scrolled, layer };
}
const isLit = (layer: ShadowRoot): boolean =>
  [...layer.querySelectorAll<HTMLElement>('div')].some(
    ({ style }) => style.boxShadow.includes('200vmax') && style.display === 'block',
  );

afterEach(() => {
  stage?.remove();
  vi.restoreAllMocks();
});

describe('what is spoken of', () => {
  it('comes into view once, and is not taken there again from under the hand of who goes on in the page', () => {
    const { control, scrolled } = presenting();
    stage?.say(stop('3 / 33'), control);
    stage?.say(stop('3 / 33', '演示完毕'), control);
    expect(scrolled).toHaveBeenCalledTimes(1);
    stage?.say(stop('4 / 33'), control);
    stage?.hush();
    stage?.say(stop('4 / 33'), control);
    expect(scrolled).toHaveBeenCalledTimes(3);
  });
  it('is in the light, until a dialog of the page or a card of ours asks for the attention', () => {
    const { control, layer } = presenting();
    const say = () => stage?.say(stop('3 / 33'), control);
    say();
    expect(isLit(layer)).toBe(true);
    const dialog = document.createElement('div');
    document.body.append(dialog);
    document.elementsFromPoint = () => [dialog, control];
    say();
    expect(isLit(layer)).toBe(false);
    document.elementsFromPoint = () => [control];
    say();
    expect(isLit(layer)).toBe(true);
    dialog.dataset.photoGate = 'fail';
    say();
    expect(isLit(layer)).toBe(false);
    delete dialog.dataset.photoGate;
    control.getBoundingClientRect = () => new DOMRect(0, 700, 100, 30);
    say();
    expect(isLit(layer), 'nor for what is beyond the window').toBe(false);
  });
});
