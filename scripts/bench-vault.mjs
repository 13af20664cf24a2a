/**
 * `npm run bench -- vault`: how long the lock takes to open, and a class of 500 to be judged, each beside its floor.
 *
 * - Unlock: from the press of 解锁 to the profile on the screen; floor: the derivation of the key alone, in the same page.
 * - Roster: from the choice of the file to 500 rows on the screen; floor: the same file read, cut at its commas and drawn
 *   as a plain table, in the same page.
 */
import { openProfile, PASSPHRASE } from './assistant.mjs';
import { closePage } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').Launched} Launched */
/** @typedef {(times: readonly number[]) => { median: number, text: string }} Spread */

const ROWS = 500;
const COLUMNS = [
  '姓名',
  '身份证号',
  '手机号码',
  '学历',
  '报考资格',
  '报考级别',
  '工作单位',
  '参加工作时间',
  '通讯地址',
];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A made-up citizen's number with the right check digit. @param {number} at */
function numberOf(at) {
  const digits = `110105199001${String((at % 28) + 1).padStart(2, '0')}${String(at).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((all, weight, place) => all + weight * Number(digits[place]), 0);
  return digits + '10X98765432'[sum % 11];
}

/** A class in which every tenth has a mistake. */
function classOf500() {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const mobile = at % 10 === 0 ? '1391234' : '13912345678';
    return `考生${at},${numberOf(at)},${mobile},本科,软件设计师,中级,练习软件有限公司,2015年8月1日,北京市练习路 ${at} 号`;
  });
  return [COLUMNS.join(','), ...rows].join('\r\n');
}

/** Runs in the page: the derivation that opens the lock, and nothing else; each time of another salt, because Firefox remembers. @param {string} passphrase */
async function derive(passphrase) {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const from = performance.now();
  await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: crypto.getRandomValues(new Uint8Array(16)) },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['decrypt'],
  );
  return performance.now() - from;
}

/** Runs in the page: from the next click to the first profile shown. */
const untilProfile = () =>
  new Promise((done) => {
    let from = 0;
    addEventListener('click', () => (from = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (from === 0 || !document.querySelector('main[data-screen="profile"][data-ready="true"]')) return;
      observer.disconnect();
      done(performance.now() - from);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });

/** Runs in the page: from the choice of a file to its rows, laid out. */
const untilRows = () =>
  new Promise((done) => {
    let from = 0;
    addEventListener('change', () => (from = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (from === 0 || !document.querySelector('[data-candidate]')) return;
      observer.disconnect();
      done(document.body.offsetHeight > 0 ? performance.now() - from : Number.NaN);
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });

/** Runs in the page: the same text as a plain table. @param {string} text */
async function plainTable(text) {
  const from = performance.now();
  const whole = await new File([text], 'a.csv').text();
  const table = document.createElement('table');
  for (const line of whole.split('\r\n')) {
    const row = table.insertRow();
    for (const cell of line.split(',')) row.insertCell().textContent = cell;
  }
  document.body.append(table);
  const took = document.body.offsetHeight > 0 ? performance.now() - from : Number.NaN;
  table.remove();
  return took;
}

/**
 * @param {Launched} launched
 * @param {number} runs
 * @param {Spread} spread
 * @param {(table: readonly (readonly string[])[]) => void} print
 */
export async function benchVault(launched, runs, spread, print) {
  const profile = await openProfile(launched);
  /** @type {Record<'unlock' | 'derive' | 'roster' | 'plain', number[]>} */
  const took = { unlock: [], derive: [], roster: [], plain: [] };
  for (let count = 0; count < runs; count += 1) {
    await profile.locator('[data-action="lock"]').click();
    await profile.locator('[data-vault="locked"]').waitFor();
    took.derive.push(await profile.evaluate(derive, PASSPHRASE));
    await profile.locator('input[name="passphrase"]').fill(PASSPHRASE);
    const measured = profile.evaluate(untilProfile);
    await profile.locator('[data-action="unlock"]').click();
    took.unlock.push(Number(await measured));
  }
  await closePage(profile);
  const text = classOf500();
  const roster = await launched.open('roster.html');
  await roster.locator('main[data-ready="true"]').waitFor();
  const file = { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  for (let count = 0; count < runs; count += 1) {
    took.plain.push(await roster.evaluate(plainTable, text));
    const measured = roster.evaluate(untilRows);
    await roster.locator('input[data-action="choose-roster"]').setInputFiles(file);
    took.roster.push(Number(await measured));
    await roster.locator('[data-action="forget-roster"]').click();
  }
  await closePage(roster);
  console.info(`\nThe lock, and a class of ${ROWS}, median (least–most) of ${runs}; the aims are 500 and 1000`);
  /** @param {string} what @param {number[]} floors @param {number[]} times */
  const line = (what, floors, times) => {
    const [floor, whole] = [spread(floors), spread(times)];
    return [what, floor.text, whole.text, (whole.median / floor.median).toFixed(2)];
  };
  print([
    ['what', 'floor ms', 'took ms', 'ratio'],
    line('unlock', took.derive, took.unlock),
    line(`${ROWS} rows`, took.plain, took.roster),
  ]);
}
