/** The registration sheet after submitting: label and value pairs, a state, and printing (guide-2023-yunnan 二 3 and 4). */
import type { FieldId } from '../../domain/fields';
import { labelOf } from '../form/plan';
import { html } from '../html';
import { isRegistered, type Office, stateWords } from '../office';
import { registrationPage } from './frame';

const LINES: readonly FieldId[] = [
  'name',
  'idType',
  'idNumber',
  'gender',
  'birthDate',
  'age',
  'level',
  'qualification',
  'papers',
  'currentTitle',
  'titleDate',
  'employmentStatus',
  'employer',
  'workStartDate',
  'professionStartDate',
  'school',
  'majorRelation',
  'graduationDate',
  'majorName',
  'educationLevel',
  'schoolingYears',
  'degree',
  'postalAddress',
  'email',
  'mobile',
  'landline',
  'postcode',
];

export function submittedPage(office: Office): string {
  const { variant, look, state } = office;
  const answers = state.submitted ?? {};
  const fee = variant.fee?.[answers.level ?? ''];
  const done = isRegistered(office);
  return registrationPage(
    office,
    '/report/index',
    html`<h2 class="title">${variant.batch.replace('软考', '')}全国计算机技术与软件专业技术资格（水平）考试报名表</h2>
<p class="sheetHead"><span>报名省市：${answers.registrationProvince ?? ''}-&gt;${answers.registrationCity ?? ''}</span> <span>考试考区：${answers.examArea ?? ''}</span> <span>系统识别码：0001</span></p>
<div class="sheetBody"><dl class="sheetLines">${LINES.map(
      (field) =>
        html`<div class="sheetLine"><dt>${labelOf(field, variant, look)}：</dt><dd>${answers[field] ?? ''}</dd></div>`,
    )}</dl><div class="portrait"></div></div>
<p class="state"><span class="badge">${stateWords(office)}</span>${fee !== undefined && html` <span>考试费用：${fee.toFixed(2)} 元</span>`}</p>
${done && html`<p><button type="button" class="layui-btn" id="pr">打印报名表</button></p>`}
${typeof state.review === 'string' && state.review === 'pending' && html`<p class="quiet">审核通过后${variant.payment === 'none' ? '即报名成功' : '请在规定时间内缴费'}，审核时间普遍为 1-3 个工作日。</p>`}`,
  );
}
