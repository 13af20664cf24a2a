// @vitest-environment node

import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { english, type Sentences } from '../lib/app/english';
import { say, type Words } from '../lib/domain/words';
import { englishApart, withoutProof } from './lean-build.mjs';

type Transform = (this: { parse(code: string): unknown }, code: string, id: string) => { code: string } | undefined;
type Bundle = (this: { emitFile(file: { source: string }): void }) => void;

const built = (plugin: ReturnType<typeof withoutProof>, code: string, id: string): string =>
  (plugin.transform as unknown as Transform).call({ parse: parseAst }, code, id)?.code ?? code;

/** What a module of ours becomes, run: its sentence in Chinese and in English. */
function said(expression: string, names: Readonly<Record<string, unknown>> = {}): Words {
  const plugin = englishApart();
  const code = built(plugin, `const found = ${expression};`, '/project/lib/domain/x.ts');
  let sentences: Sentences = [];
  (plugin.generateBundle as unknown as Bundle).call({
    emitFile({ source }) {
      sentences = JSON.parse(source.replace(/^export default |;\n$/g, '')) as Sentences;
    },
  });
  const run = new Function('say', ...Object.keys(names), `${code} return found;`);
  const words = run(say, ...Object.values(names)) as Words;
  return { zh: words.zh, en: english(words.en, sentences) ?? 'no file' };
}

describe('the English half of a sentence, put apart and read back', () => {
  it('is the same sentence', () => {
    expect(said("say('请填写姓名。', 'Please give 姓名.')")).toEqual({ zh: '请填写姓名。', en: 'Please give 姓名.' });
  });
  it('keeps its values, in their order', () => {
    expect(said(`say(\`第 \${a} 项，共 \${b} 项\`, \`\${a} of \${b}, and \${a} again\`)`, { a: 3, b: 12 })).toEqual({
      zh: '第 3 项，共 12 项',
      en: '3 of 12, and 3 again',
    });
  });
  it('keeps a sentence inside a sentence', () => {
    const inner = `say('内', \`inner \${n}\`)`;
    expect(said(`((one) => say(one.zh + '外', \`\${one.en} and outer\`))(${inner})`, { n: 7 }).en).toBe(
      'inner 7 and outer',
    );
  });
  it('leaves no English in the page', () => {
    expect(built(englishApart(), "say('中', 'Only in English')", '/project/components/x.tsx')).not.toContain('English');
  });
  it('is Chinese where its file is missing', () => {
    expect(english('\uE0000\uE001', undefined)).toBeUndefined();
  });
});

describe('what proves a fact', () => {
  const rule =
    "export default defineRule({ id: 'x', reads: ['a'], sources: ['s'], check() {}, examples: [{ given: { a: '1' } }] });";
  it('is not shipped', () => {
    expect(built(withoutProof(), rule, '/project/lib/domain/rules/x.ts')).toBe(
      "export default defineRule({ id: 'x', reads: [], sources: [], check() {}, examples: [] });",
    );
  });
  it('is left alone anywhere but in the facts', () => {
    expect(built(withoutProof(), rule, '/project/lib/engine/x.ts')).toBe(rule);
  });
});
