/** The photo desk in the built extension: its nets beside Google's own runtime, and photos that are known to be right or wrong. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/machine.mjs';
import { composeIn, measureIn, startDesk } from '../../scripts/photo/harness.mjs';
import { MODEL_NAMES, modelFile } from '../../scripts/photo/models.mjs';
import { type Case, casesOf, cutOutPeople } from '../../scripts/photo/set/cases.mjs';
import { decodeFile, encodePng } from '../../scripts/photo/set/magick.mjs';
import { openNodeDesk } from '../../scripts/photo/set/node-desk.mjs';
import { ensurePortraits, FRONTAL, portraitFile, TURNED } from '../../scripts/photo/set/portraits.mjs';
import { failures, mistakes, type Outcome } from '../../scripts/photo/set/score.mjs';
import { differences, relatives } from '../../scripts/photo/set/second-look.mjs';
import { expect, test } from './extension';

ensurePortraits();
const nodeDesk = openNodeDesk();
const allCases = nodeDesk.then(async (desk) => casesOf(await cutOutPeople(desk.personIn)));

/** LiteRT.js for a page, as one script; its WebAssembly lies beside it. */
async function liteRt(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: 'node_modules/@litertjs/core/dist/index.js', formats: ['es'], fileName: 'litert' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('LiteRT.js could not be bundled.');
  return result.output[0].code;
}

test('our runner says what Google’s says, to a ten-thousandth', async ({ serve, context }) => {
  test.setTimeout(120_000);
  const desk = await nodeDesk;
  const [some] = await allCases;
  const picture = decodeFile(some!.file());
  const code = await liteRt();
  const wasm = join(ROOT, 'node_modules/@litertjs/core/wasm');
  serve(({ url }) => {
    const path = new URL(url).pathname;
    const file = (type: string, body: string | Uint8Array) => ({
      status: 200,
      headers: { 'content-type': type },
      body,
    });
    if (path === '/litert.js') return file('text/javascript', code);
    if (path.startsWith('/wasm/'))
      return file(
        path.endsWith('.js') ? 'text/javascript' : 'application/wasm',
        readFileSync(join(wasm, path.slice(6))),
      );
    if (path.startsWith('/model/'))
      return file('application/octet-stream', modelFile(MODEL_NAMES.find((name) => path.endsWith(name))!));
    return file('text/html', '<!doctype html><title>LiteRT</title>');
  });
  const page = await context.newPage();
  await page.goto('https://bm.ruankao.org.cn/litert');
  for (const name of MODEL_NAMES) {
    const net = desk.nets[name];
    const side = { 'face-detector': 128, 'person-segmenter': 256, 'face-mesh': 192 }[name];
    const input = desk.sample(picture, side, desk.stretched(picture, side), name === 'face-detector' ? -1 : 0, 1);
    const ours = net.run(input);
    const theirs = await page.evaluate(
      async ({ model, values, shape }) => {
        const { loadLiteRt, loadAndCompile, Tensor } = await import(`${location.origin}/litert.js`);
        const shown = globalThis as typeof globalThis & { runtime?: Promise<unknown> };
        shown.runtime ??= loadLiteRt('/wasm/');
        await shown.runtime;
        const compiled = await loadAndCompile(`/model/${model}`, { accelerator: 'wasm' });
        const bytes = Uint8Array.from(atob(values), (letter) => letter.charCodeAt(0));
        const results = await compiled.run([new Tensor(new Float32Array(bytes.buffer), shape)]);
        const read = async (tensor: { data(): Promise<Float32Array> }) => {
          const data = new Uint8Array(Float32Array.from(await tensor.data()).buffer);
          return btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));
        };
        return Promise.all(results.map(read));
      },
      { model: name, values: Buffer.from(input.buffer).toString('base64'), shape: [1, side, side, 3] },
    );
    const told = theirs.map((letters: string) => {
      const bytes = Uint8Array.from(Buffer.from(letters, 'base64'));
      return new Float32Array(bytes.buffer);
    });
    for (const result of ours) {
      const other = told.find(({ length }: Float32Array) => length === result.length);
      const apart = Math.max(...result.map((value, at) => Math.abs(value - (other?.[at] ?? Number.NaN))));
      expect(apart, `${name}, ${result.length} values`).toBeLessThan(1e-4);
    }
  }
});

/** One case in seven, so that each kind is among them. */
const SAMPLE = { every: 7, first: 3 };

test('a sample of the labelled photos is judged right, and no good one is refused', async ({ extension }) => {
  test.setTimeout(120_000);
  const desk = await nodeDesk;
  const sample = (await allCases).filter((_, order) => order % SAMPLE.every === SAMPLE.first);
  const page = await extension.open('popup.html');
  await startDesk(page);
  const wrong: string[] = [];
  const kinds = new Set<Case['kind']>();
  for (const [number, asked] of sample.entries()) {
    const file = asked.file();
    // A share of what `npm run photo:set` compares of every case.
    if (number % 6 === 0)
      for (const [name, bytes] of relatives(file, number))
        expect(differences(desk.readBytes(bytes), bytes), `${asked.id}, ${name}`).toEqual([]);
    const facts = await measureIn(page, file);
    const rows = desk.judge({ spec: 'source', file: desk.readBytes(file), name: '照片.jpg', picture: facts });
    const outcome: Outcome = { asked, facts, rows };
    if (asked.kind === 'good') expect(failures(outcome), asked.id).toEqual([]);
    wrong.push(...mistakes(outcome).map((mistake) => `${asked.id}: ${mistake}`));
    kinds.add(asked.kind);
  }
  expect(wrong).toEqual([]);
  expect([...kinds].sort()).toEqual([
    'as-it-comes',
    'colour',
    'enlarged',
    'good',
    'head',
    'light',
    'people',
    'pose',
    'sharpness',
    'wall',
  ]);
});

test('without WebAssembly every verdict about a portrait is the same', async () => {
  test.setTimeout(120_000);
  const [quick, plain] = [await nodeDesk, await openNodeDesk({ plain: true })];
  for (const { id, file } of [...FRONTAL.slice(0, 2), ...TURNED.slice(0, 1)]) {
    const bytes = portraitFile(file);
    const pixels = decodeFile(bytes);
    const verdicts = async ({ measure }: Pick<typeof quick, 'measure'>) => {
      const picture = await measure(pixels);
      const rows = quick.judge({ spec: 'source', file: quick.readBytes(bytes), name: '照片.jpg', picture });
      return rows.map((row) => `${row.id}: ${row.verdict}`);
    };
    const told = await verdicts(quick);
    expect(told.length, id).toBeGreaterThan(20);
    expect(await verdicts(plain), id).toEqual(told);
  }
});

test('a prepared picture has the same pixels in every browser', async ({ extension }) => {
  const desk = await nodeDesk;
  const cases = await allCases;
  const page = await extension.open('popup.html');
  await startDesk(page);
  for (const id of ['beard/good/plain', 'smile/wall/grey', 'glasses/good/slightly-tilted']) {
    const file = cases.find((one) => one.id === id)?.file();
    const pixels = decodeFile(file!);
    const { crop } = await desk.measure(pixels);
    expect(crop, id).toBeDefined();
    const order = { crop: crop!, width: 250, height: 350, brighten: 1 };
    const { pixels: made, brightened } = await desk.make(pixels, order);
    const found = await composeIn(page, encodePng(pixels), order);
    const sum = [...createHash('sha256').update(made.data).digest()].join(' ');
    expect(found, id).toEqual({ width: 250, height: 350, sum, brightened });
  }
});
