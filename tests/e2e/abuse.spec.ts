/**
 * A share of the generated pages × profiles × faults (tests/abuse) in a real browser on real layui: eyes, hands, line, loop
 * and head run in the page itself, on its own clock. `ABUSE_RUNS=500 ABUSE_SEED=7 npm run e2e -- tests/e2e/abuse.spec.ts`: more.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inPage } from '../../scripts/in-page.mjs';
import { expect, test } from './extension';
import { FORM_ADDRESS } from './hands';

const RUNS = Number(process.env.ABUSE_RUNS ?? 15);
const SEED = Number(process.env.ABUSE_SEED ?? 20_261_123);
const LAYUI = resolve(import.meta.dirname, '../../node_modules/layui/dist');
const PAGE =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>考生报名</title><link rel="stylesheet" href="/layui.css"><body><script src="/layui.js"></script></body></html>';
const FILES: { readonly [path: string]: readonly [type: string, body: string] } = {
  '/layui.js': ['text/javascript', readFileSync(`${LAYUI}/layui.js`, 'utf8')],
  '/layui.css': ['text/css', readFileSync(`${LAYUI}/css/layui.css`, 'utf8')],
  '/report/index': ['text/html; charset=utf-8', PAGE],
};

test('whatever goes wrong on a page of real layui: written is what the page holds, and nothing else was changed', async ({
  serve,
  context,
  extension: _,
}) => {
  test.setTimeout(60_000 + RUNS * 4_000);
  serve(({ url }) => {
    const [type, body] = FILES[new URL(url).pathname] ?? [];
    return type ? { status: 200, headers: { 'content-type': type }, body: body ?? '' } : { status: 404, body: '' };
  });
  const page = await context.newPage();
  await page.goto(FORM_ADDRESS);
  const code = await inPage('tests/abuse/in-browser.ts', 'abuse', { 'wxt/browser': 'tests/abuse/browser-double.ts' });
  await page.evaluate(`${code};globalThis.abuse = abuse;0`);
  const found = await page.evaluate<{ readonly broken: readonly string[]; readonly written: number }>(
    `abuse.run(${RUNS}, ${SEED}, layui)`,
  );
  expect(found.broken).toEqual([]);
  expect(found.written, 'things are written at all').toBeGreaterThan(RUNS);
});
