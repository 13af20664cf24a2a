// @vitest-environment node
/** What a class takes along: the roster with what was found, in files that no table program misreads. */
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { variantOf } from '@/lib/domain/variants';
import { csvOf } from '@/tests/roster-files';
import { candidateRows, checkRoster } from './candidates';
import { findRoster } from './columns';
import { asCsv, asXlsx, type PhotoState, resultRows, templateRows } from './result';
import { readSheets } from './sheets';

async function checked(file: Blob) {
  const sheets = await readSheets(file);
  const found = 'zh' in sheets ? undefined : findRoster(sheets);
  if (!found) throw new Error('no roster');
  const context = { today: '2026-11-22', variant: variantOf('liaoning-2025') };
  const { candidates } = checkRoster(candidateRows(found.rows, found.head), found.head, context);
  return { head: found.head, candidates };
}
const NO_PHOTOS: ReadonlyMap<number, PhotoState> = new Map();
const ZHANG = '11010519491231002X';
const ROSTER = csvOf(
  ['姓名', '身份证号', '手机号码', '备注'],
  ['张三', ZHANG, '139', '=1+1'],
  ['李四', '440308199901010012', '13800001111', '@x'],
);

describe('the result', () => {
  it('keeps the columns and adds what was found, photos included', async () => {
    const { head, candidates } = await checked(ROSTER);
    const photos = new Map<number, PhotoState>([
      [2, { verdict: 'pass', path: '', words: [] }],
      [3, { verdict: 'fail', path: '', words: [{ zh: '背景不是白色。', en: '' }] }],
    ]);
    const rows = resultRows({ head, candidates, photos, hasPhotos: true });
    expect(rows[0]).toEqual([
      '姓名',
      '身份证号',
      '手机号码',
      '备注',
      '助手：结论',
      '助手：须改',
      '助手：请核对',
      '助手：照片',
      '助手：照片的问题',
    ]);
    expect(rows[1]?.slice(0, 5)).toEqual(['张三', ZHANG, '139', '=1+1', '须改']);
    expect(rows[1]?.[5]).toContain('应为 11 位');
    expect(rows[2]?.slice(4)).toEqual(['须改', '', '', '不符合', '背景不是白色。']);
  });
  it('runs no formula from a CSV, and begins with the mark that Excel needs', async () => {
    const { head, candidates } = await checked(ROSTER);
    const csv = asCsv(resultRows({ head, candidates, photos: NO_PHOTOS, hasPhotos: false }));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const cells = parseCsv(csv).flat().map(String);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
  });
  it('comes back in, as CSV and as XLSX, and says the same without its own columns', async () => {
    const first = await checked(ROSTER);
    const rows = resultRows({ ...first, photos: NO_PHOTOS, hasPhotos: false });
    for (const file of [new Blob([asCsv(rows)]), await asXlsx(rows)]) {
      const again = await checked(file);
      expect(again.candidates.map(({ answers, problems }) => ({ answers, problems }))).toEqual(
        first.candidates.map(({ answers, problems }) => ({ answers, problems })),
      );
      expect(resultRows({ ...again, photos: NO_PHOTOS, hasPhotos: false })).toEqual(rows);
    }
  });
  it('reads every column of its own template', async () => {
    const [head = []] = templateRows();
    const sheets = await readSheets(await asXlsx([head, head.map((word) => (word === '姓名' ? '张三' : ''))]));
    const found = 'zh' in sheets ? undefined : findRoster(sheets);
    expect(found?.head).toMatchObject({ unknown: [], repeated: [], numbers: 0 });
    expect(found?.head.fields.filter(Boolean)).toHaveLength(head.length - 1);
  });
});

describe('a class of 500', () => {
  it('is judged row by row like one person alone', async () => {
    const wrong = (at: number) => at % 50 === 0;
    const rows = Array.from({ length: 500 }, (_, at) => [`考生${at}`, '', wrong(at) ? '139' : '13912345678']);
    const { candidates } = await checked(csvOf(['姓名', '身份证号', '手机号码'], ...rows));
    expect(candidates).toHaveLength(500);
    const found = candidates.filter(({ problems }) => problems.some(({ field }) => field === 'mobile'));
    expect(found.map(({ line }) => line)).toEqual([2, 52, 102, 152, 202, 252, 302, 352, 402, 452]);
  });
});
