/** 个人中心 · 我的报考: where an unpaid candidate takes the registration back (guide-2023-yunnan 二 1). */
import { html } from '../html';
import { type Office, stateWords } from '../office';
import { fact, personalPage } from './frame';

export function myReportPage(office: Office): string {
  const { variant, state } = office;
  const cancel = state.submitted !== undefined && !state.paid;
  return personalPage(
    office,
    '/personalCenter/myReport',
    html`<h2 class="title">我的报考</h2><div class="facts">${fact('考试批次', variant.batch)}${fact('报名状态', stateWords(office))}</div>
${cancel && html`<p><button type="button" class="layui-btn layui-btn-primary" id="cx">取消报考</button></p>`}`,
  );
}
