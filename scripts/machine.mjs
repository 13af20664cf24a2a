/**
 * What this machine has of what the project needs, and how it gets what it lacks.
 *
 * - Imports nothing but Node's own modules: it runs on a fresh clone, before any package is there.
 * - Installs packages with `npm ci`, and browsers with apt where that is allowed (Debian, as root).
 * - Where it may not install, it says what is missing and how to get it, and ends with exit code 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

export const ROOT = resolve(import.meta.dirname, '..');

/**
 * Browsers that take this extension from a script, per family: the variable that names another one, then programs
 * looked for on the path, then usual places.
 */
const PLACES = {
  chromium: {
    override: 'CHROMIUM',
    // Google's own Chrome is left out on purpose: it takes no unpacked extension from the command line.
    names: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'msedge', 'chrome-for-testing'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    apt: 'chromium',
    zh: 'Chromium、Microsoft Edge 或 Chrome for Testing',
    en: 'Chromium, Microsoft Edge or Chrome for Testing',
  },
  firefox: {
    override: 'FIREFOX',
    // Only the editions that let a package in which Mozilla has not signed.
    names: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    paths: [
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
      'C:\\Program Files\\Firefox Nightly\\firefox.exe',
    ],
    apt: 'firefox-esr',
    zh: 'Firefox ESR 或 Firefox Developer Edition',
    en: 'Firefox ESR or Firefox Developer Edition',
  },
};

/** @param {string} zh @param {string} en */
export function tell(zh, en) {
  console.info(`${zh}\n${en}`);
}

/**
 * The browser's program on this machine, or undefined. The variables CHROMIUM and FIREFOX name another one.
 * @param {BrowserName} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { override, names, paths } = PLACES[browser];
  const named = process.env[override];
  if (named) return existsSync(named) ? named : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths].find(existsSync);
}

/**
 * Runs a program with its output on this terminal and no input; says whether it ended well.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32', // npm and npx are scripts there.
  });
  return status === 0;
}

/**
 * Whether a folder's node_modules holds what its package-lock.json asks for.
 * @param {string} folder
 */
function packagesAreCurrent(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

/**
 * Installs the packages of a folder unless they are there; ends the process when that cannot be done.
 * @param {string} [folder] from the project's root
 */
export function ensurePackages(folder = '.') {
  if (packagesAreCurrent(join(ROOT, folder))) return;
  tell(`正在安装依赖包（npm ci，${folder}）……`, `Installing packages (npm ci, ${folder}) …`);
  // `npm run` hands the settings of its own folder down; another folder has its own.
  const own = folder === '.' ? [] : ['--engine-strict=false'];
  if (run('npm', ['ci', `--prefix=${folder}`, ...own, '--no-audit', '--no-fund', '--loglevel=error'])) return;
  tell('依赖包没有装上，请查看上面的说明后再试。', 'The packages could not be installed; see above, then try again.');
  process.exit(1);
}

/** Whether Chinese text can be drawn. Other systems than Linux always bring a font. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return Boolean(stdout?.trim()) || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

/** @param {readonly string[]} packages */
function installByApt(packages) {
  tell(`正在安装：${packages.join('、')}……`, `Installing ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt may be at work: wait for its lock instead of giving up.
  const lock = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
  run('apt-get', [...lock, 'update'], env);
  run('apt-get', [...lock, 'install', '-y', '--no-install-recommends', ...packages], env);
}

/**
 * Makes sure that all these browsers are there, installing them where that is allowed.
 * @param {readonly BrowserName[]} browsers
 * @returns {boolean} false when one is missing, after saying which and how to get it
 */
export function ensureBrowsers(browsers) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const packages = browsers.filter((browser) => !findBrowser(browser)).map((browser) => PLACES[browser].apt);
  if (!hasChineseFont()) packages.push('fonts-noto-cjk');
  if (packages.length > 0 && mayInstall) installByApt(packages);
  if (!hasChineseFont())
    tell(
      '没有找到中文字体，截图中的汉字可能显示为方框（Debian：apt-get install fonts-noto-cjk）。',
      'No Chinese font found: characters may be drawn as boxes (Debian: apt-get install fonts-noto-cjk).',
    );
  const missing = browsers.filter((browser) => !findBrowser(browser));
  for (const browser of missing) {
    const { zh, en, apt, override } = PLACES[browser];
    tell(
      `没有找到 ${zh}。请安装后再试（Debian：以 root 运行 apt-get install ${apt}），或用环境变量 ${override} 指出它的位置。`,
      `${en} is missing. Install it (Debian: apt-get install ${apt}, as root), or name its program in ${override}.`,
    );
  }
  return missing.length === 0;
}
