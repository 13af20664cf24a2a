import { describe, expect, it } from 'vitest';
import { PHOTO_SPECS, type PhotoSpecId } from '@/lib/domain/photo-specs';
import { say } from '@/lib/domain/words';
import { aFace, aFile, aPicture } from '@/tests/photo-facts';
import type { PixelFacts } from '../contract';
import { type CheckId, judge, overall, refusalToDecode, type Verdict } from '.';

interface Given {
  readonly file?: Parameters<typeof aFile>[0];
  readonly picture?: Partial<PixelFacts>;
  readonly name?: string;
  readonly region?: string;
}

function rowsOf(spec: PhotoSpecId, { file = {}, picture = {}, name = '证件照.jpg', region }: Given = {}) {
  return judge({ spec, file: aFile(file), name, picture: aPicture(picture), ...(region ? { region } : {}) });
}
function rowOf(spec: PhotoSpecId, id: CheckId, given: Given = {}) {
  const row = rowsOf(spec, given).find((check) => check.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
}
const verdict = (spec: PhotoSpecId, id: CheckId, given: Given = {}): Verdict => rowOf(spec, id, given).verdict;

const SAVED: Given = { file: { size: { width: 295, height: 413 }, bytes: 10_100 } };

describe('a photo that meets every number passes', () => {
  it('as a source photo', () => {
    expect(rowsOf('source').filter((row) => !['pass', 'yours'].includes(row.verdict))).toEqual([]);
    expect(overall(rowsOf('source'))).toBe('pass');
  });
  it('as a registration photo', () => expect(overall(rowsOf('upload', SAVED))).toBe('pass'));
});

describe('the two photos are told from each other', () => {
  it('a source photo where the tool’s own belongs', () => {
    expect(rowOf('upload', 'which')).toMatchObject({ verdict: 'fail', value: 'source' });
    expect(rowOf('upload', 'which').advice?.zh).toContain('官方工具');
  });
  it('the tool’s own where a source photo belongs', () =>
    expect(rowOf('source', 'which', SAVED)).toMatchObject({ verdict: 'fail', value: 'upload' }));
});

describe('a border that sources draw in two places warns between them', () => {
  it('30 KB is 30,000 or 30,720 bytes', () => {
    const at = (bytes: number) => verdict('source', 'bytes', { file: { bytes } });
    expect([30_000, 30_001, 30_720, 30_721].map(at)).toEqual(['fail', 'warn', 'warn', 'pass']);
  });
  it('「大于 295*413」 or not smaller', () => {
    const at = (width: number, height: number) => verdict('source', 'pixels', { file: { size: { width, height } } });
    expect([at(295, 414), at(296, 413), at(296, 414), at(294, 500), at(500, 412)]).toEqual([
      'warn',
      'warn',
      'pass',
      'fail',
      'fail',
    ]);
  });
  it('the head takes 2/3 or at least half of the height', () => {
    const at = (headShare: number) => verdict('source', 'head-share', { picture: { faces: [aFace({ headShare })] } });
    expect([0.46, 0.5, 0.6, 0.78, 0.82].map(at)).toEqual(['fail', 'warn', 'pass', 'warn', 'fail']);
  });
});

describe('repeated pixels are told from a sound photo', () => {
  const at = (doubling: number, du15: number, rhythm = 0.2) =>
    verdict('source', 'enlarged', { picture: { enlargement: { du15, du2: -0.6, doubling, rhythm, samples: 40_000 } } });
  it.each([
    ['each pixel twice', 0.16, -0.62, 'fail'],
    ['each pixel two or three times by turns', 0.64, -0.63, 'warn'],
    ['a sound photo, stored several times over', 0.48, -1.17, 'pass'],
    ['a sound photo with the grain of a camera', 0.9, -0.72, 'pass'],
  ] as const)('%s', (_, doubling, du15, expected) => expect(at(doubling, du15)).toBe(expected));
  it.each([
    ['enlarged by a kernel that keeps edges sharp', 0.6, -1.27, 'warn'],
    ['the same, sharpened afterwards', 1.05, -1.05, 'warn'],
    ['pixels repeated two and a half times', 1.6, -0.6, 'warn'],
    ['a sound photo', 0.5, -1.35, 'pass'],
    ['a sound photo made smaller by a coarse kernel', 0.94, -1.05, 'pass'],
    ['a sound photo made smaller by leaving pixels out', 1.1, -0.8, 'pass'],
  ] as const)('by their rhythm: %s', (_, rhythm, du15, expected) => expect(at(0.9, du15, rhythm)).toBe(expected));
});

describe('a region’s number counts for its own candidates', () => {
  const small = { file: { size: { width: 295, height: 413 }, bytes: 8_000 } };
  it('so 8 KB warns in 浙江 and passes in 辽宁', () => {
    expect(verdict('upload', 'bytes', { ...small, region: '浙江' })).toBe('warn');
    expect(verdict('upload', 'bytes', { ...small, region: '辽宁' })).toBe('pass');
    expect(verdict('upload', 'bytes', small)).toBe('pass');
  });
  it('and is shown to all, marked as not counting', () => {
    const shown = rowOf('upload', 'bytes', small).proofs.filter(({ limit }) => limit.regions?.includes('浙江'));
    expect(shown.map(({ counts }) => counts)).toEqual([false]);
  });
});

describe('a file is judged by its bytes', () => {
  it('a PNG named .jpg is called a PNG', () => {
    const row = rowOf('upload', 'format', { file: { kind: 'png' } });
    expect(row).toMatchObject({ verdict: 'fail', value: 'png' });
    expect(row.advice?.zh).toContain('PNG');
  });
  it.each([
    ['components', { jpeg: { components: 1 } }, 'fail'],
    ['components', { jpeg: { components: 4 } }, 'fail'],
    ['coding', { jpeg: { coding: 'progressive' } }, 'warn'],
    ['complete', { jpeg: { state: 'cut-short' } }, 'fail'],
    ['orientation', { jpeg: { orientation: 6 } }, 'warn'],
  ] as const)('%s of %o: %s', (id, file, expected) => expect(verdict('source', id, { file })).toBe(expected));
  it('and by its data, once that was read: what ends too early is not complete, whatever its last bytes say', () => {
    const row = rowOf('source', 'complete', { picture: { isDamaged: true } });
    expect(row).toMatchObject({ verdict: 'fail', value: 'broken' });
    expect(row.advice?.zh).toContain('损坏');
  });
  it('and by its upright size', () => {
    const file = { size: { width: 840, height: 600 }, jpeg: { orientation: 6 } } as const;
    expect(rowOf('source', 'pixels', { file }).value).toBe('600x840');
  });
});

describe('what could not be measured is said to be so', () => {
  it('without a face: the head’s rows are unknown, and a source photo fails', () => {
    const nobody = { picture: { faces: [] } };
    expect(verdict('source', 'faces', nobody)).toBe('fail');
    for (const id of ['head-share', 'tilt', 'turn', 'eyes', 'upright'] as const)
      expect(verdict('source', id, nobody)).toBe('unknown');
  });
  it('what the tool saved only warns: whether the tool looks for faces is not known', () =>
    expect(verdict('upload', 'faces', { ...SAVED, picture: { faces: [] } })).toBe('warn'));
  it('a picture that was not opened passes nothing', () => {
    const rows = judge({ spec: 'source', file: aFile(), name: 'a.jpg', picture: say('没有打开。', 'Not opened.') });
    expect(rows.find(({ id }) => id === 'background')).toMatchObject({ verdict: 'unknown' });
    expect(overall(rows)).toBe('warn');
  });
});

describe('the head', () => {
  it.each([
    ['upright', { upsideDown: true, tilt: 178 }, 'fail'],
    ['tilt', { tilt: -7 }, 'warn'],
    ['tilt', { tilt: 15 }, 'fail'],
    ['turn', { turn: 0.7 }, 'warn'],
    ['turn', { turn: 1.2 }, 'fail'],
    ['head-whole', { cutOff: ['top'] }, 'fail'],
    ['centred', { centre: { x: 0.36, y: 0.4 } }, 'fail'],
    ['eyes', { eyesOpen: 0.1 }, 'warn'],
  ] as const)('%s: %o', (id, face, expected) =>
    expect(verdict('source', id, { picture: { faces: [aFace(face)] } })).toBe(expected),
  );
  it('of two people, none passes', () =>
    expect(verdict('upload', 'faces', { ...SAVED, picture: { faces: [aFace(), aFace()] } })).toBe('fail'));
});

describe('what can only be told of an upright or a coloured photo', () => {
  const adviceOf = (id: CheckId, given: Given) => rowOf('source', id, given).advice?.zh;
  it('is not told of one that lies or stands on its head: neither a dark wall nor a missing head', () => {
    for (const tilt of [90, -91, 179]) {
      const turned = { picture: { faces: [aFace({ tilt, headShare: undefined })], background: undefined } };
      for (const id of ['background', 'frame', 'head-share', 'head-whole', 'centred', 'margins'] as const) {
        expect(verdict('source', id, turned), id).toBe('unknown');
        expect(adviceOf(id, turned), id).toContain('没有正放');
      }
      expect(adviceOf('tilt', turned)).toContain(Math.abs(tilt) > 135 ? '倒着' : '横着');
    }
  });
  it('a photo in black and white has no colour cast', () => {
    const grey = { picture: { chroma: 0, colour: { chroma: 0, a: 0, b: 0 } } };
    expect(verdict('source', 'colour', grey)).toBe('fail');
    expect(verdict('source', 'colour-cast', grey)).toBe('unknown');
    expect(adviceOf('colour-cast', grey)).toContain('没有颜色');
  });
});

describe('every word keeps to its place', () => {
  const all = (['source', 'upload'] as const).flatMap((spec) =>
    [{}, { background: undefined, faces: [] }].flatMap((picture) => rowsOf(spec, { picture })),
  );
  it('nothing promises that the official tool accepts, and nothing scolds', () => {
    const said = all.flatMap(({ title, advice }) => [title.zh, advice?.zh ?? '']).join('\n');
    expect(said).not.toMatch(/一定|保证|错误|非法|失败|抱歉|！/);
  });
  it('every row that is no pass says what to do', () => {
    for (const { verdict: is, advice, id } of all)
      if (is === 'warn' || is === 'fail') expect(advice?.zh, id).toMatch(/。$/);
  });
  it('every measured number has its proof in the specification', () => {
    for (const row of rowsOf('source'))
      for (const { measure, limit } of row.proofs) expect(PHOTO_SPECS.source.limits[measure]).toContain(limit);
  });
});

describe('nothing is opened that claims too much', () => {
  const at = (width: number, height: number) => refusalToDecode(aFile({ size: { width, height } }))?.zh;
  it('a bomb of 60,000 × 60,000 pixels is refused by its header', () =>
    expect(at(60_000, 60_000)).toContain('60000×60000'));
  it('a thread of 1 × 65,000 pixels, too', () => expect(at(1, 65_000)).toContain('太大'));
  it('a photo of 50 megapixels is opened', () => expect(at(8160, 6120)).toBeUndefined());
  it('a thousand scans, a file without a size, and what no browser shows are refused', () => {
    expect(refusalToDecode(aFile({ jpeg: { scans: 1000 } }))).toBeDefined();
    expect(refusalToDecode({ kind: 'png', bytes: 20, size: undefined, jpeg: undefined })).toBeDefined();
    expect(refusalToDecode({ kind: 'heic', bytes: 20, size: undefined, jpeg: undefined })?.zh).toContain('iPhone');
  });
});
