// @vitest-environment node

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences, pagesIn, savedFrom, withoutScripts } from './against.mjs';

describe('a page that a tester saved', () => {
  it('stands where it was saved from, if that is the official site', () => {
    const head = (address: string) => `<!DOCTYPE html>\n<!-- saved from url=(0041)${address} -->\n<html>`;
    expect(savedFrom(head('https://bm.ruankao.org.cn/report/index'))?.pathname).toBe('/report/index');
    expect(savedFrom(head('https://example.com/report/index'))).toBeUndefined();
    expect(savedFrom('<html>')).toBeUndefined();
  });
  it('runs none of its scripts again', () => {
    const page = '<p onclick="go()">a</p><script src="x.js"></script><SCRIPT>go()</SCRIPT ><b>b</b>';
    expect(withoutScripts(page)).toBe('<p>a</p><b>b</b>');
  });
  it('is found in folders of the folder, without what the browser saved beside it', () => {
    const dir = mkdtempSync(join(tmpdir(), 'saved-'));
    try {
      for (const folder of ['辽宁', '报名_files']) mkdirSync(join(dir, folder));
      for (const file of ['报名.html', '辽宁/报名.htm', '报名_files/frame.html', '说明.txt'])
        writeFileSync(join(dir, file), '<p>');
      writeFileSync(join(dir, '辽宁/报名.json'), '{ "page": "form" }');
      expect(pagesIn(dir, false).map(({ name, expected }) => [name, expected])).toEqual([
        ['报名', undefined],
        ['辽宁/报名', { page: 'form' }],
      ]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
  it('is held against what was expected of it', () => {
    const rows = [{ field: 'name', state: 'same' }];
    expect(differences({ page: 'form', rows: { name: 'same' } }, 'form', rows)).toEqual([]);
    expect(differences({ page: 'form', rows: { name: 'conflict', email: 'same' } }, 'unknown', rows)).toEqual([
      'page: unknown, expected form',
      'name: same, expected conflict',
      'email: no such row, expected same',
    ]);
  });
});
