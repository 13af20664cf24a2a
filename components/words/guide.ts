/** Words of the guidance: what a step asks for, what a page wants, where a registration stands. */
import { say, type Words } from '@/lib/domain/words';

export const GUIDE = {
  ready: say('要准备的', 'Have ready'),
  wrong: say('容易出错的', 'What goes wrong'),
  changing: say('要改、要取消', 'To change or cancel'),
  hints: say('温馨提示', 'Good to know'),
  takes: say('用时', 'Takes'),
  noLocalSite: say(
    '当地软考办的网址：未查到，以当地通知为准。',
    'The site of the local office: not found; the notice of your region decides.',
  ),
  localSite: (agency: string): Words => say(`${agency}软考办网站（报名通知）`, `Site of the office in ${agency}`),
  asOf: (year: string): Words => say(`${year} 年所见`, `as seen in ${year}`),
} as const;
