/** What goes on while the person looks at the official page only. */
import { openChecklist } from '../../scripts/assistant.mjs';
import { attention, takeNotesAway, watchNotes } from './attention';
import { expect, test } from './extension';

const WELCOME = 'https://bm.ruankao.org.cn/sign/welcome';

/** A day so many days from now, on the clock of China. */
const dayIn = (days: number): string => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

/** A welcome page of the site with these rows. */
function welcomePage(batch: string, ...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<div class="layui-col-md3">${text}</div>`;
  const line = (cells: readonly string[]) =>
    `<div class="layui-row listCont selectorg">${[...cells, '进入'].map(cell).join('')}</div>`;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>平台</title><h1>全国计算机技术与软件专业技术资格（水平）考试网上报名平台</h1>
<p>请选择考试批次：${batch}</p><div class="contentShow"><div class="layui-row listTitle">${['机构名称', '报名有效时间', '缴费有效时间', '入口'].map(cell).join('')}</div>
<div class="contentShowIn">${rows.map(line).join('')}</div></div>`;
}

test('with no screen open: times are noted and told when they move, hand-set ones are asked about, a strange timetable raises an alarm', async ({
  context,
  extension,
  serve,
}) => {
  test.slow(); // A background is waited for until it ends by itself.
  const reminders = await extension.open('reminders.html');
  await reminders.locator('main[data-ready="true"]').waitFor();
  await watchNotes(reminders);
  await reminders.locator('input[name="quiet"]').uncheck(); // Whatever the hour is where this runs.
  const batch = await reminders.locator('select[name="batch"]').inputValue();
  await reminders.locator('select[name="agency"]').selectOption('大连');
  await reminders.locator('[data-action="follow"]').click();
  await expect(reminders.locator('[data-time="signCloses"]')).toBeVisible();
  const page = await context.newPage();
  /** The person opens the welcome page, which shows these rows now. */
  const visit = async (...rows: readonly (readonly string[])[]) => {
    serve(() => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: welcomePage(batch, ...rows),
    }));
    await page.goto(WELCOME);
  };
  const now = () => attention(reminders);
  const notes = async () => (await now()).notes;
  const takeAway = () => takeNotesAway(reminders);
  const span = (closes: number) => `${dayIn(-20)} 09:00 ~ ${dayIn(closes)} 23:59`;

  await extension.stopBackground();
  await visit(['大连', span(5), span(9)]);
  await expect.poll(async () => (await now()).kept).toContain(`${dayIn(5)}T23:59`);
  await expect.poll(async () => (await now()).badge).toBe('5');
  // Seven days before each closing have begun: that is told.
  await expect.poll(notes).toContain('reminders');
  expect((await now()).title).toContain('报名截止');
  expect((await now()).ring).toBeLessThanOrEqual(Date.now() + 31 * 60_000);

  await takeAway();
  await visit(['大连', span(3), span(9)]);
  await expect.poll(notes).toContain('times');
  await expect(reminders.locator('[data-time="signCloses"]')).toContainText('原为');

  const closes = reminders.locator('[data-time="payCloses"]');
  await closes.locator('input[type="date"]').fill(dayIn(8));
  await expect(closes).toContainText('您在');
  await takeAway();
  await visit(['大连', span(3), span(7)]);
  await expect.poll(notes).toContain('times');
  await expect(closes.locator('[data-action="take-page-time"]')).toBeVisible();
  await expect(closes.locator('input[type="date"]')).toHaveValue(dayIn(8));
  await closes.locator('[data-action="keep-own-time"]').click();
  await expect(closes.locator('[data-action="take-page-time"]')).toHaveCount(0);

  await takeAway();
  await visit(['大连', span(1), span(1), span(1)], ['辽宁', span(1), span(1)]);
  await expect.poll(notes).toContain('times');
  await expect(reminders.locator('[data-timetable="alarm"]')).toContainText('时间表没有读出来');
  expect((await now()).kept).not.toContain(`${dayIn(1)}T`);
  const panel = await openChecklist(extension, page);
  await expect(panel.locator('[data-timetable="alarm"]')).toContainText('一个时间都没有存');
  await takeAway();
});
