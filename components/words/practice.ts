/** The words of the practice: its start page, and the heading above its pages. */
import { say } from '@/lib/domain/words';

export const PRACTICE = {
  title: say('练习报名', 'Practise registering'),
  promise: say(
    '练习全部在这台电脑上进行，不联网，不会真的报名，也不会扣款。',
    'Practice happens on this computer only: no network, no registration, no payment.',
  ),
  task: say('练什么', 'What to practise'),
  region: say('地区和年份', 'Region and year'),
  person: say('用谁的资料', 'Whose answers'),
  network: say('网络快慢', 'Speed of the network'),
  delays: [
    [0, say('很快', 'Fast')],
    [800, say('一般', 'Ordinary')],
    [3000, say('很慢', 'Slow')],
  ],
  begin: say('开始练习', 'Begin'),
  goOn: say('回到正在进行的练习', 'Go on with the practice'),
  how: say(
    '开始以后，像真的报名一样点工具栏上的助手图标，打开填写清单。',
    'Once it began, press the assistant’s icon in the toolbar as on the real site, and open the checklist.',
  ),
  panel: say('在另一个标签页打开填写清单', 'Open the checklist in another tab'),
  goal: say('目标', 'Goal'),
  reached: say('完成', 'Done'),
  end: say('结束练习', 'End'),
  trouble: say('练习没有开始', 'The practice did not begin'),
} as const;
