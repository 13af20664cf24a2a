/**
 * `npm run photo:set [-- --firefox | --node | --plain] [-- --keep FOLDER]`: has every case of the labelled set
 * measured, by the built extension in a browser or by the same code in Node (`--plain`: without WebAssembly), and
 * says what was wrong. `--keep` writes the pictures down, to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '../../browsers.mjs';
import { measureIn, startDesk } from '../harness.mjs';
import { casesOf, cutOutPeople } from './cases.mjs';
import { decodeFile } from './magick.mjs';
import { openNodeDesk } from './node-desk.mjs';
import { ensurePortraits } from './portraits.mjs';
import { mistakes, score } from './score.mjs';

/** @typedef {import('./score.mjs').Outcome} Outcome */

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    node: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});

ensurePortraits();
const desk = await openNodeDesk({ plain: values.plain });
const cases = casesOf(await cutOutPeople(desk.personIn));
const launched =
  values.node || values.plain
    ? undefined
    : await launchWithExtension({
        browser: values.firefox ? 'firefox' : 'chromium',
        respond: () => ({ status: 404, body: '' }),
      });
const page = await launched?.open('popup.html');
if (page) await startDesk(page);
if (values.keep) mkdirSync(values.keep, { recursive: true });

/** @type {Outcome[]} */
const outcomes = [];
for (const asked of cases) {
  const file = asked.file();
  if (values.keep) writeFileSync(join(values.keep, `${asked.id.replaceAll('/', '-')}.jpg`), file);
  const facts = page ? await measureIn(page, file) : await desk.measure(decodeFile(file));
  const rows = desk.judge({ spec: 'source', file: desk.readBytes(file), name: '照片.jpg', picture: facts });
  const outcome = { asked, facts, rows };
  outcomes.push(outcome);
  const wrong = mistakes(outcome);
  if (wrong.length > 0) console.info(`${asked.id}: ${wrong.join('; ')}`);
}
await launched?.close();
console.info(JSON.stringify(score(outcomes), undefined, 2));
