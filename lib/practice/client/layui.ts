/**
 * The part of layui that the practice pages use. layui itself is a classic script that puts one global into the page.
 */

interface Query {
  readonly length: number;
}

interface LayuiForm {
  render(what?: string | Query | null, filter?: string): void;
  on(event: string, callback: (heard: { readonly elem: HTMLElement; readonly value: string }) => void): void;
}

interface LayuiDates {
  render(options: { readonly elem: HTMLElement; readonly done: (value: string) => void }): unknown;
}

interface LayuiUpload {
  render(options: {
    readonly elem: HTMLElement;
    readonly field: string;
    readonly accept: string;
    readonly auto: boolean;
    readonly choose: () => void;
  }): unknown;
}

interface LayuiLayer {
  alert(
    text: string,
    options: { readonly title: string; readonly btn?: readonly string[] },
    done?: (index: number) => void,
  ): number;
  confirm(text: string, options: { readonly title: string }, done: (index: number) => void): number;
  msg(text: string): number;
  close(index: number): void;
}

export interface Layui {
  readonly form: LayuiForm;
  readonly laydate: LayuiDates;
  readonly upload: LayuiUpload;
  readonly layer: LayuiLayer;
  readonly $: (what: Element | readonly Element[]) => Query;
  readonly lay: { options: (element: unknown, options?: unknown) => Record<string, unknown> };
}

declare global {
  interface Window {
    readonly layui: Layui;
  }
}

/** layui as the page loaded it. Reads its options without `new Function`, which the page's policy forbids. */
export function startLayui(): Layui {
  const { layui } = window;
  layui.lay.options = () => ({});
  return layui;
}
