/**
 * Walks through a registration as a person would: by what stands on the page, with real clicks and keys.
 * What the assistant may do is left to it (`fill`); what only a person may do (sign in, solve the sum, choose the
 * photo, tick the pledge, submit, pay) is done here.
 */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('../lib/practice/types').Practice} Practice */
/** @typedef {{ name: string, mimeType: string, buffer: Buffer }} PhotoFile */
/**
 * @typedef {object} Candidate
 * @property {string} agency as on the welcome page
 * @property {string} mobile what the account is opened with
 * @property {PhotoFile} photo a JPG as the official tool saves it
 */
/**
 * @typedef {object} Registration
 * @property {Page} page
 * @property {Practice} practice
 * @property {Candidate} candidate
 * @property {() => Promise<void>} fill lets the assistant fill the page that is open
 * @property {(step: string) => Promise<void>} [arrived] told at every station, for pictures
 */

const ADDRESS = 'https://bm.ruankao.org.cn';
const PASSWORD = 'Lianxi2026';

/** @param {Page} page @param {RegExp | string} words */
const clickButton = (page, words) => page.getByRole('button', { name: words }).click();

/** @param {Page} page @param {string} path */
const arriveAt = (page, path) => page.waitForURL((url) => url.pathname === path);

/**
 * Types, key by key: setting the value would not count as a person's act on the page. What already stands there is
 * taken away first, with keys that need no selection: Firefox selects nothing in a tab that is not in front.
 * @param {import('playwright').Locator} box
 * @param {string} text
 */
async function typeInto(box, text) {
  const held = await box.inputValue();
  if (held === text) return;
  await box.click();
  await box.press('End');
  for (const _ of held) await box.press('Backspace');
  await box.pressSequentially(text);
}

/** Closes the dialog in which the page says something. @param {Page} page */
const acknowledge = (page) => page.locator('.layui-layer-btn0').click();

/** @param {Registration} registration */
export async function enterAgency({ page, candidate, arrived }) {
  await page.goto(`${ADDRESS}/sign/welcome`);
  await arrived?.('welcome');
  await page.locator('.selectorg').filter({ hasText: candidate.agency }).getByText('进入').click();
  await arriveAt(page, '/sign/in');
}

/** @param {Registration} registration */
async function signUp({ page, candidate, arrived }) {
  await page.getByText('去注册').click();
  await arriveAt(page, '/sign/up');
  await arrived?.('sign-up');
  await typeInto(page.getByPlaceholder('请输入手机号'), candidate.mobile);
  await typeInto(page.getByPlaceholder('格式为由大写字母开头'), PASSWORD);
  await typeInto(page.getByPlaceholder('请重新输入密码'), PASSWORD);
  await clickButton(page, '获取验证码');
  const told = await page.locator('.layui-layer-content').textContent();
  await acknowledge(page);
  await typeInto(page.getByPlaceholder('请输入验证码'), told?.match(/\d{4,}/)?.[0] ?? '');
  await clickButton(page, '注册');
  await arriveAt(page, '/sign/upok');
  await arrived?.('sign-up-done');
  await page.getByText('去登录').click();
  await arriveAt(page, '/sign/in');
}

/** What a sum such as `41 + 38 = ?` comes to. @param {string} sum */
function solve(sum) {
  const [, one, sign, other] = sum.match(/(\d+)\s*([+-])\s*(\d+)/) ?? [];
  return String(sign === '-' ? Number(one) - Number(other) : Number(one) + Number(other));
}

/** By the APP where the page shows its picture, else with an account opened for it. @param {Registration} registration */
export async function signIn(registration) {
  const { page, candidate, arrived } = registration;
  await arrived?.('sign-in');
  if (await page.getByText('扫码认证登录').isVisible()) {
    await clickButton(page, /模拟 APP 扫码成功/);
  } else {
    await signUp(registration);
    await typeInto(page.getByPlaceholder('请输入手机号/邮箱'), candidate.mobile);
    await typeInto(page.getByPlaceholder('请输入密码'), PASSWORD);
    await typeInto(page.getByPlaceholder('请输入运算结果'), solve((await page.locator('.sum').textContent()) ?? ''));
    await clickButton(page, '登录');
  }
  await page.waitForURL(/\/index\//);
}

/** Only where the platform asks for it. @param {Registration} registration */
export async function passRealNameCheck({ page, fill, arrived }) {
  if (!page.url().includes('/index/authTip')) return;
  await arrived?.('real-name-notice');
  await page.getByRole('link', { name: '实名认证' }).click();
  await arriveAt(page, '/personalCenter/myInfo');
  await arrived?.('my-info');
  await fill();
  await clickButton(page, '实名认证');
  await page.getByText('已认证').waitFor();
  await page.getByRole('link', { name: '返回主页' }).click();
  await arriveAt(page, '/index/main');
}

/** From the home page over what has to be read to the form. @param {Registration} registration */
export async function openForm({ page, arrived }) {
  await arrived?.('home');
  await page.getByRole('link', { name: /立即报名|进入报名/ }).click();
  await page.waitForURL(/\/report\//);
  for (const [word, path, step] of [
    ['考生须知', '/report/notice', 'notice'],
    ['考试计划', '/report/plan', 'plan'],
    ['考生报名', '/report/index', 'form'],
  ]) {
    await page.getByRole('link', { name: word }).click();
    await arriveAt(page, path ?? '');
    if (step !== 'form') await arrived?.(step ?? '');
  }
  await formIsDrawn(page);
  await arrived?.('form');
}

/** @typedef {{ type: string, field?: string, button?: string, trusted: boolean, value?: string }} Deed */
/** @typedef {Window & { practice?: { log: readonly Deed[], model?: () => Record<string, string> } }} PracticeWindow */

/**
 * What the form's own code holds, by our field ids; undefined while it is not at work yet.
 * @param {Page} page
 */
export const modelOf = (page) =>
  page.evaluate(() => {
    /** @type {PracticeWindow} */
    const shown = window;
    return shown.practice?.model?.();
  });

/**
 * Who did what on the page so far.
 * @param {Page} page
 */
export const deedsOn = (page) =>
  page.evaluate(() => {
    /** @type {PracticeWindow} */
    const shown = window;
    return [...(shown.practice?.log ?? [])];
  });

/** @param {Page} page */
export async function formIsDrawn(page) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await modelOf(page)) return;
    await page.waitForTimeout(50);
  }
  throw new Error('The form of the practice platform did not come to life within 10 seconds.');
}

/**
 * As a person sees it: the picture stands on the page once the assistant has looked at it and the office has it.
 * @param {Page} page
 * @param {Registration['practice']} practice
 */
async function photoIsTaken(page, practice) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (practice.state.photo) return;
    await page.waitForTimeout(50);
  }
  throw new Error('The office did not get the photo within 20 seconds.');
}

/** Chooses the photo unless it is there, ticks the pledge and submits. @param {Registration} registration */
export async function submitForm({ page, practice, candidate, arrived }) {
  if (!practice.state.photo) {
    await page.locator('input[type=file]').first().setInputFiles(candidate.photo);
    await photoIsTaken(page, practice);
  }
  const pledge = page.getByText('我已阅读并同意《报考人员诚信考试承诺书》');
  if (await pledge.isVisible()) await pledge.click();
  await arrived?.('before-submit');
  await clickButton(page, /^提交/);
  await acknowledge(page);
  await page.getByText('报名表').first().waitFor();
  await arrived?.('form-submitted');
}

/** Waits for the office and pays, as far as the region asks for either. @param {Registration} registration */
export async function completeRegistration({ page, practice, arrived }) {
  const review = page.getByRole('link', { name: '报名审核' });
  if (await review.isVisible()) {
    practice.review('pass');
    await review.click();
    await page.getByText('审核通过').waitFor();
    await arrived?.('review');
  }
  const payment = page.getByRole('link', { name: '网上缴费' });
  if (await payment.isVisible()) {
    await payment.click();
    await arriveAt(page, '/report/pay');
    await arrived?.('payment');
    if (await page.getByText('网上支付渠道暂时关闭').isVisible()) practice.payOffline();
    else {
      await page.getByRole('link', { name: '去支付' }).click();
      await clickButton(page, /模拟支付完成/);
      await page.getByText('缴费成功').first().waitFor();
    }
  }
  await page.getByRole('link', { name: '考生报名' }).click();
  await arriveAt(page, '/report/index');
  await page.getByText('报名成功').first().waitFor();
  await arrived?.('registered');
}

/** From the welcome page to the form. @param {Registration} registration */
export async function walkToForm(registration) {
  await enterAgency(registration);
  await signIn(registration);
  await passRealNameCheck(registration);
  await openForm(registration);
}

/** The whole way, from the welcome page to 报名成功. @param {Registration} registration */
export async function register(registration) {
  await walkToForm(registration);
  await registration.fill();
  await submitForm(registration);
  await completeRegistration(registration);
}

/**
 * A picture in the size and weight that the official tool saves: 295 × 413, a plain figure on white.
 * @param {Page} page any page that may draw
 * @param {{ colour?: string, name?: string }} [look] the colour of the figure, and the name of the file
 * @returns {Promise<PhotoFile>}
 */
export async function samplePhoto(page, { colour = '#3d4a5c', name = '证件照.jpg' } = {}) {
  const url = await page.evaluate((ink) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 295, height: 413 });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser draws nothing.');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 295, 413);
    pen.fillStyle = ink;
    pen.fill(new Path2D('M147 90a62 75 0 1 0 1 0zM30 413c0-95 50-130 118-130s117 35 117 130z'));
    return canvas.toDataURL('image/jpeg', 0.9);
  }, colour);
  const buffer = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  return { name, mimeType: 'image/jpeg', buffer };
}
