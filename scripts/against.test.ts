// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { differences, savedFrom, withoutScripts } from './against.mjs';

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
