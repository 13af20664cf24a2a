import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { bareContentScripts, englishApart, withoutProof, withoutWidgetNames } from './scripts/lean-build.mjs';
import { MODEL_NAMES, modelScript } from './scripts/photo/models.mjs';

/** The one host the extension may see. Both schemes: on http the panel warns before anything is filled. */
export const OFFICIAL_HOST = '*://bm.ruankao.org.cn/*';

/** layui.css names five formats of its icons; every supported browser takes the first. */
const LAYUI_FONTS = ['font/iconfont.woff2'];

/** What of the bundler's graph is asked. */
interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Whether a page needs a module before it shows anything: who imports it is imported by it. */
function opens(page: 'sidepanel' | 'popup', id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.includes(`/entrypoints/${page}/`)) return true;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => !seen.has(importer) && opens(page, importer, graph, seen));
}

/**
 * Puts what several pages share into files: one for all that the panel opens with, which the others have use for too, one
 * for what the popup opens with besides, and one for every other set of pages. Each file imports only what more pages need, so that no two wait for each other.
 */
function shareOnce(config: InlineConfig): void {
  const output = config.build?.rolldownOptions?.output;
  if (output === undefined || Array.isArray(output)) return;
  output.codeSplitting = {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (id, graph) => (opens('sidepanel', id, graph) ? 'shared' : null),
        debugName: 'shared',
        minShareCount: 2,
        priority: 2,
      },
      {
        name: (id, graph) => (opens('popup', id, graph) ? 'opening' : null),
        debugName: 'opening',
        minShareCount: 2,
        priority: 1,
      },
      { name: 'wide', minShareCount: 2, entriesAware: true },
    ],
  };
}

export default defineConfig({
  manifestVersion: 3, // WXT would default to Manifest V2 for Firefox.
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false, // Every import is written out, so that a reader and knip see where a name comes from.
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [
      preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false }),
      withoutProof(),
      bareContentScripts(),
      withoutWidgetNames(),
      englishApart(),
    ],
    // Every supported browser preloads modules itself; the polyfill would bring a `fetch` along.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The models' bytes are imported as scripts, because an extension that may connect nowhere may not fetch its own.
    // The practice pages draw with the very layui that the tests use.
    'build:publicAssets'(_, files) {
      for (const file of ['layui.js', 'css/layui.css', ...LAYUI_FONTS])
        files.push({ absoluteSrc: resolve('node_modules/layui/dist', file), relativeDest: `practice/layui/${file}` });
      for (const name of MODEL_NAMES) files.push({ relativeDest: `photo/${name}.js`, contents: modelScript(name) });
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type === 'popup')) shareOnce(config);
      // One file of English is for the screens; what is built by itself keeps its own sentences.
      else config.plugins = config.plugins?.filter((one) => !(one && 'name' in one && one.name === 'english-apart'));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // Chrome's background has no workers: photos are looked at in an offscreen document there.
    permissions: [
      'storage',
      'idle',
      'alarms',
      'scripting',
      'notifications',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    host_permissions: [OFFICIAL_HOST],
    action: { default_title: '__MSG_name__' },
    minimum_chrome_version: browser === 'chrome' ? '120' : undefined,
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'ruankao-assistant@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' blob: data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
  }),
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    excludeSources: ['coverage/**', 'test-results/**', 'docs/images/**'],
  },
});
