/** Draws assets/icon.svg at the sizes that browsers ask for. Run by hand when the drawing changes; both are committed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, ROOT } from './machine.mjs';

const SIZES = [16, 32, 48, 128];
const svg = readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8');
const folder = join(ROOT, 'assets/public/icon');

mkdirSync(folder, { recursive: true });
const asRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: asRoot ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
