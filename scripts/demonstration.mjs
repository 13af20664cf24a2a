/**
 * The demonstration behind `npm start`: a browser of its own in which the practice platform stands at the official
 * address and the assistant holds a sample profile.
 *
 * - With a window: everything is ready to press 填写, and stays until the window is closed.
 * - Without: registers from the first page to 报名成功 and compares every field with what the page's own code holds.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importProfile, keepPhoto, openChecklist, pressFill, rowsOf } from './assistant.mjs';
import { closePage, launchWithExtension, OFFICIAL_HOST, QUIET_PAGE } from './browsers.mjs';
import { ROOT, tell } from './machine.mjs';
import { loadPlatform, openPractice, serveOnLoopback } from './practice-host.mjs';
import { compare, isTrespass, printTable } from './receipt.mjs';
import { answersOf, sampleFor, TODAY } from './samples.mjs';
import { completeRegistration, deedsOn, formIsDrawn, modelOf, samplePhoto, submitForm, walkToForm } from './walk.mjs';

/** @typedef {import('./browsers.mjs').Launched} Launched */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('../lib/practice/types').Practice} Practice */
/** @typedef {import('../lib/domain/answers').Answers} Answers */
/**
 * @typedef {object} Wish
 * @property {import('./machine.mjs').BrowserName} browser
 * @property {boolean} headless
 * @property {string} variant
 * @property {string} person
 * @property {number} delay milliseconds before each answer of the practice platform
 * @property {number} port on this machine; 0: any free one
 */

const PICTURES = join(ROOT, 'test-results/start');
const FORM = `https://${OFFICIAL_HOST}/report/index`;

/** Columns of the checklist's window, about as wide as a side panel. */
const BESIDE = 420;

/**
 * A window beside the page with the checklist in it, as the side panel would stand there.
 * @param {Launched} launched
 * @param {Page} page
 */
async function openBeside({ open, tabId, origin }, page) {
  const asker = await open(QUIET_PAGE);
  const url = `${origin}/sidepanel.html?tab=${await tabId(page)}`;
  await asker.evaluate(`(async () => {
    const { availWidth, availHeight: height } = screen;
    const left = Math.max(availWidth - ${BESIDE}, ${BESIDE});
    const [official] = await chrome.windows.getAll({ windowTypes: ['normal'] });
    await chrome.windows.update(official.id, { state: 'normal', left: 0, top: 0, width: left, height });
    await chrome.windows.create({ url: ${JSON.stringify(url)}, type: 'popup', left, top: 0, width: ${BESIDE}, height });
  })()`);
  await closePage(asker);
}

/** @param {Launched} launched @param {string} address */
async function stayOpen({ context }, address) {
  tell(
    `已准备好：在「填写清单」窗口里点「填写」。本机的练习平台：${address}  关闭浏览器窗口即结束。`,
    `Ready: press 填写 in the checklist window. Practice platform on this machine: ${address}  Close the browser to end.`,
  );
  await new Promise((closed) => {
    context.on('close', closed);
    context.on('page', (page) => page.on('close', () => context.pages().length === 0 && closed(undefined)));
    for (const page of context.pages()) page.on('close', () => context.pages().length === 0 && closed(undefined));
    process.once('SIGINT', closed);
    process.once('SIGTERM', closed);
  });
}

/**
 * @param {Launched} launched
 * @param {Practice} practice
 * @param {Answers} answers
 * @param {import('./walk.mjs').PhotoFile} photo
 * @param {Wish} wish
 * @returns {Promise<boolean>} whether every field is right and the registration is complete
 */
async function registerAlone(launched, practice, answers, photo, { variant }) {
  const { expectedOnPage } = await loadPlatform();
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let count = 0;
  /** @param {Page} shown @param {string} name */
  const picture = async (shown, name) => {
    count += 1;
    await shown.screenshot({ path: join(PICTURES, `${String(count).padStart(2, '0')}-${name}.png`) });
  };
  const page = await launched.context.newPage();
  /** @type {Page | undefined} */
  let panel;
  /** Lets the assistant fill what is open; the checklist follows the tab from page to page. */
  const fill = async () => {
    panel ??= await openChecklist(launched, page);
    await picture(panel, 'checklist-before');
    const end = await pressFill(panel);
    await picture(panel, 'checklist-after');
    if (end !== 'done') tell(`填写的结束状态是 ${end}。`, `The fill ended as ${end}.`);
  };
  const registration = {
    page,
    practice,
    candidate: {
      agency: answers.registrationProvince ?? '',
      mobile: answers.mobile ?? '',
      photo,
    },
    fill,
    /** @param {string} step */
    arrived: (step) => picture(page, step),
  };
  await walkToForm(registration);
  await fill();
  // The site gives the papers last of all, after the fill has ended; what it never gives, the table says.
  await panel
    ?.locator('[data-field="papers"]:not([data-state="locked"])')
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  await picture(page, 'form-filled');
  const held = (await modelOf(page)) ?? {};
  const rows = panel ? await rowsOf(panel) : [];
  const lines = compare({ ...expectedOnPage(variant, answers), photo: photo.name }, held, rows);
  printTable(lines);
  await submitForm(registration);
  await completeRegistration(registration);
  const trespasses = (await deedsOn(page)).filter((deed) => isTrespass(deed, answers));
  for (const deed of trespasses) console.info('助手不该做的 not for the assistant:', JSON.stringify(deed));
  const right = lines.every((line) => line.right) && trespasses.length === 0 && launched.refused.length === 0;
  const { registered } = practice.state;
  tell(
    `${right ? '每一项都与档案一致' : '有项目与档案不一致，见上表'}；${registered ? '报名成功' : '没有走到报名成功'}。截图：test-results/start/`,
    `${right ? 'Every field is right' : 'Some fields are not right, see above'}; ${registered ? 'registered' : 'not registered'}. Pictures: test-results/start/`,
  );
  return right && registered;
}

/**
 * @param {Wish} wish
 * @returns {Promise<boolean>} false: something is not as it should be, and it was said what
 */
export async function demonstrate(wish) {
  const file = await sampleFor(wish.variant, wish.person);
  const answers = answersOf(file);
  const { name, idType, idNumber, gender, birthDate } = answers;
  const { practice, respond } = await openPractice({
    variant: wish.variant,
    today: TODAY,
    delay: wish.delay,
    preset: { name, idType, idNumber, gender, birthDate },
    signedIn: !wish.headless,
    ...(wish.headless ? {} : { reviewOutcome: 'pass' }),
  });
  const local = await serveOnLoopback(respond, wish.port);
  const launched = await launchWithExtension({
    browser: wish.browser,
    headless: wish.headless,
    ownSignals: !wish.headless,
    respond,
    viewport: wish.headless ? { width: 1280, height: 900 } : null,
  });
  try {
    const profile = await importProfile(launched, file, name ?? '');
    const photo = await samplePhoto(profile);
    await keepPhoto(profile, photo);
    if (wish.headless) return await registerAlone(launched, practice, answers, photo, wish);
    await closePage(profile);
    const page = launched.context.pages()[0] ?? (await launched.context.newPage());
    await page.goto(FORM);
    await formIsDrawn(page);
    await openBeside(launched, page);
    await stayOpen(launched, local.address);
    return true;
  } finally {
    local.close();
    await launched.close();
  }
}
