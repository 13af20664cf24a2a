/**
 * `npm start`: the practice platform at the official address inside a browser of its own, with the extension loaded
 * and a sample profile in it, ready to press 填写. `-- --headless` registers by itself and reports every field.
 *
 * - Works on a fresh clone with Node alone: what is missing is installed where that is allowed.
 * - Nothing leaves this machine: the browser's profile is thrown away, and every other address is refused.
 */
import { parseArgs } from 'node:util';
import { ensureBrowsers, ensurePackages, findBrowser, run, tell } from './machine.mjs';

const USAGE = `npm start -- [选项 options]
  --firefox          用 Firefox，不用 Chromium               use Firefox instead of Chromium
  --headless         不开窗口，自己走完报名并逐项核对         no window: register alone and check every field
  --variant ID       地区与年份，默认 liaoning-2025           region and year
  --person ID        employed（在职）或 student（在校）        whose profile is filled in
  --delay MS         练习平台每次回答前的等待，默认 200        how long the practice platform waits before it answers
  --port N           练习平台在本机的端口，默认任选            port of the practice platform on this machine`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        variant: { type: 'string', default: 'liaoning-2025' },
        person: { type: 'string', default: 'employed' },
        delay: { type: 'string', default: '200' },
        port: { type: 'string', default: '0' },
        help: { type: 'boolean', default: false },
      },
    });
    if (!values.help) return values;
  } catch (error) {
    console.info(error instanceof Error ? error.message : error);
  }
  console.info(USAGE);
  return undefined;
}

/** Whether a window can be shown here. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** @param {boolean} firefox @returns {import('./machine.mjs').BrowserName | undefined} */
function chooseBrowser(firefox) {
  if (firefox) return ensureBrowsers(['firefox']) ? 'firefox' : undefined;
  if (findBrowser('chromium') || !findBrowser('firefox')) return ensureBrowsers(['chromium']) ? 'chromium' : undefined;
  tell('没有找到 Chromium，改用 Firefox。', 'No Chromium here; using Firefox.');
  return 'firefox';
}

function tellThreeClicks() {
  tell(
    '也可以手工载入扩展（谷歌 Chrome 不再接受命令行载入）：\n' +
      '  1 打开 chrome://extensions  2 打开「开发者模式」  3 点「加载已解压的扩展程序」，选 .output/chrome-mv3',
    'Or load the extension by hand (Google Chrome takes none from the command line):\n' +
      '  1 open chrome://extensions  2 turn on Developer mode  3 Load unpacked: .output/chrome-mv3',
  );
}

const options = readOptions();
if (!options) process.exit(2);
ensurePackages();
tell('正在构建扩展和练习平台……', 'Building the extension and the practice platform …');
if (!run('npm', ['run', '-s', 'build'])) {
  tell('没有构建成，请查看上面的说明。', 'The build did not succeed; see above.');
  process.exit(1);
}
const browser = chooseBrowser(options.firefox);
if (!browser) {
  tellThreeClicks();
  process.exit(1);
}
if (!options.headless && !hasDisplay())
  tell(
    '这里没有显示器，改为不开窗口，自己走完报名。',
    'There is no display here: registering alone, without a window.',
  );
const { demonstrate } = await import('./demonstration.mjs');
const done = await demonstrate({
  browser,
  headless: options.headless || !hasDisplay(),
  variant: options.variant,
  person: options.person,
  delay: Number(options.delay),
  port: Number(options.port),
}).catch((error) => {
  // A wrong word after --variant or --person; everything else is ours, and its place is worth seeing.
  console.error(error instanceof RangeError ? error.message : error);
  return false;
});
process.exit(done ? 0 : 1);
