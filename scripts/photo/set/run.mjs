/**
 * `npm run photo:set [-- --firefox | --node | --plain | --reference] [-- --keep FOLDER]`: has every case of the labelled set
 * measured, by the built extension in a browser or by the same code in Node (`--plain`: without WebAssembly), and
 * says what was wrong. The bytes of each, and of its relatives (second-look.mjs), are held against ImageMagick's reading; a
 * difference ends the run with 1. `--unseen [--seed N] [--count N]` takes the second set instead. `--plain` also says whose verdicts differ from those with WebAssembly. `--reference` holds our figures
 * against OFIQ's definitions and prints the table of docs/photo.md. `--keep` writes the pictures down, to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '../../browsers.mjs';
import { measureIn, startDesk } from '../harness.mjs';
import { casesOf, cutOutPeople } from './cases.mjs';
import { decodeFile } from './magick.mjs';
import { openNodeDesk } from './node-desk.mjs';
import { ensurePortraits, UNSEEN } from './portraits.mjs';
import { comparison, referenceOf } from './reference.mjs';
import { mistakes, score } from './score.mjs';
import { differences, relatives } from './second-look.mjs';
import { unseenCases } from './unseen.mjs';

/** @typedef {import('./score.mjs').Outcome} Outcome */

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    node: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    reference: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '300' },
    keep: { type: 'string' },
  },
});

ensurePortraits({ unseen: values.unseen });
const desk = await openNodeDesk({ plain: values.plain });
const people = await cutOutPeople(desk.personIn);
const cases = values.unseen
  ? unseenCases([...people, ...(await cutOutPeople(desk.personIn, UNSEEN))], {
      seed: Number(values.seed),
      count: Number(values.count),
    })
  : casesOf(people);
const launched =
  values.node || values.plain || values.reference
    ? undefined
    : await launchWithExtension({
        browser: values.firefox ? 'firefox' : 'chromium',
        respond: () => ({ status: 404, body: '' }),
      });
const page = await launched?.open('popup.html');
if (page) await startDesk(page);
if (values.keep) mkdirSync(values.keep, { recursive: true });

const other = values.plain ? await openNodeDesk() : undefined;
let differing = 0;
const compared = { files: 0, differ: 0 };
/** @type {(Outcome & { reference: ReturnType<typeof referenceOf> })[]} */
const outcomes = [];
for (const [number, asked] of cases.entries()) {
  const file = asked.file();
  for (const [name, bytes] of relatives(file, number)) {
    const apart = differences(desk.readBytes(bytes), bytes);
    if (apart.length > 0) console.info(`${asked.id}, ${name}: ${apart.join('; ')}`);
    compared.files += 1;
    compared.differ += apart.length > 0 ? 1 : 0;
  }
  if (values.keep) writeFileSync(join(values.keep, `${asked.id.replaceAll('/', '-')}.jpg`), file);
  const facts = page ? await measureIn(page, file) : await desk.measure(decodeFile(file));
  /** @param {typeof facts} picture */
  const judged = (picture) => desk.judge({ spec: 'source', file: desk.readBytes(file), name: '照片.jpg', picture });
  const rows = judged(facts);
  if (other) {
    const fast = judged(await other.measure(decodeFile(file)));
    const apart = rows.filter(({ verdict }, at) => verdict !== fast[at]?.verdict).map(({ id }) => id);
    if (apart.length > 0) console.info(`${asked.id}: plain and WebAssembly differ in ${apart.join(', ')}`);
    differing += apart.length;
  }
  const pixels = values.reference ? decodeFile(file) : undefined;
  const reference = pixels ? referenceOf(pixels, await desk.pointsIn(pixels), await desk.personIn(pixels)) : {};
  const outcome = { asked, facts, rows, reference };
  outcomes.push(outcome);
  const wrong = mistakes(outcome);
  const headShare = facts.faces[0]?.headShare;
  const off = asked.head === undefined || headShare === undefined ? 0 : headShare - asked.head;
  if (Math.abs(off) > 0.015) wrong.push(`head share off by ${off.toFixed(3)} of ${asked.head?.toFixed(3)}`);
  if (wrong.length > 0) console.info(`${asked.id}: ${wrong.join('; ')}`);
}
await launched?.close();
console.info(JSON.stringify(score(outcomes), undefined, 2));
console.info(
  `bytes as ImageMagick reads them: ${compared.files} files of ${cases.length} photos, ${compared.differ} differ`,
);
if (compared.differ > 0) process.exitCode = 1;
if (other) console.info(`verdicts that differ from those with WebAssembly: ${differing}`);
if (values.reference) console.info(comparison(outcomes));
