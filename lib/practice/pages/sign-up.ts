/** 考生注册, and the page after it (guide-2020-jiangsu §二, guide-2023-yunnan 一 2). */
import { html } from '../html';
import { outerPage } from './frame';

const PASSWORD_FORM = '格式为由大写字母开头、英文字母、数字组成的8~30位字符串';

export const signUpPage = (): string =>
  outerPage(html`<h2 class="title">考生注册</h2>
<form class="narrow" id="rg" autocomplete="off">
<ul class="tabs"><li class="here">手机号注册</li><li>邮箱注册</li></ul>
<div class="layui-form-item"><input type="text" name="v1" class="layui-input" placeholder="请输入手机号"></div>
<div class="layui-form-item"><input type="password" name="v2" class="layui-input" placeholder="${PASSWORD_FORM}" autocomplete="new-password"></div>
<div class="layui-form-item"><input type="password" name="v3" class="layui-input" placeholder="请重新输入密码" autocomplete="new-password"></div>
<div class="layui-form-item sumRow"><input type="text" name="v4" class="layui-input" placeholder="请输入验证码"><button type="button" class="layui-btn layui-btn-primary getCode">获取验证码</button></div>
<div class="layui-form-item"><button type="submit" class="layui-btn layui-btn-fluid">注册</button></div>
<p class="beside"><a href="/sign/in">已有账号,去登录</a></p>
</form>
<p class="foot">建议使用谷歌、火狐或者ie9以上等浏览器</p>`);

export const signUpDonePage = (): string =>
  outerPage(
    html`<div class="bigDone"><p>恭喜您，注册成功！欢迎使用网上报名系统！</p><p><a href="/sign/in">已有账号,去登录</a></p></div>`,
  );
