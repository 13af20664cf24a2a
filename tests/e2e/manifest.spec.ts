/** What the built extension may do, compared with what the README tells the candidate it may do. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from './extension';

const root = resolve(import.meta.dirname, '../..');
const OFFICIAL = '*://bm.ruankao.org.cn/*';
const BUILDS = {
  chromium: { folder: 'chrome-mv3', name: 'Chrome' },
  firefox: { folder: 'firefox-mv3', name: 'Firefox' },
} as const;

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly all_frames?: boolean }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

const manifestOf = (target: keyof typeof BUILDS): Manifest =>
  JSON.parse(readFileSync(resolve(root, '.output', BUILDS[target].folder, 'manifest.json'), 'utf8'));

/** The rows between the permission marks of README.md that speak for a browser. */
function promised(browser: string): readonly { permission: string; reason: string }[] {
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
  const table = readme.split('<!-- permissions -->')[1]?.split('<!-- /permissions -->')[0] ?? '';
  return table
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, permission, browsers]) => permission?.startsWith('`') && browsers?.split(', ').includes(browser))
    .map(([, permission = '', , reason = '']) => ({ permission: permission.replaceAll('`', ''), reason }));
}

test('README names every permission with its reason, and no other', ({ target }) => {
  const { permissions, host_permissions } = manifestOf(target);
  const rows = promised(BUILDS[target].name);
  expect(rows.map(({ permission }) => permission).sort()).toEqual([...permissions, ...host_permissions].sort());
  for (const { reason } of rows) expect(reason.length).toBeGreaterThan(10);
});

test('the extension sees the official host only, in its top frame', ({ target }) => {
  const { host_permissions, content_scripts } = manifestOf(target);
  expect(host_permissions).toEqual([OFFICIAL]);
  expect(content_scripts.map(({ matches }) => matches)).toEqual([[OFFICIAL], [OFFICIAL]]);
  expect(content_scripts.filter(({ all_frames }) => all_frames)).toEqual([]);
});

test('pages can neither find the extension nor talk to it', ({ target }) => {
  const manifest = manifestOf(target);
  expect(manifest.manifest_version).toBe(3);
  for (const key of ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'sandbox'])
    expect(manifest).not.toHaveProperty(key);
  expect(manifest).not.toHaveProperty('optional_host_permissions');
});

test('its own pages may load nothing from outside and connect nowhere', ({ target }) => {
  const policy = manifestOf(target).content_security_policy.extension_pages;
  for (const rule of ["default-src 'self'", "connect-src 'none'", "object-src 'none'"])
    expect(policy.split('; ')).toContain(rule);
  // WebAssembly is compiled (the photo desk's arithmetic); text never becomes code.
  expect(policy.split('; ')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/https?:|unsafe|wasm/);
});
