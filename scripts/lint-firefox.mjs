/**
 * Runs Mozilla's addons-linter on the Firefox build. Every finding fails, except those that two packages cause by themselves.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from './machine.mjs';

/** Preact's branch for `dangerouslySetInnerHTML`, which no file of ours uses (Biome and bundles.spec.ts see to it). */
const KNOWN = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/**
 * The published layui of the practice pages asks for code from text in some of its ways; the policy of our own pages
 * refuses it, and the practice goes none of them (tests/e2e/bundles.spec.ts, practice-mode.spec.ts).
 */
const LAYUI = 'practice/layui/layui.js';
/** @param {Finding} finding */
const isKnown = ({ code, file }) => KNOWN.has(code) || (file === LAYUI && code === 'DANGEROUS_EVAL');

const { stdout, stderr } = spawnSync('npx', ['addons-linter', '.output/firefox-mv3', '--output', 'json', '--boring'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
if (!stdout) {
  console.error(`addons-linter said nothing:\n${stderr}`);
  process.exit(1);
}
/** @typedef {{ _type: string, code: string, file?: string, line?: number, message: string }} Finding */
/** @type {{ errors: Finding[], warnings: Finding[], notices: Finding[] }} */
const { errors, warnings } = JSON.parse(stdout);
const findings = [...errors, ...warnings.filter((warning) => !isKnown(warning))];
for (const { _type, code, file = '', line = '', message } of findings)
  console.error(`${_type} ${code} ${file}:${line} ${message}`);
console.info(`addons-linter: ${errors.length} errors, ${warnings.length} warnings, ${findings.length} not allowed`);
process.exit(findings.length === 0 ? 0 : 1);
