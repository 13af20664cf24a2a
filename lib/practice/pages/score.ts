/** 成绩查询: one choice and one button (site-survey-2026 1.9). */
import { html } from '../html';
import type { Office } from '../office';
import { registrationPage } from './frame';

export const scorePage = (office: Office): string =>
  registrationPage(
    office,
    '/query/score/main',
    html`<h2 class="title">成绩查询</h2><form class="layui-form middle" id="sq" lay-filter="sq"><div class="layui-form-item"><label class="layui-form-label">考试批次</label>
<div class="layui-input-block input-block drop"><select id="stage" name="stage" lay-filter="stage"><option value="${office.variant.batch}">${office.variant.batch.replace('软考', '')}</option></select></div></div>
<div class="layui-form-item"><div class="layui-input-block"><button type="submit" class="layui-btn">查询</button></div></div></form>`,
  );
