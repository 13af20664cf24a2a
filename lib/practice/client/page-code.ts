/** The small scripts of the pages around the form: buttons that send something. */
import { ask, send, tell } from './ask';
import type { Layui } from './layui';
import { knowAs } from './log';

/** Does something on every click on what the selector finds, now or later. */
export function onClick(selector: string, act: (clicked: Element) => unknown): void {
  document.addEventListener('click', (event) => {
    const clicked = event.target instanceof Element ? event.target.closest(selector) : null;
    if (!clicked) return;
    event.preventDefault();
    act(clicked);
  });
}

/** Sends a form's controls by their names instead of leaving the page. */
function onSubmit(
  layui: Layui,
  selector: string,
  path: string,
  after: (ok: boolean) => unknown = () => undefined,
): void {
  const form = document.querySelector<HTMLFormElement>(selector);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const sent = new URLSearchParams();
    for (const [name, value] of new FormData(form)) sent.set(name, String(value));
    void send(layui, path, sent).then(({ ok }) => after(ok));
  });
}

async function otherSum(): Promise<void> {
  const { msg } = await ask('/sign/sum');
  const sum = document.querySelector('.sum');
  if (sum) sum.textContent = `${msg} = ?`;
}

function tabs(): void {
  const box = document.querySelector('input[name=v1]');
  onClick('.tabs li', (tab) => {
    for (const other of document.querySelectorAll('.tabs li')) other.classList.toggle('here', other === tab);
    box?.setAttribute('placeholder', tab.textContent === '邮箱注册' ? '请输入邮箱' : '请输入手机号');
  });
}

function realNameForm(layui: Layui): void {
  const { laydate } = layui;
  for (const [name, field] of Object.entries({
    r7: 'idType',
    r3: 'name',
    r9: 'idNumber',
    r12: 'idValidFrom',
    r15: 'idValidUntil',
  }))
    knowAs(name, field);
  for (const elem of document.querySelectorAll<HTMLInputElement>('input[name=r12], input[name=r15]'))
    laydate.render({ elem, done: () => undefined });
  onSubmit(layui, '#rn', '/personalCenter/realName');
}

const POLICY_TEXT = '本考区的政策文件以当地报名通知为准。（练习）';
const TOOL_TEXT =
  '证件照验证和处理工具：源照片须为白色背景的彩色标准证件照，JPG格式，文件大于30K，大于295*413像素，照片清晰。审核通过后保存的照片约10K左右。（练习中不提供下载）';

/** Connects whatever of these the page has. */
export function startPage(layui: Layui): void {
  onClick('a[href^="javascript:"]', () => undefined);
  onClick('.selectorg .aLink', (link) =>
    send(layui, '/sign/setselectorg', {
      orid: link.getAttribute('or-id') ?? '',
      taskid: link.getAttribute('task-id') ?? '',
    }),
  );
  onClick('.otherSum', otherSum);
  onClick('.forgot', () => tell(layui, '练习中不提供此功能。'));
  onClick('.whoName', (name) => name.parentElement?.classList.toggle('open'));
  onClick('.getCode', () => send(layui, '/sign/code'));
  onClick('#sc', () => send(layui, '/sign/scan'));
  onClick('#zc', () => tell(layui, POLICY_TEXT));
  onClick('.tool', () => tell(layui, TOOL_TEXT));
  onClick('#pr', () => window.print());
  onClick('#py', () => send(layui, '/report/paid'));
  onClick('#os', () => send(layui, '/report/paidOnSite'));
  onClick('#cx', () =>
    layui.layer.confirm('取消后需要重新填写报名信息，确定取消报考吗？', { title: '取消报考' }, (index) => {
      layui.layer.close(index);
      void send(layui, '/report/cancel');
    }),
  );
  onClick('.aside button', () => tell(layui, '练习中不提供此功能。'));
  tabs();
  onSubmit(layui, '#lg', '/sign/in', (ok) => (ok ? undefined : otherSum()));
  onSubmit(layui, '#rg', '/sign/up');
  onSubmit(layui, '#sq', '/query/score/result');
  for (const form of document.querySelectorAll('.seek, .aside'))
    form.addEventListener('submit', (event) => event.preventDefault());
  realNameForm(layui);
}
