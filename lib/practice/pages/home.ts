/** 主页: the batch, its state, and the way into the registration (guide-2020-jiangsu §三, guide-2025-liaoning 第三步). */
import { html } from '../html';
import { type Office, stateWords } from '../office';
import { plainPage } from './frame';
import { windowOf } from './windows';

const EXAM_DAYS: Readonly<Record<string, string>> = {
  '2020年下半年软考': '2020-11-07 至 2020-11-08',
  '2023年上半年软考': '2023-05-27 至 2023-05-28',
};

export function homePage(office: Office): string {
  const { variant, state } = office;
  const { from, to } = windowOf(variant.id, state.agency);
  return plainPage(
    office,
    html`<div class="card"><p><strong>${variant.batch}</strong> <span class="badge">${stateWords(office)}</span></p>
<p>考生报名时间：${from} 至 ${to}</p>
<p>考试安排时间：${EXAM_DAYS[variant.batch] ?? '具体考试时间以准考证为准'}</p>
<p><button type="button" class="layui-btn layui-btn-primary" id="zc">查看政策文件</button>
<a class="layui-btn" href="/report/notice">${variant.id.startsWith('yunnan') ? '进入报名' : '立即报名'}</a></p></div>`,
  );
}
