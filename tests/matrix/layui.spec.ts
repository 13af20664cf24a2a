/** Every widget of every layui version on npm from 2.5 on, through the hands as they ship. */
import type { Page } from '@playwright/test';
import { controlNamed, type Hands, outcomes } from '../e2e/hands';
import { type Found, runCells } from './cells';
import { LAYUI_CELLS, LAYUI_VERSIONS, layuiPage } from './layui-page';
import { expect, openPage, report, test } from './run';

const POPUPS = '.layui-laydate,.layui-form-selected dl,.layui-select-panel-wrap,.layui-layer';

/** A box in a part of the page that is folded away is not written; once the person unfolds it, it is. */
async function folded(page: Page, helper: Hands, name: string, label: string, opener: string): Promise<Found> {
  const asked = '测试';
  const before = controlNamed(await helper.observe(), label);
  const refused = outcomes(await helper.write({ [label]: asked }));
  expect.soft([before.obstacle, ...refused], `${label}: unseen`).toEqual(['hidden', 'not-visible']);
  await page.locator(opener).evaluate((element: HTMLElement) => element.click());
  await expect.poll(async () => controlNamed(await helper.observe(), label).obstacle).toBeUndefined();
  const { records, snapshot } = await helper.write({ [label]: asked });
  const held = await page.locator(`[name=${name}]`).inputValue();
  const heard = await page.evaluate(() => (globalThis as unknown as { log: string[] }).log.at(-1) ?? '');
  const found = {
    column: '',
    asked,
    outcome: records[0]?.outcome ?? 'gone',
    held,
    shown: held,
    heard: heard.replace(`${name} `, ''),
    read: controlNamed(snapshot, label).value,
    back: (await helper.write({ [label]: '' })).records[0]?.outcome ?? 'gone',
  } as const;
  expect.soft(found, `${label}: seen`).toMatchObject({ outcome: 'written', held: asked, heard: asked, read: asked });
  expect.soft(found.back).toBe('written');
  return found;
}

for (const version of LAYUI_VERSIONS)
  test(`layui ${version}`, async ({ serve, context, extension }, info) => {
    const { page, helper } = await openPage({ serve, context, extension }, layuiPage(version));
    const found = await runCells(page, helper, LAYUI_CELLS, POPUPS);
    const tab = await folded(page, helper, 'employer', '工作单位', '#second-tab');
    const fold = await folded(page, helper, 'address', '通讯地址', '#fold');
    report(info, `layui ${version}`, [
      ...found,
      { ...tab, column: 'in a closed tab' },
      { ...fold, column: 'in a closed collapse' },
    ]);
  });
