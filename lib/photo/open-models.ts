/** Brings the models into memory, each once: from the extension's own package, and from nowhere else. */
import type { MakeMachine } from './net/kernel';
import { unpackNet } from './net/packed';
import { plainMachine } from './net/plain-kernel';
import { type Net, openNet } from './net/runner';
import { wasmMachine } from './net/wasm-kernel';

export type ModelName = 'face-detector' | 'person-segmenter' | 'face-mesh';

/** The text that the build made of a model. Imported, not fetched: `connect-src 'none'` holds for our own files too. */
async function lettersOf(name: ModelName): Promise<string> {
  const script: { readonly default: unknown } = await import(/* @vite-ignore */ `/photo/${name}.js`);
  if (typeof script.default !== 'string') throw new TypeError(`The model ${name} is not a text.`);
  return script.default;
}

let machine: Promise<MakeMachine> | undefined;
const opened = new Map<ModelName, Promise<Net>>();

async function bring(name: ModelName): Promise<Net> {
  machine ??= wasmMachine().then((wasm) => wasm ?? plainMachine);
  const [makeMachine, letters] = await Promise.all([machine, lettersOf(name)]);
  const { plan, weights } = await unpackNet(letters);
  return openNet(plan, weights, makeMachine);
}

export function openModel(name: ModelName): Promise<Net> {
  let net = opened.get(name);
  if (net === undefined) {
    net = bring(name);
    opened.set(name, net);
  }
  return net;
}
