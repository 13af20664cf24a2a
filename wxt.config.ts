import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The one host the extension may see. Both schemes: on http the panel warns before anything is filled. */
export const OFFICIAL_HOST = '*://bm.ruankao.org.cn/*';

export default defineConfig({
  manifestVersion: 3, // WXT would default to Manifest V2 for Firefox.
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false, // Every import is written out, so that a reader and knip see where a name comes from.
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false })],
    // Every supported browser preloads modules itself; the polyfill would bring a `fetch` along.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The script in the official pages only listens for ports: it does without the polyfill's 10 KB in every page.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(({ type }) => type === 'content-script'))
        config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' } };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage'],
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
        "default-src 'self'; script-src 'self'; img-src 'self' blob: data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
  }),
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    excludeSources: ['coverage/**', 'test-results/**', 'docs/images/**'],
  },
});
