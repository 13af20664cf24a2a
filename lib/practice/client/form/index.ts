/** Brings the application form to life. */
import type { Wiring } from '../../wiring';
import { ask } from '../ask';
import type { Layui } from '../layui';
import { knowAs } from '../log';
import * as hooks from './hooks';
import { listenToLayui, listenToNodes } from './listen';
import { showPhoto } from './photo';
import { connectButtons } from './sending';
import { controlOf, elementsOf, type FormCode } from './state';

/** What a test may ask of the form and do to it. Fields are named by our ids. */
export interface FormHooks {
  /** What the page's code heard, in the page's words. */
  readonly model: () => Readonly<Record<string, string>>;
  /** What a person sees, traps included. */
  readonly seen: () => Readonly<Record<string, string>>;
  /** The exact form: values, options, hidden parts. */
  readonly serialize: () => string;
  /** The first control of a field. */
  readonly boxOf: (field: string) => Element | undefined;
  /** Draws the form anew: other nodes, same answers. */
  readonly rerender: () => void;
  readonly removeOption: (field: string, word: string) => void;
  readonly lock: (field: string) => void;
}

/** The hooks for tests, once the form is alive. */
export async function startForm(layui: Layui, served: string): Promise<FormHooks> {
  const wiring = await ask<Wiring>('/report/wiring');
  const heard = new Map(Object.entries(wiring.values));
  if (wiring.photoName !== '') heard.set('photo', wiring.photoName);
  const code: FormCode = { layui, wiring, heard, served };
  for (const { name, field } of wiring.controls) knowAs(name, field);
  listenToLayui(code);
  listenToNodes(code);
  connectButtons(code);
  // What a session that ended took with it is not shown either.
  if (wiring.photoName !== '') showPhoto();
  return {
    model: () => hooks.model(code),
    seen: () => hooks.seen(code),
    serialize: () => hooks.serialize(code),
    boxOf(field) {
      const control = controlOf(code, field);
      return control && elementsOf(control)[0];
    },
    rerender: () => hooks.rerender(code),
    removeOption: (field: string, word: string) => hooks.removeOption(code, field, word),
    lock: (field: string) => hooks.lock(code, field),
  };
}
