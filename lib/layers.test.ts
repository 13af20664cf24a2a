/**
 * Keeps every arrow of the house pointing down. A test and not a lint rule, so that no line can switch it off.
 */
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>(['../{lib,components,entrypoints}/**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Layer by path prefix, longest first. */
const LAYERS = [
  'lib/engine/hands',
  'lib/engine',
  'lib/domain',
  'lib/photo',
  'lib/stage',
  'lib/platform',
  'lib/app',
  'lib/practice',
  'components',
  'entrypoints/form.content',
  'entrypoints/beside',
  'entrypoints/practice-page',
  'entrypoints/gate.content',
  'entrypoints/toolkits',
  'entrypoints/locate',
  'entrypoints/pen',
  'entrypoints/stage',
  'entrypoints/signpost',
  'entrypoints',
] as const;
type Layer = (typeof LAYERS)[number];

/** What a layer may import: other layers (types only where marked), and packages. Its own files always. */
const MAY: Record<
  Layer,
  { readonly layers: readonly Layer[]; readonly types?: readonly Layer[]; readonly packages: readonly RegExp[] }
> = {
  // The clock of China needs a library until every supported browser has Temporal.
  'lib/domain': { layers: [], packages: [/^temporal-polyfill$/] },
  'lib/engine': { layers: ['lib/domain'], packages: [] },
  'lib/engine/hands': { layers: [], types: ['lib/engine'], packages: [] },
  // Arithmetic on pixels and bytes; limits and verdicts come from the specifications in lib/domain.
  'lib/photo': { layers: ['lib/domain'], packages: [] },
  // What a class sees over a page, ours or official: draws above it with the layer of the hands, and knows no sentence.
  'lib/stage': { layers: ['lib/engine/hands'], packages: [] },
  'lib/platform': {
    layers: ['lib/domain'],
    types: ['lib/engine', 'lib/engine/hands', 'lib/photo', 'lib/stage'],
    packages: [/^wxt\//, /^idb$/, /^zod\/mini$/],
  },
  'lib/app': {
    layers: ['lib/domain', 'lib/engine', 'lib/platform', 'lib/photo', 'lib/practice'],
    types: ['lib/engine/hands', 'lib/stage'],
    packages: [
      /^@preact\/signals-core$/,
      /^@preact\/signals$/,
      /^@zxcvbn-ts\//,
      /^ical-generator$/,
      // A class's roster and the ZIP with its photos.
      /^hucre\//,
      /^@zip\.js\//,
    ],
  },
  'lib/practice': { layers: ['lib/domain'], packages: [] },
  components: {
    layers: ['lib/app', 'lib/domain', 'lib/stage'],
    types: ['lib/engine', 'lib/platform', 'lib/photo'],
    packages: [/^preact(\/|$)/, /^@preact\/signals$/],
  },
  'entrypoints/stage': { layers: ['lib/stage'], types: ['lib/engine/hands'], packages: [/^wxt\//] },
  'entrypoints/signpost': { layers: ['lib/engine/hands'], packages: [/^wxt\//] },
  'entrypoints/locate': { layers: ['lib/engine/hands'], packages: [/^wxt\//] },
  'entrypoints/pen': { layers: ['lib/engine/hands'], packages: [/^wxt\//] },
  'entrypoints/toolkits': { layers: ['lib/engine/hands'], packages: [/^wxt\//] },
  'entrypoints/form.content': { layers: ['lib/engine/hands'], packages: [/^wxt\//] },
  'entrypoints/beside': { layers: ['lib/engine/hands'], packages: [/^wxt\//] },
  // Wires the practice platform to the hands, as the official page and the content script are by the browser.
  'entrypoints/practice-page': {
    layers: ['components', 'lib/app', 'lib/practice', 'lib/engine/hands', 'lib/photo', 'lib/stage'],
    packages: [],
  },
  // The gate before photo inputs: its part of lib/photo holds no facts and no sentences.
  'entrypoints/gate.content': { layers: ['lib/photo', 'lib/engine/hands'], packages: [/^wxt\//] },
  entrypoints: { layers: ['components', 'lib/app', 'lib/platform', 'lib/photo'], packages: [/^wxt\//, /^preact$/] },
};

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

const layerOf = (path: string): Layer | undefined => LAYERS.find((layer) => path.startsWith(`${layer}/`));

/** Resolves a relative or `@/` import to a path from the project's root; packages come back unchanged. */
function resolve(from: string, to: string): string {
  if (to.startsWith('@/')) return to.slice(2);
  if (!to.startsWith('.')) return to;
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const edges: readonly Edge[] = Object.entries(sources).flatMap(([path, text]) => {
  const from = path.replace(/^\.\.\//, '').replace(/^\.\//, 'lib/');
  const imports = [
    ...text.matchAll(/^(import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm),
  ];
  return imports.map((found) => ({
    from,
    to: resolve(from, found[3] ?? found[4] ?? found[5] ?? ''),
    typesOnly: found[2] !== undefined,
  }));
});

function allowed({ from, to, typesOnly }: Edge): boolean {
  const layer = layerOf(from);
  if (!layer) return false;
  const target = layerOf(to);
  const { layers, types = [], packages } = MAY[layer];
  if (target === layer) return true;
  if (target) return layers.includes(target) || (typesOnly && types.includes(target));
  if (/\.css(\?|$)/.test(to)) return layer === 'components' || layer.startsWith('entrypoints');
  return packages.some((name) => name.test(to));
}

describe('every arrow points down', () => {
  it('finds the sources and their imports', () => {
    expect(edges.length).toBeGreaterThan(40);
  });
  it('puts every file into a layer', () => {
    expect([...new Set(edges.map(({ from }) => from))].filter((path) => !layerOf(path))).toEqual([]);
  });
  it('imports nothing from above', () => {
    expect(edges.filter((edge) => !allowed(edge)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
  it('notices an arrow that points up', () => {
    expect(allowed({ from: 'lib/domain/field.ts', to: 'lib/engine/match', typesOnly: false })).toBe(false);
    expect(allowed({ from: 'lib/engine/hands/observe.ts', to: 'lib/engine/match', typesOnly: false })).toBe(false);
    expect(allowed({ from: 'components/Home.tsx', to: 'wxt/browser', typesOnly: false })).toBe(false);
  });
});

describe('entry points wire and leave', () => {
  it('keeps each under 40 lines', () => {
    const long = Object.entries(sources).filter(
      ([path, text]) => path.includes('entrypoints/') && text.trimEnd().split('\n').length > 40,
    );
    expect(long.map(([path]) => path)).toEqual([]);
  });
});
