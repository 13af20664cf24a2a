/** 报考费用: 去支付, or 网上支付渠道暂时关闭, or done (guide-2020-jiangsu §五, guide-2023-yunnan 二 4). */
import { type Html, html } from '../html';
import { isReviewed, isSubmitted, type Office } from '../office';
import { fact, outerPage, registrationPage } from './frame';
import { windowOf } from './windows';

const HINTS: readonly string[] = [
  '您在支付平台完成支付后请不要关闭浏览器，等待支付平台返回本页面，以确认支付完成。',
  '支付确认后，将不能再修改考试考区、报名考区、报考级别、报考专业等信息，请在支付前确认自己报考的信息是否正确。',
  '如果在支付平台完成支付后，缴费状态许久未更新为“缴费成功”，请仔细检查自己支付账号是否已扣费，或者联系工作人员核对。',
];

/** The fee as the page prints it; where no source gives one, the notice decides. */
const feeOf = ({ variant, state }: Office): string => {
  const fee = variant.fee?.[state.submitted?.level ?? ''];
  return fee === undefined ? '以当地报名通知为准' : `${fee.toFixed(2)} 元`;
};

/** What stands for going there: nobody is reviewed here and nothing is paid. */
const onSite = html`<p><button type="button" class="layui-btn" id="os">（练习）模拟到现场审核并缴费</button></p>`;

function whatToDo(office: Office): Html {
  const { variant, state } = office;
  if (variant.payment === 'none') return html`<p class="badge">本考区不需要缴费</p>`;
  if (state.paid) return html`<p><span class="badge">缴费成功</span></p><p><a href="/report/index">查看报名表</a></p>`;
  const there = variant.payment === 'offline' && isSubmitted(office) && onSite;
  if (!isReviewed(office))
    return html`<p class="badge">${state.submitted ? '审核通过后才能缴费' : '请先填写并提交报名信息'}</p>${there}`;
  if (variant.payment === 'offline') return html`<p class="badge closed">网上支付渠道暂时关闭</p>${there}`;
  return html`<p><a class="layui-btn pay" href="/report/gateway">去支付</a></p>`;
}

export function paymentPage(office: Office): string {
  const { variant, state } = office;
  const answers = state.submitted ?? {};
  const { from, to } = windowOf(variant.id, state.agency);
  return registrationPage(
    office,
    '/report/pay',
    html`<h2 class="title">报考费用</h2><div class="facts">
${fact('考试名称', variant.batch)}${fact('报考级别', answers.level ?? '')}${fact('报考资格', answers.qualification ?? '')}${fact('报考科目', answers.papers ?? '')}${variant.payment === 'online' && fact('缴费时间', `${from} 至 ${to}`)}${fact('考试费用', feeOf(office))}</div>
${whatToDo(office)}
<div class="hints"><p>温馨提示：</p><ol>${HINTS.map((hint) => html`<li>${hint}</li>`)}</ol></div>`,
  );
}

/** What stands for the bank: nothing is paid here. */
export const gatewayPage = (office: Office): string =>
  outerPage(html`<h2 class="title">练习支付</h2><div class="narrow scan">
<p>这里代替支付平台，不会扣款。</p><p>考试费用：${feeOf(office)}</p>
<p><button type="button" class="layui-btn" id="py">（练习）模拟支付完成</button> <a class="layui-btn layui-btn-primary" href="/report/pay">返回</a></p></div>`);
