import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import { match } from './match';
import { makeReport, type PageReport, type ReportNode } from './page-report';
import type { RawNode } from './raw-node';
import { CATALOGUE_WORDS } from './report-words';
import type { ControlSnapshot, PageSnapshot } from './snapshot';

type Child = RawNode | string;
const el = (tag: string, attributes: Record<string, string> = {}, ...children: readonly Child[]): RawNode => ({
  tag,
  attributes,
  children,
});
const box = (control: ControlSnapshot, attributes: Record<string, string> = {}): RawNode => ({
  ...el('input', attributes),
  handle: control.handle,
});

/** Everything in a report that came from the page, structure left out. */
function textsOf(report: PageReport): readonly string[] {
  const inNode = ({ attributes = {}, children = [] }: ReportNode): readonly string[] => [
    ...Object.entries(attributes).flatMap(([name, text]) => (name === 'class' ? [] : [text])),
    ...children.flatMap((child) => (typeof child === 'string' ? [child] : inNode(child))),
  ];
  const { address, title, controls, body } = report;
  return [
    address,
    title,
    ...controls.flatMap(({ label, section, placeholder, options = [] }) => [label, section, placeholder, ...options]),
    ...inNode(body),
  ];
}
const reportOf = (snapshot: PageSnapshot, body: RawNode, answers: readonly string[] = []): PageReport =>
  makeReport({ snapshot, page: 'form', found: match(snapshot), body, answers });

const name = aControl({ label: '姓名', kind: 'output', value: '张三', obstacle: 'read-only', handle: 'name' });
const odd = aControl({ label: '通联要素', handle: 'odd', section: '联络方法' });
const level = aChoice('报考级别', ['高级', '中级', '初级'], { handle: 'level', value: '高级' });

describe('what a maintainer needs stays', () => {
  const body = el(
    'body',
    {},
    el('h3', { class: 'box-title x9' }, '联络方法'),
    el('label', { class: 'layui-form-label', for: 'stu_1' }, '*', '通联要素：'),
    box(odd, { id: 'stu_1', type: 'text', class: 'layui-input a1b2', placeholder: '请输入通联要素' }),
    { ...el('select', { name: 'k7' }, el('option', {}, '高级'), el('option', {}, '中级')), handle: 'level' },
  );
  const report = reportOf(aPage([{ ...odd, placeholder: '请输入通联要素' }, level]), body);

  it('labels, headings, prompts and options as the page has them', () => {
    expect(textsOf(report)).toEqual(expect.arrayContaining(['通联要素：', '联络方法', '请输入通联要素', '中级', '*']));
  });
  it('which label is for which control, without the names the page gave them', () => {
    const [, label, input] = report.body.children as readonly ReportNode[];
    expect(label?.attributes?.for).toBe(input?.attributes?.id);
    expect(JSON.stringify(report)).not.toContain('stu_1');
  });
  it('classes of known toolkits, and words about form', () => {
    expect(JSON.stringify(report)).toMatch(/"x-title".*"layui-form-label".*"layui-input"/);
    expect(JSON.stringify(report)).not.toMatch(/a1b2|x9/);
  });
  it('what the controls were taken for', () => {
    expect(report.controls.map(({ field }) => field)).toEqual([undefined, 'level']);
  });
});

describe('what could be a person’s goes', () => {
  const said = (text: string, ...more: readonly Child[]): string =>
    textsOf(reportOf(aPage([odd, level, name]), el('body', {}, el('p', {}, text), ...more))).join('\n');

  it.each([
    '张三，您好！',
    '欢迎您，李四同学',
    '证件号码：11010519491231002X',
    '手机 138 0013 8000 已验证',
    '已发送到 138****5678',
    '出生于 1991-03-07',
    'zhangsan@example.com',
    'https://bm.ruankao.org.cn/u?id=zhangsan',
    '王小明的报名表',
  ])('「%s」', (text) => {
    expect(said(text)).not.toMatch(/张三|李四|小明|1101|138|5678|1991|zhangsan|example/);
  });
  it('the words of our own catalogue around it stay', () => {
    expect(said('张三 的 证件号码 已通过')).toContain('证件号码');
  });
  it('what a page shows as text where others have a box', () => {
    const shown = { ...el('td', { title: '张三' }, '张三'), handle: 'name' };
    expect(said('', shown)).not.toContain('张三');
  });
  it('a name that another control’s label seems to be', () => {
    const photo = aControl({ label: '张三', kind: 'file', handle: 'photo' });
    const report = reportOf(aPage([name, photo]), el('body', {}, el('td', {}, '张三'), box(photo)));
    expect(JSON.stringify(report)).not.toContain('张三');
  });
  it('the query of the address, and every part that a person may be known by', () => {
    const page = aPage([odd], {
      url: 'https://user@bm.ruankao.org.cn/report/2025110512/zhangsan/edit?idcard=1101#138',
    });
    const { address } = reportOf(page, el('body'), ['zhangsan']);
    expect(address).toBe('https://bm.ruankao.org.cn/report/_/_/edit');
  });
  it('which option was chosen: the report is the same whatever is', () => {
    const drawn = (value: string): PageReport => {
      const control = { ...level, value };
      const title = el('span', { class: 'ant-select-selection-item', title: value }, value);
      const offers = ['高级', '中级'].map((text) => el('dd', { class: text === value ? 'layui-this' : '' }, text));
      const face = {
        ...el('div', { class: 'layui-form-select layui-form-selected' }, title, ...offers),
        draws: 'level',
      };
      return reportOf(aPage([control]), el('body', {}, { ...el('select'), handle: 'level' }, face));
    };
    expect(drawn('高级')).toEqual(drawn('中级'));
    expect(JSON.stringify(drawn('高级'))).toContain('中级');
  });
});

/** Anything a person may type; what our catalogue says anyway is nobody's. */
const typed = fc
  .oneof(
    fc.string({ minLength: 2, maxLength: 30, unit: 'grapheme' }),
    fc.stringMatching(/^[张王李赵欧阳诸葛][\u4e00-\u9fa5]{1,3}$/),
    fc.stringMatching(/^1[3-9]\d{9}$/),
    fc.stringMatching(/^[1-6]\d{16}[\dX]$/),
    fc.stringMatching(/^[a-z]{3,9}@[a-z]{2,6}\.com$/),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => {
    const plain = text.normalize('NFKC').toLowerCase();
    const isNothing = !/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(plain) || plain.length < 2;
    const isCommon = CATALOGUE_WORDS.some((word) => word.normalize('NFKC').toLowerCase().includes(plain));
    return !isNothing && !isCommon && !FIXED.some((word) => word.toLowerCase().includes(plain));
  });
/** What the page of the property says by itself. */
const FIXED = [
  'https://bm.ruankao.org.cn/report/index',
  '通联要素：',
  '联络方法',
  '请输入',
  'n1',
  'n2',
  'n3',
  'n4',
  'text',
];

describe('a report holds nothing of a profile and nothing that was typed', () => {
  it('wherever the page repeats it', () => {
    fc.assert(
      fc.property(typed, typed, (answer, input) => {
        const snapshot = aPage(
          [
            aControl({ label: `${answer}的联系人`, handle: 'a', section: `${input}的资料`, value: input }),
            aControl({
              label: '通联要素：',
              handle: 'b',
              section: '联络方法',
              placeholder: `请输入${answer}`,
              value: answer,
            }),
            aChoice(undefined, [`${answer}（本人）`, input, '其他'], { handle: 'c' }),
          ],
          {
            url: `https://bm.ruankao.org.cn/report/index?name=${encodeURIComponent(answer)}`,
            title: `${answer}，您好`,
            buttons: [{ handle: 'x', text: `退出 ${input}` }],
          },
        );
        const echo = (text: string): readonly RawNode[] => [
          el('p', { class: text, id: text, title: text, 'aria-label': text }, text),
          el('td', {}, `前${text}后`),
          el('button', { name: text }, `退出 ${text}`),
          el('option', { class: 'layui-this' }, `${text}（本人）`),
          el('label', { for: text }, `${text}的联系人`),
          el('i', { placeholder: `请输入${text}`, type: text, 'lay-verify': text }, [...text].join(' ')),
        ];
        const body = el('body', {}, ...echo(answer), ...echo(input), box(aControl({ handle: 'a' })));
        const report = makeReport({ snapshot, page: 'form', found: match(snapshot), body, answers: [answer] });
        for (const text of textsOf(report)) {
          const plain = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
          for (const secret of [answer, input])
            expect(plain).not.toContain(secret.normalize('NFKC').replace(/\s+/g, '').toLowerCase());
        }
      }),
      { seed: 20261122, numRuns: 200 },
    );
  }, 30_000);
});
