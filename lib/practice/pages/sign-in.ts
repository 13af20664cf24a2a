/** 考生登录: account, password and a sum before 2025 (guide-2020-jiangsu §三), the APP since (guide-2025-liaoning 第二步). */
import { type Html, html } from '../html';
import type { Office } from '../office';
import { outerPage } from './frame';
import { qrPicture } from './qr-picture';

const byAccount = ({ state, variant }: Office): Html => html`<form class="narrow" id="lg" autocomplete="off">
<div class="layui-form-item"><input type="text" name="u1" class="layui-input" placeholder="请输入手机号/邮箱" value="${state.account ?? ''}"></div>
<div class="layui-form-item"><input type="password" name="u2" class="layui-input" placeholder="请输入密码" autocomplete="new-password"></div>
<div class="layui-form-item sumRow"><input type="text" name="u3" class="layui-input" placeholder="请输入运算结果"><span class="sum">${state.sum} = ?</span><a href="javascript:;" class="otherSum">看不清? 换一张</a></div>
<div class="layui-form-item"><button type="submit" class="layui-btn layui-btn-fluid">登录</button></div>
<p class="beside"><a href="/sign/up">没有账号? 去注册</a><a href="javascript:;" class="forgot">忘记密码?</a></p>
${variant.realNameCheck && html`<p class="beside"><a href="javascript:;" class="forgot">国家政务服务平台账号登录</a></p>`}
<p class="practiceHint">（练习）任意手机号或邮箱，加上符合格式的密码，即可登录。</p>
</form>`;

const byApp = html`<div class="narrow scan">
<p>请使用【国家网络身份认证】APP扫码认证登录</p>
${qrPicture}
<p><button type="button" class="layui-btn" id="sc">(练习) 模拟 APP 扫码成功</button></p>
<p class="practiceHint">真实报名时，请用手机上的国家网络身份认证 APP 扫描登录页上的二维码。</p>
</div>`;

export const signInPage = (office: Office): string =>
  outerPage(
    html`<h2 class="title">考生登录</h2>${office.variant.login === 'account-and-captcha' ? byAccount(office) : byApp}`,
  );
