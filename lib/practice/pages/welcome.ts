/** 选择考试批次、机构: one row an agency (guide-2020-jiangsu 一, guide-2025-liaoning 第一步; row markup: site-survey-2026 1.2). */
import { type Html, html } from '../html';
import type { Office } from '../office';
import { outerPage } from './frame';
import { windowsOf } from './windows';

function row([agency, from, to]: readonly [string, string, string], order: number, { variant }: Office): Html {
  const span = variant.since < 2025 ? `${from}~${to}` : from ? `${from} ~ ${to}` : '~';
  const wide = variant.timeColumns === 2;
  const paying = agency === '辽宁' ? '~' : span;
  return html`<div class="layui-row listCont selectorg"><div class="layui-col-md3 col1">${agency}</div><div class="${wide ? 'layui-col-md4' : 'layui-col-md7'} col2 timeW">${span}</div>${
    wide && html`<div class="layui-col-md4 col2 timeW">${paying}</div>`
  }<div class="${wide ? 'layui-col-md1' : 'layui-col-md2'} col2"><a class="aLink" href="javascript:;" task-id="10000${variant.since}0302151239194259" or-id="001711281120060000${String(order + 2).padStart(2, '0')}">进入</a></div></div>`;
}

const linksOf = (since: number): readonly string[] =>
  since < 2025
    ? ['准考证打印', '成绩查询', '证书查询']
    : ['准考证打印', '成绩查询', '证书查询', '2010上半年以前的证书', '模拟练习平台'];

export function welcomePage(office: Office): string {
  const { variant } = office;
  const wide = variant.timeColumns === 2;
  const rows = windowsOf(office.options.variant);
  return outerPage(html`<div class="batch">请选择考试批次：<select name="time"><option selected="selected" value="${variant.batch.slice(2, 4)}07">${variant.batch}</option></select></div>
<div class="contentShow"><div class="layui-row listTitle"><div class="layui-col-md3">机构名称</div><div class="${wide ? 'layui-col-md4' : 'layui-col-md7'}">报名有效时间</div>${
    wide && html`<div class="layui-col-md4">缴费有效时间</div>`
  }<div class="${wide ? 'layui-col-md1' : 'layui-col-md2'}">入口</div></div>
<div class="contentShowIn">
${rows.map((window, order) => row(window, order, office))}
</div>${rows.length > 8 && html`<p class="more">向下滚动更多</p>`}</div>
<p class="foot">${linksOf(variant.since).map((word, at) => html`${at > 0 && ' | '}<a href="/sign/in?type=query">${word}</a>`)}</p>
<p class="foot">${variant.since < 2025 ? '建议使用谷歌、火狐或者ie9以上等浏览器' : '建议使用谷歌、火狐或者edge等浏览器'}</p>`);
}
