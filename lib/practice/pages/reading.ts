/** Pages that are read: 考生须知, 考试计划, 考试安排, 证书查询 (guide-2023-yunnan 二 1, guide-2025-liaoning 第四步). */
import { QUALIFICATIONS } from '../../domain/qualifications';
import { choicesOf } from '../form/choices';
import { html } from '../html';
import type { Office } from '../office';
import { personalPage, registrationPage } from './frame';

export function noticePage(office: Office): string {
  const { variant } = office;
  const notes = (variant.notes ?? []).map(({ zh }) => zh);
  const lines = [
    '报名前请仔细查看“政策文件”，了解本考区的报名规定。',
    '所有信息须填写本人真实信息，基本信息必须与身份证件完全一致。',
    '报名省市选择距自己最近地点即可，考点随机分配。',
    '请使用照片验证工具处理照片后再上传。',
    ...notes,
  ];
  return registrationPage(
    office,
    '/report/notice',
    html`<h2 class="title">考生须知</h2><ol class="notice">${lines.map((line) => html`<li>${line}</li>`)}</ol>`,
  );
}

export function planPage(office: Office): string {
  const { variant, look } = office;
  const levels = ['高级', '中级', '初级'] as const;
  const names = (level: string) => choicesOf('qualification', variant, look, { level });
  const rows = levels.flatMap((level) =>
    QUALIFICATIONS.filter((one) => one.level === level && names(level).includes(one.name)),
  );
  return registrationPage(
    office,
    '/report/plan',
    html`<h2 class="title">考试计划</h2><table class="layui-table"><thead><tr><th>级别</th><th>资格名称</th></tr></thead><tbody>
${rows.map(({ level, name }) => html`<tr><td>${level}</td><td>${name}</td></tr>`)}</tbody></table>`,
  );
}

export const arrangePage = (office: Office): string =>
  registrationPage(office, '/report/arrange', html`<h2 class="title">考试安排</h2><p>具体考试时间以准考证为准。</p>`);

export const certificatePage = (office: Office): string =>
  personalPage(office, '/query/certificate/main', html`<h2 class="title">证书查询</h2><p>暂无证书。</p>`);
