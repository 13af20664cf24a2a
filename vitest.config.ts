import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

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
          include: ['{lib,components,entrypoints,scripts,tests/corpus}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.ts'],
          environment: 'happy-dom',
          pool: 'vmThreads', // Isolated like the default pool, at a tenth of its cost per file.
          setupFiles: ['tests/unit-setup.ts'],
          mockReset: true,
          restoreMocks: true,
        },
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
