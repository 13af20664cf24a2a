// @vitest-environment node
/** Rosters as people hand them over: in the encodings and formats of their table programs. */
import { describe, expect, it } from 'vitest';
import { variantOf } from '@/lib/domain/variants';
import { csvOf, workbookOf, zipOf } from '@/tests/roster-files';
import { candidateRows, checkRoster } from './candidates';
import { findRoster } from './columns';
import { readSheets } from './sheets';

const CONTEXT = { today: '2026-11-22', variant: variantOf('liaoning-2025') };
const ZHANG = '11010519491231002X';

async function check(file: Blob) {
  const sheets = await readSheets(file);
  if ('zh' in sheets) throw new Error(sheets.zh);
  const found = findRoster(sheets);
  if (!found) throw new Error('no roster');
  return { head: found.head, ...checkRoster(candidateRows(found.rows, found.head), found.head, CONTEXT) };
}
const words = (all: readonly { readonly words: { readonly zh: string } }[]) => all.map((one) => one.words.zh);
const refusal = async (file: Blob) => {
  const sheets = await readSheets(file);
  return 'zh' in sheets ? sheets.zh : '';
};

describe('a CSV is read in the encoding it has', () => {
  it('reads GB18030, rare words included', async () => {
    const hex =
      'd0d5c3fb2cc9edb7ddd6a4bac52ccad6bbfabac5c2eb2cb9a4d7f7b5a5cebb0ad5c5c8fd2c3131303130353139343931323331303032582c31333931323334353637382cc1b7cfb08139ef31b9abcbbe0a';
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const { candidates } = await check(new Blob([bytes]));
    expect(candidates[0]?.answers).toMatchObject({
      name: '张三',
      idNumber: ZHANG,
      mobile: '13912345678',
      employer: '练习㐂公司',
    });
  });
  it('reads UTF-8 with and without a mark', async () => {
    for (const mark of ['', '\uFEFF']) {
      const { candidates } = await check(new Blob([`${mark}姓名,身份证号\n张三,${ZHANG}\n`]));
      expect(candidates[0]?.answers.name).toBe('张三');
    }
  });
  it('keeps commas, quotes and line ends inside quotes', async () => {
    const { candidates } = await check(new Blob([`姓名;通讯地址\n张三;"练习路 1 号; 3 幢\n""东"" 门"\n`]));
    expect(candidates[0]?.answers.postalAddress).toBe('练习路 1 号; 3 幢\n"东" 门');
  });
  it('says what to do about bytes in no encoding it knows', async () => {
    expect(await refusal(new Blob([new Uint8Array([0xff, 0xff, 0x80, 0x31])]))).toContain('CSV UTF-8');
  });
});

describe('a roster is read the way people keep it', () => {
  const file = (text: string) => new Blob([text]);
  const whole = { name: '张三', idNumber: ZHANG, mobile: '13912345678' };

  it.each([
    [
      'with a mark, Windows line ends and quotes',
      `\uFEFF"姓名","身份证号","手机"\r\n"张三","${ZHANG}","13912345678"\r\n`,
    ],
    ['with a line that names the separator', `sep=,\n姓名,身份证号,手机\n张三,${ZHANG},13912345678\n`],
    ['with full-width commas', `姓名，身份证号，手机\n张三，${ZHANG}，13912345678\n`],
    ['with numbers kept as text', `姓名,身份证号,手机\n张三,"=""${ZHANG}""",'13912345678\n`],
    ['with blanks in names and numbers', '姓 名 , 身份证号 , 手机\n 张　三 , 110105 19491231 002x , 139-1234-5678\n'],
    ['under a head of two rows', `基本信息,,联系方式\n姓名,身份证号,手机\n张三,${ZHANG},13912345678\n`],
    [
      'under names above parts of names',
      `姓名,证件,,联系方式\n,类型,号码,手机\n张三,居民身份证,${ZHANG},13912345678\n`,
    ],
    ['with a sum below', `姓名,身份证号,手机\n张三,${ZHANG},13912345678\n合计,1,\n`],
    ['with the head again on the next page', `姓名,身份证号,手机\n张三,${ZHANG},13912345678\n姓名,身份证号,手机\n`],
    ['under the words of a school', `学员,学员身份证号码,联系手机\n张三,${ZHANG},13912345678\n`],
  ])('%s', async (_, text) => {
    const { candidates } = await check(file(text));
    expect(candidates).toHaveLength(1);
    expect(candidates[0]?.answers).toMatchObject(whole);
  });
  it('with a column of subjects that are qualifications, and no other', async () => {
    const fields = async (answer: string) => (await check(file(`姓名,手机,考试科目\n张三,1,${answer}\n`))).head.fields;
    expect(await fields('软件设计师')).toEqual(['name', 'mobile', 'qualification']);
    expect((await fields('基础知识'))[2]).not.toBe('qualification');
  });
  it('but not a web page that is called a workbook', async () => {
    expect(await refusal(file('<html><table><tr><td>姓名</td></tr></table></html>'))).toContain('网页格式');
  });
});

describe('a workbook is read as its program shows it', () => {
  it('takes days, numbers and texts, from the sheet that has a head, below its title', async () => {
    const book = await workbookOf(
      [['填写说明'], ['请按身份证填写']],
      [
        ['2026 年下半年报名名单'],
        [],
        ['序号', '姓名', '证件类型', '身份证号', '手机号码', '毕业时间'],
        ['007', '张三', '身份证', ZHANG, 13912345678, { day: 26481 }],
      ],
    );
    const { candidates } = await check(book);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({
      line: 4,
      number: '007',
      answers: { name: '张三', idType: '居民身份证', mobile: '13912345678', graduationDate: '1972-07-01' },
    });
  });
  it('says that digits are lost where the number was stored as a number, and judges nothing else about it', async () => {
    const book = await workbookOf([
      ['姓名', '身份证号'],
      ['李四', Number('440308199901010012')],
    ]);
    const [one] = (await check(book)).candidates;
    expect(words(one?.problems ?? [])).toEqual([expect.stringContaining('末几位在存文件时已经丢了')]);
    const csv = await check(csvOf(['姓名', '身份证号'], ['李四', '4.40308E+17']));
    expect(words(csv.candidates[0]?.problems ?? [])).toEqual([expect.stringContaining('末几位')]);
  });
  it('refuses old, locked, broken and swollen workbooks with what to do', async () => {
    expect(await refusal(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])]))).toContain('另存为');
    const whole = await (await workbookOf([['姓名', '身份证号']])).arrayBuffer();
    expect(await refusal(new Blob([whole.slice(0, whole.byteLength / 2)]))).toContain('打不开');
    expect(await refusal(await zipOf({ 'a.txt': 'no workbook' }))).toContain('打不开');
    const bomb = await zipOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(130 * 1024 * 1024) });
    expect(bomb.size).toBeLessThan(1024 * 1024);
    expect(await refusal(bomb)).toContain('解开后太大');
  });
});

describe('every row is judged by the rules of the editor, in its words', () => {
  const HEAD = ['姓名', '性别', '身份证号码', '手机', '参加工作时间', '学历', '备注'];
  it('puts answers in order, fills in what follows, and finds what is wrong', async () => {
    const { candidates, head, absent, assumesIdCard } = await check(
      csvOf(
        HEAD,
        ['张三', '', ZHANG, '1391234567', '1972年8月1日', '大学本科', '晚到'],
        ['李四', '女', '440308199901010012', '13800001111', '2020/13/1', '', ''],
      ),
    );
    expect(candidates[0]?.answers).toMatchObject({
      gender: '女',
      birthDate: '1949-12-31',
      workStartDate: '1972-08-01',
    });
    expect(words(candidates[0]?.problems ?? [])).toEqual([expect.stringContaining('应为 11 位')]);
    const second = words(candidates[1]?.problems ?? []).join();
    for (const found of ['性别', '参加工作时间', '请选择在学/已有学历']) expect(second, found).toContain(found);
    expect(head.unknown).toEqual(['备注']);
    expect(assumesIdCard).toBe(true);
    expect(absent).toContain('qualification');
    expect(second).not.toContain('报考资格');
  });
  it('tells rows with one document number of each other', async () => {
    const { candidates } = await check(
      csvOf(['姓名', '身份证号'], ['张三', ZHANG], ['李四', '440308199901010012'], ['张三丰', ZHANG.toLowerCase()]),
    );
    expect(candidates.map(({ problems }) => words(problems))).toEqual([
      [expect.stringContaining('第 4 行')],
      [],
      [expect.stringContaining('第 2 行')],
    ]);
  });
  it('reads neither of two columns that name one field', async () => {
    const { candidates, head } = await check(
      csvOf(['姓名', '手机号码', '联系电话'], ['张三', '13912345678', '13800001111']),
    );
    expect(head.repeated).toEqual([{ field: 'mobile', words: ['手机号码', '联系电话'] }]);
    expect(candidates[0]?.answers.mobile).toBeUndefined();
  });
  it('takes 所学专业 for the choice of the form only where every answer is one', async () => {
    const choices = await check(csvOf(['姓名', '所学专业'], ['张三', '与报考专业相同'], ['李四', '']));
    expect(choices.candidates[0]?.answers).toEqual({ name: '张三', majorRelation: '与报考专业相同' });
    const names = await check(csvOf(['姓名', '手机', '所学专业'], ['张三', '', '计算机'], ['李四', '', '相同']));
    expect(names.head.unknown).toEqual(['所学专业']);
    expect(names.candidates[1]?.answers).toEqual({ name: '李四' });
  });
  it('passes over totals and empty rows', async () => {
    const { candidates } = await check(
      csvOf(['序号', '姓名', '身份证号'], ['1', '张三', ZHANG], ['', '', ''], ['合计', '', '']),
    );
    expect(candidates).toHaveLength(1);
  });
});
