/** @vitest-environment node */
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fuzz } from '@/scripts/photo/fuzz/fuzz.mjs';
import { bytesOf, ColorSpace, draw, exif, MagickFormat, startImageMagick, withSegments } from '@/tests/photo-files';

beforeAll(startImageMagick);

/** One file of each kind and of each sort of JPEG. */
const seedFiles = (): readonly Uint8Array[] => [
  ...[
    MagickFormat.Jpeg,
    MagickFormat.Pjpeg,
    MagickFormat.Png,
    MagickFormat.WebP,
    MagickFormat.Avif,
    MagickFormat.Bmp,
    MagickFormat.Gif,
    MagickFormat.Tiff,
  ].map((format) => draw({ width: 24, height: 33, format })),
  draw({ width: 24, height: 33, colours: ColorSpace.CMYK }),
  withSegments(draw({ width: 24, height: 33 }), exif(6, 'little', true)),
  bytesOf([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'),
  bytesOf('<svg xmlns="x">'),
];

/** `npm run photo:fuzz` asks for more, and from another seed. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2500);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_320);

/** A module that does one thing to every file, as the fuzzer's own target. */
function moduleThat(does: string): string {
  return `data:text/javascript,${encodeURIComponent(`export function look(bytes) { ${does} }`)}`;
}

describe('no damage to a file brings the look at it down', () => {
  it(`${RUNS} damaged files: each gets a verdict or a clear refusal, in 100 ms`, { timeout: 3_600_000 }, async () => {
    const report = await fuzz({ seeds: seedFiles(), runs: RUNS, seed: SEED });
    const { finding, ...figures } = report;
    // Not through the console: this is what `npm run photo:fuzz` is run for.
    if (process.env.FUZZ_RUNS) process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
    if (finding) writeFileSync('test-results/fuzz-finding.bin', finding.bytes);
    expect(finding && { ...finding, bytes: 'test-results/fuzz-finding.bin' }).toBeUndefined();
    expect(figures.runs).toBe(RUNS);
    // Guided: what was kept led to places of the code that the first files do not reach.
    expect(figures.kept).toBeGreaterThan(20);
    expect(figures.places.inAll).toBeGreaterThan(figures.places.bySeeds + 50);
    expect(Math.min(figures.refused, figures.judged)).toBeGreaterThan(RUNS / 100);
  });
});

describe('what would bring it down is found', () => {
  const seeds = [bytesOf('a file of no kind at all')];
  it.each([
    ['an error', "if (bytes[0] === 0) throw new Error('nothing begins so')", 'error'],
    ['slowness', 'const end = Date.now() + 30; while (Date.now() < end);', 'slow'],
    ['a loop without end', 'if (bytes.length % 7 === 0) for (;;);', 'hang'],
  ] as const)('%s', async (_, does, kind) => {
    const found = await fuzz({ seeds, runs: 3000, seed: 1, patience: 20, hangs: 400, target: moduleThat(does) });
    expect(found.finding?.kind).toBe(kind);
    if (kind === 'error') expect(found.finding?.bytes[0]).toBe(0);
  });
});
