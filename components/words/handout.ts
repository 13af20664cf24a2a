/** The words of the handout, beside those of the steps. */
import { say } from '@/lib/domain/words';

export const HANDOUT = {
  title: say('报名步骤一页纸', 'The registration on one page'),
  region: say('地区和年份', 'Region and year'),
  print: say('打印', 'Print'),
  or: say('本地区', 'Here'),
  ready: say('备好', 'Have ready'),
  wrong: say('当心', 'Mind'),
  and: say('；', '; '),
  decides: say(
    '本页由软考报名助手按公开的报名指南编写，不是官方文件；时间、费用和要求以当地报名通知为准。',
    'Written by the registration assistant from public guides. Not an official paper: the notice of your region decides.',
  ),
  goal: say(
    '状态是「报名成功」才算报上名。未缴费视为未报名（不需要缴费的地区除外）。',
    'Only 「报名成功」 means registered. Unpaid is not registered, except where there is no fee.',
  ),
} as const;
