/** Every page of the corpus, read by the real hands and matched by the real head. `npm run docs:matching` writes the document. */
import { describe, expect, it } from 'vitest';
import { isFieldId } from '@/lib/domain/fields';
import { matchingDocument } from './document';
import { judgePage } from './judge-page';
import { type Expected, readPage } from './read';

const sources = import.meta.glob<string>('./*/page.html', { eager: true, query: '?raw', import: 'default' });
const expectations = import.meta.glob<Expected>('./*/expected.json', { eager: true, import: 'default' });

const idOf = (path: string): string => path.split('/').at(-2) ?? '';
const pages = Object.entries(sources).map(([path, html]) => {
  const expected = expectations[path.replace('page.html', 'expected.json')];
  if (!expected) throw new Error(`${path} has no expected.json.`);
  return { id: idOf(path), expected, outcome: judgePage(idOf(path), expected, readPage(html)), html };
});

describe.each(pages.map((page) => [page.id, page] as const))('%s', (_, { expected, outcome, html }) => {
  it('has no wrong pair', () => {
    expect(outcome.wrong).toEqual([]);
  });
  it('misses nothing but what is declared', () => {
    expect(Object.keys(outcome.missed).sort()).toEqual(Object.keys(expected.misses ?? {}).sort());
  });
  it('asks about what nobody can tell apart', () => {
    expect(outcome.asked).toEqual([...(expected.asked ?? [])].sort());
  });
  it('names every control that it expects something of', () => {
    const named = [...html.matchAll(/ data-control="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect([...new Set(named)].sort()).toEqual(Object.keys(expected.controls).sort());
    expect(Object.values(expected.controls).filter((field) => field !== null && !isFieldId(field))).toEqual([]);
  });
});

describe('the corpus', () => {
  it('has 60 pages or more', () => {
    expect(pages.length).toBeGreaterThanOrEqual(60);
  });
  it('is what docs/matching.md tells', async () => {
    await expect(matchingDocument(pages)).toMatchFileSnapshot('../../docs/matching.md');
  });
});
