/** 考生报名: the form, below it in some regions a second one that has nothing to do with it. */
import { formMarkup } from '../form/markup';
import { type Html, html } from '../html';
import type { Office } from '../office';
import { registrationPage } from './frame';

const feedback = html`<form class="aside" action="/feedback"><p class="asideTitle">意见反馈</p>
<p><label>反馈内容</label> <textarea name="say" class="layui-textarea"></textarea></p>
<p><label>手机号码</label> <input type="text" name="fm" class="layui-input"></p>
<p><label>Email</label> <input type="text" name="fe" class="layui-input"></p>
<p><button type="button" class="layui-btn layui-btn-sm layui-btn-primary">发送反馈</button></p></form>`;

/** The guide of 2020 itself carries such a box for text messages (guide-2020-national, top). */
const reminder = html`<form class="aside" action="/remind"><p class="asideTitle">免费短信提醒</p>
<p><label>手机号码：</label> <input type="text" name="rm" class="layui-input" placeholder="请输入手机号码"></p>
<p><label>电子邮箱：</label> <input type="text" name="re" class="layui-input" placeholder="请输入电子邮箱"></p>
<p><button type="button" class="layui-btn layui-btn-sm layui-btn-primary">免费预约短信提醒</button></p></form>`;

const mended = ({ state }: Office): Html | false =>
  typeof state.review === 'object' &&
  html`<p class="refused">审核不通过：${state.review.reason}。请修改后重新提交。</p>`;

export function formPage(office: Office): string {
  const { secondForm } = office.look;
  return registrationPage(
    office,
    '/report/index',
    html`${mended(office)}${formMarkup(office)}${secondForm === 'feedback' && feedback}${secondForm === 'reminder' && reminder}`,
  );
}
