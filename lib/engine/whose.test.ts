/** Found on pages of strangers: each of these was once taken for the candidate's own, or kept the form from being read. */
import { describe, expect, it } from 'vitest';
import { aControl, aPage } from '@/tests/builders';
import { match } from './match';
import type { ControlSnapshot } from './snapshot';

const fields = (...controls: readonly ControlSnapshot[]): readonly string[] =>
  [...match(aPage(controls)).pairs.keys()].sort();

const column = (label: string, section = ''): ControlSnapshot => aControl({ label, from: 'column', section });

describe('a row about the candidate’s people', () => {
  it('is theirs where its head is written with spaces and downwards', () => {
    expect(fields(column('姓 名', '家 庭主 要成 员'), column('出生年月', '家 庭主 要成 员'))).toEqual([]);
  });
  it.each(['称谓', '关系', '与本人关系', '与考生的关系'])(
    'is theirs where one of its columns asks for %s',
    (kinship) => {
      expect(fields(column('姓名'), column(kinship), column('工作单位'), column('联系电话'))).toEqual([]);
    },
  );
  it('leaves the candidate’s own row alone', () => {
    expect(fields(column('姓名'), column('工作单位'))).toEqual(['employer', 'name']);
  });
});

describe('a title that names the whole form', () => {
  it.each(['石湖县公开招聘工作人员报名登记表', '专业技术资格申报审批表', '考试报名与成绩查询系统'])(
    '%s says what the form is for, and not whose it is',
    (section) => {
      expect(fields(aControl({ label: '姓名', section }), aControl({ label: '证件号码', section }))).toEqual([
        'idNumber',
        'name',
      ]);
    },
  );
  it.each(['审批意见', '成绩查询', '紧急联系人登记表', '家庭成员信息登记表'])(
    'and %s still says that it is not the candidate’s',
    (section) => {
      expect(fields(aControl({ label: '姓名', section }), aControl({ label: '证件号码', section }))).toEqual([]);
    },
  );
});

describe('a weak name', () => {
  it('over a box to type anything in is no choice of ours', () => {
    expect(fields(aControl({ label: '考生类别', section: '考生基本信息' }))).toEqual([]);
  });
  it('is believed where its choices are ours', () => {
    const options = ['在职', '在校'];
    const control = aControl({
      label: '考生类别',
      kind: 'choice',
      widget: 'native-select',
      section: '考生基本信息',
      options,
    });
    expect(fields(control)).toEqual(['employmentStatus']);
  });
});

it('a remark that forbids Pinyin does not ask for it', () => {
  expect(fields(aControl({ label: '考生姓名', behind: '不能有空格；生僻字请用拼音大写代替' }))).toEqual(['name']);
  expect(fields(aControl({ label: '姓名', behind: '（紧急联系人）' }))).toEqual([]);
});
