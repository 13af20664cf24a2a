/** 您尚未实名认证: shown after the first sign-in (guide-2023-yunnan 一 3). */
import { html } from '../html';
import type { Office } from '../office';
import { plainPage } from './frame';

export const realNameNoticePage = (office: Office): string =>
  plainPage(
    office,
    html`<div class="bigDone"><p>您尚未实名认证，请先前往个人中心进行实名认证！</p>
<p><a class="layui-btn" href="/personalCenter/myInfo">实名认证</a></p>
<p class="quiet">（1）军官证不支持实名认证，未实名认证不可报名！</p></div>`,
  );
