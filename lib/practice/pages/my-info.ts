/** 个人中心 · 我的信息: the real-name check, then its record (guide-2023-yunnan 一 3). */
import { type Html, html } from '../html';
import type { Office } from '../office';
import { fact, personalPage } from './frame';

/** Names of the controls; they say nothing, like those of the form. */
export const RECORD_NAMES = {
  idType: 'r7',
  name: 'r3',
  idNumber: 'r9',
  idValidFrom: 'r12',
  idValidUntil: 'r15',
} as const;

const row = (label: string, control: Html): Html =>
  html`<div class="layui-form-item"><label class="layui-form-label">${label}：</label><div class="layui-input-block">${control}</div></div>`;

const text = (name: string, placeholder: string): Html =>
  html`<input type="text" name="${name}" class="layui-input" placeholder="${placeholder}" autocomplete="off">`;

const check = html`<form class="layui-form middle" lay-filter="rn" id="rn">
${row('证件类型', html`<select name="${RECORD_NAMES.idType}" lay-filter="${RECORD_NAMES.idType}"><option value="1">身份证</option><option value="2">军官证</option></select>`)}
${row('真实姓名', text(RECORD_NAMES.name, '请输入真实姓名'))}
${row('证件号码', text(RECORD_NAMES.idNumber, '请输入证件号码'))}
${row('证件生效期', text(RECORD_NAMES.idValidFrom, '请选择身份证生效日期'))}
${row('证件失效期', text(RECORD_NAMES.idValidUntil, '身份证失效日期'))}
<p class="quiet">（1）军官证不支持实名认证，未实名认证不可报名！</p>
<p class="quiet">（2）自然人实名如果核验失败，可以到手机应用商店下载并开通网证后再试。</p>
<div class="layui-form-item"><div class="layui-input-block"><button type="submit" class="layui-btn">实名认证</button></div></div>
</form>`;

const validity = ({ realName }: Office['state']): Html =>
  html`<span>${realName?.idValidFrom ?? ''} 至 ${realName?.idValidUntil ?? ''}</span> <a href="/personalCenter/myInfo?mend=1">修改</a>`;

const record = ({ state }: Office): Html => html`<div class="facts">
${fact('考生姓名', state.realName?.name ?? '')}
${fact('证件类型', '居民身份证/社保卡')}
${fact('证件号码', state.realName?.idNumber ?? '')}
${fact('性别', state.realName?.gender ?? '')}
${fact('出生日期', state.realName?.birthDate ?? '')}
${fact('实名认证', '已认证')}
</div>${state.realName?.idValidUntil !== undefined && html`<p class="quiet">证件有效期：${validity(state)}</p>`}<p class="quiet">未绑定</p>`;

const account = ({ state }: Office): Html =>
  html`<div class="facts">${fact('登录账号', state.account ?? '')}</div><p class="quiet">本考区不需要实名认证。</p>`;

/** `isMending`: the record is opened again, as its 修改 does. */
export function myInfoPage(office: Office, isMending: boolean): string {
  const { variant, state } = office;
  const body = !variant.realNameCheck ? account(office) : state.realName && !isMending ? record(office) : check;
  return personalPage(office, '/personalCenter/myInfo', html`<h2 class="title">我的信息</h2>${body}`);
}
