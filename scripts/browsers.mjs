/**
 * Starts a real browser with the built extension in it and the official address answered from this machine.
 *
 * - Chromium gets the unpacked build by its command line; Firefox gets the very package that is shipped, laid into
 *   the profile (an ESR may switch the signature check off).
 * - Requests to the official host go to `respond`. Every other http(s) request is refused and written down in
 *   `refused`, so that a test can claim there was none.
 * - What is asked past those routes (by a service worker, by a WebSocket) comes to a proxy of ours that connects to
 *   nothing and writes down who was wanted in `wanted`.
 * - The profile is thrown away on `close` unless the caller gave the folder.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox } from 'playwright';
import { findBrowser, ROOT } from './machine.mjs';

/** @typedef {import('./machine.mjs').BrowserName} BrowserName */
/** @typedef {import('playwright').BrowserContext} BrowserContext */
/** @typedef {import('playwright').Page} Page */
/**
 * Firefox under test tells no bodies: there, `body` is always undefined.
 * @typedef {{ method: string, url: string, headers: Record<string, string>, body: string | undefined }} Request
 */
/**
 * `afterMs` delays the answer; `Infinity` never answers.
 * @typedef {{ status: number, headers?: Record<string, string>, body: string | Uint8Array, afterMs?: number }} Response
 */
/** @typedef {(request: Request) => Response | Promise<Response>} Responder */
/**
 * @typedef {object} LaunchOptions
 * @property {BrowserName} browser
 * @property {Responder} respond answers requests to the official host
 * @property {boolean} [headless] default true
 * @property {string} [profileDir] a folder to keep; default a temporary one
 * @property {{ width: number, height: number } | null} [viewport] null: as large as the window
 * @property {string} [locale] default zh-CN
 * @property {boolean} [dark] the system's colour scheme
 * @property {number} [storageKb] all the room a Firefox has for stored data; Chromium is told over its own line
 * @property {boolean} [ownSignals] the caller closes the browser itself when the process is asked to end
 */
/**
 * @typedef {object} Launched
 * @property {BrowserContext} context
 * @property {string} origin of the extension's own pages, without a slash at the end
 * @property {(path: string) => Promise<Page>} open opens a page of the extension, such as `popup.html`, in a tab
 * @property {(page: Page) => Promise<number>} tabId what the browser calls this tab, for `sidepanel.html?tab=ID`
 * @property {string[]} refused `METHOD url` of every request that went anywhere but to the official host
 * @property {string[]} wanted hosts that the network was asked for past the routes, without those of the browser's maker
 * @property {() => Promise<void>} close
 */

/** A file of the extension that may use what the extension may, but runs none of its code. */
export const QUIET_PAGE = 'manifest.json';
export const OFFICIAL_HOST = 'bm.ruankao.org.cn';
const OUTPUT = join(ROOT, '.output');
// The id is in the manifest; the UUID, which Firefox would draw by lot, is set by a preference.
const GECKO = { id: 'ruankao-assistant@example.org', uuid: '0f3c2b7e-6f5d-4c5b-9a51-3d7f1a2b4c6d' };

/**
 * @param {BrowserName} browser
 * @returns {string}
 */
function programOf(browser) {
  const program = findBrowser(browser);
  if (program) return program;
  throw new Error(`No ${browser} found. Install it, or name its program in ${browser.toUpperCase()}.`);
}

/** @param {LaunchOptions} options */
const signals = ({ ownSignals = false }) => ({
  handleSIGINT: !ownSignals,
  handleSIGTERM: !ownSignals,
  handleSIGHUP: !ownSignals,
});

/** What Chromium asks for by itself, whatever it is told: its updates, its accounts. */
const OF_THE_MAKER = /(^|\.)(google|googleapis|googleusercontent|gvt1|gstatic)\.com$/;

/** A proxy that connects nobody. @returns {Promise<{ port: number, wanted: string[], close: () => void }>} */
async function openDeadEnd() {
  /** @type {string[]} */
  const wanted = [];
  /** @param {string | undefined} address */
  const note = (address = '') => {
    const { hostname } = new URL(address.includes('://') ? address : `https://${address}`);
    if (!OF_THE_MAKER.test(hostname)) wanted.push(hostname);
  };
  const server = createServer(({ url }, answer) => {
    note(url);
    answer.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    note(url);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const port = await new Promise((open) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      open(typeof at === 'object' && at ? at.port : 0);
    });
  });
  server.unref();
  return { port, wanted, close: () => server.close() };
}

/**
 * @param {string} profile
 * @param {LaunchOptions} options
 * @param {number} deadEnd port of the proxy
 */
async function launchChromium(profile, options, deadEnd) {
  const { headless = true, viewport, locale = 'zh-CN', dark = false } = options;
  const folder = join(OUTPUT, 'chrome-mv3');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error('The Chrome build is missing: run `npm run build` first.');
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = {
    // No offer to translate a Chinese page, whatever language the browser speaks.
    translate: { enabled: false },
    intl: { accept_languages: locale },
    // No connection ahead of a request: what the network is then asked for, somebody asked for.
    net: { network_prediction_options: 2 },
  };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return chromium.launchPersistentContext(profile, {
    ...signals(options),
    executablePath: programOf('chromium'),
    headless,
    locale,
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whatever is asked past the routes (the service worker's own requests) ends there.
      `--proxy-server=http://127.0.0.1:${deadEnd}`,
    ],
  });
}

/**
 * @param {string} profile
 * @param {LaunchOptions} options
 * @param {number} deadEnd port of the proxy
 */
async function launchFirefox(profile, options, deadEnd) {
  const { headless = true, viewport, locale = 'zh-CN', dark = false, storageKb } = options;
  const zip = existsSync(OUTPUT) && (await readdir(OUTPUT)).find((name) => name.endsWith('-firefox.zip'));
  if (!zip) throw new Error('The Firefox package is missing: run `npm run build` first.');
  await mkdir(join(profile, 'extensions'), { recursive: true });
  await cp(join(OUTPUT, zip), join(profile, 'extensions', `${GECKO.id}.xpi`));
  return firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox', // The system's Firefox over WebDriver BiDi, not Playwright's own build.
    ...signals(options),
    executablePath: programOf('firefox'),
    headless,
    locale,
    viewport,
    args: ['--remote-allow-system-access'], // Lets WebDriver navigate to moz-extension: pages.
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.webextOptionalPermissionPrompts': false, // permissions.request() needs no answer.
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO.id]: GECKO.uuid }),
      'extensions.background.idle.timeout': 1_000, // An event page that is soon stopped, as it is in a long day.
      'intl.accept_languages': locale,
      // Whatever is asked past the routes (Firefox's own requests too) ends there.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': deadEnd,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': deadEnd,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(storageKb === undefined ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': storageKb }),
    },
  });
}

/**
 * @param {BrowserContext} context
 * @param {BrowserName} browser
 */
async function originOf(context, browser) {
  if (browser === 'firefox') return `moz-extension://${GECKO.uuid}`;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/**
 * A way elsewhere as a page that goes there at once: a browser would ask the network, not the route, for what a
 * redirect names.
 * @param {Response} response
 * @returns {Response}
 */
function withoutRedirect(response) {
  const target = response.status >= 300 && response.status < 400 ? response.headers?.location : undefined;
  if (target === undefined) return response;
  const body = `<!doctype html><meta charset="utf-8"><script>location.replace(${JSON.stringify(target)})</script>`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body, afterMs: response.afterMs };
}

/**
 * @param {BrowserContext} context
 * @param {Responder} respond
 * @param {string[]} refused
 */
async function answerOfficialHost(context, respond, refused) {
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    if (new URL(request.url()).hostname !== OFFICIAL_HOST) {
      refused.push(`${request.method()} ${request.url()}`);
      await route.abort();
      return;
    }
    const response = await respond({
      method: request.method(),
      url: request.url(),
      headers: request.headers(),
      body: request.postData() ?? undefined,
    });
    const { status, headers, body, afterMs = 0 } = withoutRedirect(response);
    if (afterMs === Number.POSITIVE_INFINITY) return;
    if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
    // The page may have gone away while the answer was on its way.
    await route
      .fulfill({ status, headers, body: typeof body === 'string' ? body : Buffer.from(body) })
      .catch(() => undefined);
  });
}

/**
 * Firefox (bug 1755014) tells its driver of no document of an extension until a command is addressed to it: wherever a
 * page goes within the extension, by us or by itself, the pointer is moved by nothing.
 * @param {BrowserContext} context
 */
function makeExtensionPagesKnown(context) {
  /** @param {Page} page */
  const follow = (page) => {
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && frame.url().startsWith('moz-extension:'))
        void page.mouse.move(0, 0).catch(() => undefined);
    });
  };
  for (const page of context.pages()) follow(page);
  context.on('page', follow);
}

/**
 * Firefox closes a tab with an extension page but never says so: that promise would not end.
 * @param {Page} page
 */
export async function closePage(page) {
  const closed = page.close();
  if (page.url().startsWith('moz-extension:')) closed.catch(() => undefined);
  else await closed;
}

/**
 * Once installed, the extension opens the profile by itself, in whichever tab is there at that moment; a page opened
 * meanwhile would be led away.
 * @param {BrowserContext} context
 * @param {string} origin
 */
async function firstRunIsOver(context, origin) {
  const isThere = () => context.pages().some((page) => page.url().startsWith(`${origin}/options.html`));
  for (let tries = 0; tries < 200 && !isThere(); tries += 1) await new Promise((later) => setTimeout(later, 25));
}

/**
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launchWithExtension(options) {
  const { browser, respond, profileDir } = options;
  const profile = profileDir ?? (await mkdtemp(join(tmpdir(), `ruankao-${browser}-`)));
  const deadEnd = await openDeadEnd();
  const launch = browser === 'firefox' ? launchFirefox : launchChromium;
  const context = await launch(profile, options, deadEnd.port);
  /** @type {string[]} */
  const refused = [];
  await answerOfficialHost(context, respond, refused);
  const origin = await originOf(context, browser);
  if (browser === 'chromium') await firstRunIsOver(context, origin);
  else makeExtensionPagesKnown(context);

  /** @param {string} path */
  const open = async (path) => {
    const page = await context.newPage();
    await page.goto(`${origin}/${path}`, { waitUntil: 'commit' });
    return page;
  };

  /** @param {Page} page */
  const tabId = async (page) => {
    const asker = await open(QUIET_PAGE);
    /** @type {readonly { id?: number, url?: string, lastAccessed?: number }[]} */
    const tabs = await asker.evaluate('chrome.tabs.query({})');
    await closePage(asker);
    const here = tabs.filter(({ url }) => url === page.url());
    // Of several tabs at the same address, the one that was in front last.
    here.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
    const id = here[0]?.id;
    if (id === undefined) throw new Error(`No tab shows ${page.url()} as far as the extension can see.`);
    return id;
  };

  let gone = false;
  context.on('close', () => {
    gone = true;
  });
  const close = async () => {
    if (!gone) {
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
    deadEnd.close();
    if (!profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, origin, open, tabId, refused, wanted: deadEnd.wanted, close };
}
