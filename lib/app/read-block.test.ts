import { describe, expect, it } from 'vitest';
import { readBlock } from './read-block';

const answers = (block: string): Record<string, string> =>
  Object.fromEntries(readBlock(block).found.map(({ field, values }) => [field, values.join(' | ')]));

describe('a block of text becomes answers', () => {
  it('line by line, with the labels of the form', () => {
    const block = `考生姓名：张三
证件类型: 身份证
身份证号：11010519491231002X
通讯地址：北京市朝阳区练习路 1 号：2 单元
毕业时间：2018年7月1日
学历：大学本科`;
    expect(answers(block)).toEqual({
      name: '张三',
      idType: '居民身份证',
      idNumber: '11010519491231002X',
      postalAddress: '北京市朝阳区练习路 1 号：2 单元',
      graduationDate: '2018-07-01',
      educationLevel: '本科及以上',
    });
  });
  it('on one line, as people write messages', () => {
    expect(answers('姓名：张三 手机：13912345678，邮箱：zhangsan@example.com；单位：练习软件有限公司')).toEqual({
      name: '张三',
      mobile: '13912345678',
      email: 'zhangsan@example.com',
      employer: '练习软件有限公司',
    });
  });
  it('copied out of a table, with tabs or spaces after the label', () => {
    expect(answers('姓名　张三\n手机号码\t13912345678\n邮政编码 100000')).toEqual({
      name: '张三',
      mobile: '13912345678',
      postcode: '100000',
    });
    expect(answers('姓名\t张三\t邮政编码\t100000')).toEqual({ name: '张三', postcode: '100000' });
    expect(answers('手机号码：\t13912345678')).toEqual({ mobile: '13912345678' });
  });
  it.each([
    ['numbered', '1. 姓名：张三\n2、手机号：13912345678\n（3）学位：学士'],
    ['with bullets, and blanks inside', '- 姓 名: 张三\n* 手机: +86 139 1234 5678\n• 学　位：学士'],
    ['with labels in brackets', '【姓名】张三\n【手机】139-1234-5678\n[学位]学士'],
    ['with other marks than a colon', '姓名=张三\n手机→13912345678\n学位 | 学士'],
    ['as a row of a table', '| 姓名 | 张三 | 手机 | 13912345678 | 学位 | 学士 |'],
    ['quoted', '"姓名","张三"\n"手机","13912345678"\n"学位","学士"'],
    ['as an object', '{"姓名": "张三", "手机": "13912345678", "学位": "学士"}'],
    ['labels above answers', '姓名\t手机\t学位\n张三\t13912345678\t学士'],
    ['label and answer by turns', '姓名\n张三\n手机号码\n13912345678\n学位：\n学士'],
    ['on one line, by wide blanks', '姓 名：张三　　手 机：13912345678　　学 位：学士'],
  ])('%s', (_, block) => {
    expect(answers(block)).toEqual({ name: '张三', mobile: '13912345678', degree: '学士' });
    expect(readBlock(block).left).toEqual([]);
  });
  it('in a sentence, where a label stands before the number', () => {
    const block = '我叫张三，手机号是13912345678，身份证号11010519491231002X';
    expect(answers(block)).toEqual({ idNumber: '11010519491231002X', mobile: '13912345678' });
    expect(readBlock(block).left).toEqual(['我叫张三']);
  });
  it('of several people in a table, where both are shown and nobody is chosen', () => {
    expect(answers('姓名\t手机\n张三\t13912345678\n李四\t13712345678')).toEqual({
      name: '张三 | 李四',
      mobile: '13912345678 | 13712345678',
    });
  });
  it('without a label only where it can be nothing else', () => {
    expect(answers('张三\n11010519491231002X\n13912345678\nzhangsan@example.com\n100000')).toEqual({
      idNumber: '11010519491231002X',
      mobile: '13912345678',
      email: 'zhangsan@example.com',
    });
    expect(answers('110105194912310021')).toEqual({});
  });
});

describe('what cannot be placed is handed back', () => {
  it('as it was pasted', () => {
    expect(readBlock('你好，麻烦帮我报一下名\n姓名：张三').left).toEqual(['你好，麻烦帮我报一下名']);
  });
  it('when the label means somebody else', () => {
    const { found, left } = readBlock('紧急联系人姓名：李四\n毕业证书编号：123456200001010001');
    expect(found).toEqual([]);
    expect(left).toEqual(['紧急联系人姓名：李四', '毕业证书编号：123456200001010001']);
  });
  it('when a number in the line may be somebody else’s', () => {
    for (const line of ['紧急联系人 13800000000', '父亲 李四 13800000000', '配偶李四，13800000000'])
      expect(readBlock(line), line).toEqual({ found: [], left: [line] });
  });
  it('when a label stands without an answer', () => {
    expect(readBlock('姓名：')).toEqual({ found: [], left: ['姓名：'] });
  });
  it('and two answers to one field are both shown', () => {
    expect(readBlock('姓名：张三\n真实姓名：张珊').found).toEqual([{ field: 'name', values: ['张三', '张珊'] }]);
  });
  it('nothing at all gives nothing', () => {
    expect(readBlock(' \n\t\n')).toEqual({ found: [], left: [] });
  });
});
