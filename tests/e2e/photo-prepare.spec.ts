/** What the studio makes of a photo: the same pixels in every browser, of the official size, within its bytes. */
import { build } from 'vite';
import { BYTE_WINDOWS, OFFICIAL_SIZE } from '../../lib/domain/photo-specs';
import { readBytes } from '../../lib/photo/bytes';
import { QUIET_PAGE } from '../../scripts/browsers.mjs';
import { namedPixels } from '../photo-harness';
import { expect, test } from './extension';

/** How many portraits; `PORTRAITS=200` for all of them (docs/testing.md). */
const PORTRAITS = Number(process.env.PORTRAITS ?? 8);
declare const harness: typeof import('../photo-harness');

async function harnessScript(): Promise<string> {
  const root = `${import.meta.dirname}/../..`;
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: 'tests/photo-harness.ts', formats: ['iife'], name: 'harness' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The harness could not be bundled.');
  return result.output[0].code;
}

test(`${PORTRAITS} portraits: the same pixels everywhere, the official size, and bytes within the window`, async ({
  extension,
}) => {
  test.setTimeout(60_000 + PORTRAITS * 5_000);
  const page = await extension.open(QUIET_PAGE);
  await page.evaluate(`${await harnessScript()};globalThis.harness = harness;0`);
  for (let number = 0; number < PORTRAITS; number++)
    for (const spec of ['source', 'upload'] as const) {
      const asked = { number, spec };
      const made = await page.evaluate(({ number, spec }) => harness.encoded(number, spec), asked);
      const what = `portrait ${number}, ${spec}`;
      expect(made.pixels, what).toBe(namedPixels(number, spec));
      const facts = readBytes(new Uint8Array(Buffer.from(made.base64, 'base64')));
      expect(facts.jpeg, what).toMatchObject({ components: 3, coding: 'baseline', state: 'whole', orientation: 1 });
      expect(facts.jpeg?.hasExif, what).toBe(false);
      expect(facts.bytes, what).toBeGreaterThanOrEqual(BYTE_WINDOWS[spec].least);
      expect(facts.bytes, what).toBeLessThanOrEqual(BYTE_WINDOWS[spec].most);
      const { width = 0, height = 0 } = facts.size ?? {};
      if (spec === 'upload') expect({ width, height }, what).toEqual(OFFICIAL_SIZE);
      else
        expect(width > OFFICIAL_SIZE.width && height > OFFICIAL_SIZE.height, `${what} ${width}x${height}`).toBe(true);
    }
});
