/** 打印准考证: about a week before the exam (guide-2020-jiangsu 注意事项). */
import { html } from '../html';
import { isRegistered, type Office } from '../office';
import { fact, registrationPage } from './frame';

export function ticketPage(office: Office): string {
  const answers = office.state.submitted ?? {};
  const body = isRegistered(office)
    ? html`<div class="ticket"><h3>准考证</h3><div class="facts">${fact('姓名', answers.name ?? '')}${fact('证件号码', answers.idNumber ?? '')}${fact('准考证号', '0000000000（练习）')}${fact('报考资格', answers.qualification ?? '')}${fact('考试科目', answers.papers ?? '')}${fact('考点', '练习考点')}</div></div>
<p><button type="button" class="layui-btn" id="pr">打印准考证</button></p>`
    : html`<p>报名成功后，考前一周左右登录报名系统打印准考证。</p>`;
  return registrationPage(office, '/report/ticket', html`<h2 class="title">打印准考证</h2>${body}`);
}
