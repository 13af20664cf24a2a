/**
 * Makes a page of the corpus out of a page report: `npm run fixture -- report.json [name]`.
 * The folder `tests/corpus/NN-name/` then holds the page and what is expected of it, to be completed by hand.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './machine.mjs';

/** @typedef {{ tag: string, attributes?: Record<string, string>, hidden?: true, control?: number, children?: (Node | string)[] }} Node */
/** @typedef {{ control: number, kind: string, label: string, section: string, field?: string, obstacle?: string }} Control */
/** @typedef {{ format: string, version: number, address: string, page: string, title: string, controls: Control[], body: Node }} Report */

const CORPUS = join(ROOT, 'tests/corpus');
const WITHOUT_END = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'wbr']);
const INLINE = new Set(['a', 'b', 'em', 'font', 'i', 'label', 'option', 'small', 'span', 'strong', 'sub', 'sup', 'u']);

/** What stands for a control whose field a person has to say. */
export const TO_BE_SAID = '?';

/** @param {string} text */
const escaped = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * One element as HTML; blocks stand on lines of their own.
 * @param {Node | string} node
 * @returns {string}
 */
function html(node) {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes = {}, hidden, control, children = [] } = node;
  const given = {
    ...attributes,
    ...(control !== undefined && { 'data-control': String(control) }),
    ...(hidden && { style: 'display:none' }),
  };
  const said = Object.entries(given).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${tag}${said.join('')}>`;
  if (WITHOUT_END.has(tag)) return open;
  const all = `${open}${children.map(html).join('')}</${tag}>`;
  return INLINE.has(tag) ? all : `${all}\n`;
}

/**
 * The page that a report describes.
 * @param {Report} report
 */
export function pageOf({ title, body }) {
  const inside = (body.children ?? []).map(html).join('').replace(/\n+/g, '\n').trim();
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
${inside}
</body>
</html>
`;
}

/**
 * What is expected of it: fields that were recognised as they were, `?` where a person has to say.
 * @param {Report} report
 */
export const expectedOf = ({ address, controls }) => ({
  about: `${TO_BE_SAID} (from a report of ${address})`,
  controls: Object.fromEntries(
    controls.map(({ control, kind, field, obstacle }) => [
      String(control),
      field ?? (kind === 'output' || obstacle === 'hidden' ? null : TO_BE_SAID),
    ]),
  ),
});

/** @param {string} text @returns {Report} */
export function readReport(text) {
  const report = JSON.parse(text);
  if (report.format !== 'ruankao-page-report' || report.version !== 1)
    throw new Error('This is no page report of the assistant.');
  return report;
}

/** The number after the last one of the corpus. */
const nextNumber = () =>
  String(Math.max(0, ...readdirSync(CORPUS).map((name) => Number.parseInt(name, 10) || 0)) + 1).padStart(2, '0');

function main() {
  const [file, name = 'report'] = process.argv.slice(2);
  if (!file || !/^[a-z0-9-]+$/.test(name)) {
    console.error('Usage: npm run fixture -- report.json [name-of-the-page]');
    return 1;
  }
  const report = readReport(readFileSync(file, 'utf8'));
  const folder = join(CORPUS, `${nextNumber()}-${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.html'), pageOf(report));
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expectedOf(report), undefined, 2)}\n`);
  console.info(`${folder}\n`);
  for (const { control, kind, section, label, field } of report.controls)
    console.info(
      `${String(control).padStart(4)}  ${(field ?? TO_BE_SAID).padEnd(22)} ${kind.padEnd(8)} ${section} · ${label}`,
    );
  console.info(
    `\nSay in expected.json what each ${TO_BE_SAID} is: a field, or null. Then: npx vitest run tests/corpus`,
  );
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
