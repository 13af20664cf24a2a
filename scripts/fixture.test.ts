import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/tests/corpus/read';
import { expectedOf, pageOf, readReport } from './fixture.mjs';

const root = process.cwd();
const report = readReport(readFileSync(join(root, 'docs/examples/page-report.json'), 'utf8'));
const handbook = readFileSync(join(root, 'docs/when-the-site-changes.md'), 'utf8');

describe('the worked example of docs/when-the-site-changes.md', () => {
  it('expects what the handbook shows', () => {
    const shown = handbook.split('<!-- example -->')[1]?.split('<!-- /example -->')[0] ?? '';
    expect(JSON.parse(shown.replace(/^\s*```(json)?\s*$/gm, ''))).toEqual(expectedOf(report));
  });
  it('is a page that our own eyes and head read as the report says', () => {
    const { found, strays } = readPage(pageOf(report));
    expect(found).toEqual({ 1: 'level' });
    expect(strays).toEqual([]);
  });
  it('says why the other two were left alone', () => {
    expect(readPage(pageOf(report)).reasons).toEqual({ 2: 'label-unknown', 3: 'label-of-another-thing' });
  });
  it('cannot be left half done: what nobody said is no field', () => {
    expect(Object.values(expectedOf(report).controls)).toContain('?');
  });
});

describe('a page made from a report', () => {
  const made = (text: string) =>
    pageOf({
      ...report,
      body: { tag: 'body', children: [{ tag: 'p', attributes: { title: text }, children: [text] }] },
    });

  it('shows the texts as texts, whatever is in them', () => {
    expect(made('<script>"1" & 2</script>')).toContain(
      '<p title="&lt;script&gt;&quot;1&quot; &amp; 2&lt;/script&gt;">',
    );
    expect(made('<script>')).not.toContain('<script>');
  });
  it('is refused when the file is something else', () => {
    expect(() => readReport('{"format":"ruankao-profile","version":1}')).toThrow('no page report');
  });
});
