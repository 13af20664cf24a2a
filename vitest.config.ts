import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'tests/corpus', 'tests/labels'];

/**
 * Files that say they need no page. The pool that isolates pages cheaply gives all of these one world, databases and
 * loaded modules included, so that one could fail by what another left.
 */
const pageless = FOLDERS.flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => readFileSync(join(import.meta.dirname, file), 'utf8').startsWith('// @vitest-environment node')),
);

const shared = {
  setupFiles: ['tests/unit-setup.ts'],
  testTimeout: 60_000, // A bound for what hangs: a slow machine is no failure.
  mockReset: true,
  restoreMocks: true,
};

export default defineConfig({
  test: {
    // One worker alone would be given every file at once, in one context: what one learned, the next would know.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: [`{${FOLDERS}}/**/*.test.{ts,tsx}`],
          exclude: pageless,
          environment: 'happy-dom',
          pool: 'vmThreads', // Isolated like the default pool, at a tenth of its cost per file.
          ...shared,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'pageless', include: pageless, environment: 'node', pool: 'threads', ...shared },
      },
      {
        // The real hands, line, loop and head on generated pages; only the browser between panel and page is a double.
        resolve: {
          alias: {
            '@': import.meta.dirname,
            'wxt/browser': join(import.meta.dirname, 'tests/abuse/browser-double.ts'),
          },
        },
        test: {
          name: 'abuse',
          include: ['tests/abuse/**/*.test.ts'],
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { url: 'https://bm.ruankao.org.cn/report/index' } },
          testTimeout: 3_600_000,
        },
      },
    ],
  },
});
