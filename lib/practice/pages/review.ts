/** 报名审核 (guide-2023-yunnan 二 4; states: site-survey-2026 1.8). */
import { html } from '../html';
import type { Office } from '../office';
import { fact, registrationPage } from './frame';

function stateOf({ state }: Office): string {
  if (state.submitted === undefined) return '未报名';
  if (typeof state.review === 'object') return '审核不通过';
  return state.review === 'passed' ? '审核通过' : '待审核';
}

export function reviewPage(office: Office): string {
  const { state } = office;
  const answers = state.submitted ?? {};
  return registrationPage(
    office,
    '/report/auditing',
    html`<h2 class="title">报名审核</h2><div class="facts">
${fact('姓名', answers.name ?? '')}${fact('证件号码', answers.idNumber ?? '')}${fact('报考级别', answers.level ?? '')}${fact('报考资格', answers.qualification ?? '')}${fact('考试科目', answers.papers ?? '')}${fact('报名时间', state.submittedAt)}${fact('报名审核状态', stateOf(office))}
${typeof state.review === 'object' && fact('不通过原因', state.review.reason)}</div>
${typeof state.review === 'object' && html`<p class="quiet">请按原因修改报名信息后重新提交。</p><p><a class="layui-btn" href="/report/index">修改报名信息</a></p>`}`,
  );
}
