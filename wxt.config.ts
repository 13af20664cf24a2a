import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { englishApart, withoutProof } from './scripts/lean-build.mjs';
import { MODEL_NAMES, modelScript } from './scripts/photo/models.mjs';

/** The one host the extension may see. Both schemes: on http the panel warns before anything is filled. */
export const OFFICIAL_HOST = '*://bm.ruankao.org.cn/*';

/** Everything that two of our pages share in one file: each page then loads less, because it compresses as one. */
function shareOnce(config: InlineConfig): void {
  const output = config.build?.rolldownOptions?.output;
  if (output === undefined || Array.isArray(output)) return;
  // What a screen can do without until it is asked for stays apart.
  const guide =
    /\/(domain\/(steps\/|guidance\.ts)|engine\/guid(e|ance)\.ts|app\/(journey|page-guidance)\.ts|guidance\/(StepList|Guidance|PageGuide)\.)/;
  const head = /\/(app\/checklist-view|domain\/(rules\/.+|rule|id-number)|engine\/(?!guid|explain)[\w-]+)\.ts/;
  const vault =
    /\/(components\/vault\/|words\/vault\.ts|app\/keep-vault\.ts|platform\/(passphrase|relocking|vault-(header|keeping))\.ts)/;
  const press = /\/(app\/(press|fill|run-journal)|platform\/journal)\.ts/;
  output.codeSplitting = {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'guide', test: guide, priority: 2 },
      { name: 'head', test: head, priority: 2 },
      { name: 'press', test: press, priority: 2 },
      { name: 'vault', test: vault, priority: 2 },
      { name: 'shared', minShareCount: 2, priority: 1 },
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
      englishApart(),
    ],
    // Every supported browser preloads modules itself; the polyfill would bring a `fetch` along.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The models' bytes are imported as scripts, because an extension that may connect nowhere may not fetch its own.
    'build:publicAssets'(_, files) {
      for (const name of MODEL_NAMES) files.push({ relativeDest: `photo/${name}.js`, contents: modelScript(name) });
    },
    // The script in the official pages neither announces itself nor carries a polyfill; see the file named here.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type === 'popup')) shareOnce(config);
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = { 'wxt/utils/content-script-context': resolve('entrypoints/form.content/context.ts') };
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'idle', 'alarms', 'scripting'],
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
