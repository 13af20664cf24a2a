/**
 * What makes the shipped pages smaller than the sources. Popup and panel have a size to keep; nothing a person sees in
 * Chinese changes.
 */
/** @typedef {{ type: string, start: number, end: number, [part: string]: unknown }} Node */
/** @typedef {{ start: number, end: number, text: string }} Cut */

/**
 * Every node of a syntax tree, outermost first.
 * @param {unknown} tree
 * @returns {Generator<Node>}
 */
function* nodesOf(tree) {
  if (Array.isArray(tree)) for (const one of tree) yield* nodesOf(one);
  else if (tree !== null && typeof tree === 'object') {
    if ('type' in tree) yield/** @type {Node} */ (tree);
    for (const part of Object.values(tree)) yield* nodesOf(part);
  }
}

/**
 * The code with pieces of it replaced. Pieces do not overlap.
 * @param {string} code
 * @param {readonly Cut[]} cuts
 */
function replaced(code, cuts) {
  const fromTheEnd = [...cuts].sort((one, other) => other.start - one.start);
  return fromTheEnd.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

/** @param {unknown} node @param {string} name */
const isNamed = (node, name) => /** @type {{ name?: string }} */ (node)?.name === name;

const PROOF = ['examples', 'sources', 'doubts', 'reads'];

/**
 * Empties what proves a fact in the tests and documents (examples, sources, doubts, the fields a rule reads) and is
 * shown nowhere.
 * @returns {import('vite').Plugin}
 */
export function withoutProof() {
  return {
    name: 'without-proof',
    apply: 'build',
    transform(code, id) {
      if (!/\/lib\/domain\/.+\.ts$/.test(id)) return undefined;
      const cuts = [...nodesOf(this.parse(code))].flatMap(({ type, key, value }) => {
        const list = /** @type {Node} */ (value);
        const isProof = type === 'Property' && PROOF.some((name) => isNamed(key, name));
        return isProof && list.type === 'ArrayExpression' ? [{ start: list.start, end: list.end, text: '[]' }] : [];
      });
      return cuts.length === 0 ? undefined : { code: replaced(code, cuts), map: null };
    },
  };
}

/**
 * Numbers the files that the hands find under `widgets/`: their names are read by nobody, and stand in every page.
 * @returns {import('vite').Plugin}
 */
export function withoutWidgetNames() {
  return {
    name: 'without-widget-names',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('/hands/adapters.ts')) return undefined;
      let count = 0;
      return { code: code.replace(/"\.\/widgets\/[^"]+"(?=:)/g, () => String(count++)), map: null };
    },
  };
}

/**
 * Runs a script of the official pages as it is. WXT's own start announces it to the page with an event, by which a page
 * could recognise the extension and end its script, and brings the whole polyfill along. Where a script runs has been
 * read by then, and stands in the manifest.
 * @returns {import('vite').Plugin}
 */
export function bareContentScripts() {
  return {
    name: 'bare-content-scripts',
    apply: 'build',
    transform(code, id) {
      if (/^\/.*\.content\/index\.ts$/.test(id)) {
        const asked = [...nodesOf(this.parse(code))].find((node) => isNamed(node.callee, 'defineContentScript'));
        const [options] = /** @type {Node[]} */ (asked?.arguments ?? []);
        const cuts = /** @type {Node[]} */ (options?.properties ?? []).flatMap(({ key, start, end }) =>
          isNamed(key, 'main') ? [] : [{ start, end, text: '' }],
        );
        return { code: replaced(code, cuts).replace(/(\{)[\s,]+|,[\s,]*(?=,)/g, '$1'), map: null };
      }
      const [own] = /^import definition from .*$/m.exec(code) ?? [];
      const isStart = id.includes('content-script-isolated-world-entrypoint') && code.includes('ContentScriptContext');
      return own !== undefined && isStart
        ? { code: `${own}\nexport default definition.main();`, map: null }
        : undefined;
    },
  };
}

/** Around and inside the place of an English sentence: its number, then the values that go into it. See lib/app/english.ts. */
const [OPEN, CLOSE, VALUE] = ['\\uE000', '\\uE001', '\\uE002'];

/**
 * Puts the English half of every `say(…)` and every gloss into a file of its own, `english.js`, which a browser in Chinese never loads.
 * What stays in its place is a number and the values of the sentence.
 * @returns {import('vite').Plugin}
 */
export function englishApart() {
  /** Each the fixed parts of a sentence, between which its values stand. @type {string[][]} */
  const sentences = [];
  return {
    name: 'english-apart',
    apply: 'build',
    transform(code, id) {
      if (!/\/(?:lib|components)\/.+\.tsx?$/.test(id)) return undefined;
      const cuts = [...nodesOf(this.parse(code))].flatMap((node) => {
        const english = englishIn(node);
        const text = english && placeOf(english, code, sentences);
        return english && text ? [{ start: english.start, end: english.end, text }] : [];
      });
      return cuts.length === 0 ? undefined : { code: replaced(code, cuts), map: null };
    },
    generateBundle() {
      if (sentences.length === 0) return;
      this.emitFile({
        type: 'asset',
        fileName: 'english.js',
        source: `export default ${JSON.stringify(sentences)};\n`,
      });
    },
  };
}

/**
 * The English in a node: the second half of `say(…)`, or the gloss of an official label.
 * @param {Node} node
 * @returns {Node | undefined}
 */
function englishIn({ type, callee, arguments: halves, key, value }) {
  if (type === 'CallExpression' && isNamed(callee, 'say')) return /** @type {Node[]} */ (halves)[1];
  return type === 'Property' && isNamed(key, 'gloss') ? /** @type {Node} */ (value) : undefined;
}

/**
 * What stands in the place of an English sentence; undefined: it is no plain sentence and stays.
 * @param {Node} english
 * @param {string} code
 * @param {string[][]} sentences
 */
function placeOf(english, code, sentences) {
  if (english.type === 'Literal' && typeof english.value === 'string') {
    if (english.value === '') return undefined;
    return `'${OPEN}${sentences.push([english.value]) - 1}${CLOSE}'`;
  }
  if (english.type !== 'TemplateLiteral') return undefined;
  const fixed = /** @type {{ value: { cooked: string } }[]} */ (english.quasis).map(({ value }) => value.cooked);
  const values = /** @type {Node[]} */ (english.expressions).map(
    ({ start, end }) => `${VALUE}\${${code.slice(start, end)}}`,
  );
  return `\`${OPEN}${sentences.push(fixed) - 1}${values.join('')}${CLOSE}\``;
}
