/** What the built scripts contain: no means to send anything, to run code from text, or to name another host. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './extension';

const output = resolve(import.meta.dirname, '../../.output');
const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

const FORBIDDEN = {
  'fetch(': /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  importScripts: /\bimportScripts\b/,
  'eval(': /\beval\s*\(/,
  'new Function': /\bnew\s+Function\b/,
  'document.write': /\bdocument\.write\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
};

/** Hosts that may be named: the official one, and names that are never asked for anything. */
const DOMAIN = resolve(import.meta.dirname, '../../lib/domain');
const HOSTS = new Set([
  'bm.ruankao.org.cn',
  'www.ruankao.org.cn', // The portal: links that a person may press.
  ...hostsOfFacts(), // Where the facts about a region were learned, and its office's own site: read, or pressed.
  'sebbo2002.github.io', // The maker's name that ical-generator writes into a calendar unless another is given.
  // Names of the parts of a workbook, which are written like addresses.
  'purl.oclc.org',
  'schemas.microsoft.com',
  'schemas.openxmlformats.org',
  'www.wps.cn',
  'www.w3.org', // The names of the SVG and MathML namespaces.
]);

/** Hosts that the facts of regions and years name. */
function hostsOfFacts(): readonly string[] {
  const files = readdirSync(join(DOMAIN, 'regions')).map((name) => join('regions', name));
  const texts = [...files, 'catalogue.ts', 'changes-by-year.ts'].map((name) =>
    readFileSync(join(DOMAIN, name), 'utf8'),
  );
  return texts.flatMap((text) => [...text.matchAll(/'https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host));
}

interface Script {
  readonly name: string;
  readonly text: string;
}

/**
 * The one script that is not ours: layui as published, for the practice pages. It could ask over the network and run
 * text; the policy of our pages, under which it stands, lets it do neither.
 */
const LAYUI = 'practice/layui/layui.js';

const filesOf = (target: keyof typeof FOLDERS): readonly string[] =>
  readdirSync(join(output, FOLDERS[target]), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|html|css|json)$/.test(name));

function scriptsOf(target: keyof typeof FOLDERS): readonly Script[] {
  const folder = join(output, FOLDERS[target]);
  return filesOf(target)
    .filter((name) => name !== LAYUI)
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

test('no script can send anything or run code from text', ({ target }) => {
  const found = scriptsOf(target).flatMap(({ name, text }) =>
    Object.entries(FORBIDDEN).flatMap(([what, pattern]) => (pattern.test(text) ? [`${name}: ${what}`] : [])),
  );
  expect(found).toEqual([]);
});

test('no file names another host', ({ target }) => {
  const hosts = scriptsOf(target).flatMap(({ name, text }) =>
    [...text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)]
      .filter(([, host = '']) => !HOSTS.has(host))
      .map(([url]) => `${name}: ${url}`),
  );
  expect(hosts).toEqual([]);
});

test('layui is the published one, and only the practice pages load it', ({ target }) => {
  const folder = join(output, FOLDERS[target]);
  const published = readFileSync(resolve(import.meta.dirname, '../../node_modules/layui/dist/layui.js'));
  expect(readFileSync(join(folder, LAYUI)).equals(published)).toBe(true);
  const naming = scriptsOf(target).filter(({ text }) => text.includes('layui.js'));
  expect(naming.every(({ name }) => /practice/.test(name))).toBe(true);
  for (const page of ['popup.html', 'sidepanel.html', 'options.html'])
    expect(naming.map(({ name }) => name)).not.toContain(page);
});

test('no content script carries a library of faces, schemas or stores', ({ target }) => {
  const content = scriptsOf(target).filter(({ name }) => name.startsWith('content-scripts'));
  const names = content.map(({ name }) => name.replaceAll('\\', '/')).sort();
  expect(names).toEqual(['content-scripts/form.js', 'content-scripts/gate.js']);
  // Brought into a page on demand.
  const beside = scriptsOf(target).filter(({ name }) => name === 'beside.js');
  expect(beside.map(({ text }) => text.length < 20 * 1024)).toEqual([true]);
  // Words that only those packages, or the facts about the form, would bring along.
  for (const trace of ['ZodError', '_zod', 'dangerouslySetInnerHTML', 'openKeyCursor', '报考资格', '居民身份证'])
    for (const { text } of [...content, ...beside]) expect(text.includes(trace), trace).toBe(false);
});
