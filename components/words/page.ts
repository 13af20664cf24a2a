/** Words about the page in view, which popup and panel both say. */
import { say, type Words } from '@/lib/domain/words';

export const items = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

export const PAGE = {
  locked: say('档案已锁定，请先解锁', 'The profiles are locked; unlock them first'),
  platform: say('报名平台的页面', 'A page of the platform'),
  unknownPage: say('这一页我不认识', 'I do not know this page'),
  noProfile: say('还没有档案', 'No profile yet'),
  noProfileHelp: say(
    '先在档案里填一次，以后每次报名都从这里核对、填写。档案只保存在这台电脑的浏览器里。',
    'Fill in the profile once; every registration is compared with it and filled from it. It stays in this browser.',
  ),
  fillProfile: say('填写档案', 'Fill in the profile'),
  notPermitted: say('浏览器还没有允许查看报名网站', 'The browser does not let the assistant see the site yet'),
  notPermittedHelp: say(
    '助手只需要查看 bm.ruankao.org.cn 这一个网站，用来核对和填写报名表。请按下面的按钮允许。',
    'The assistant needs to see one site only, bm.ruankao.org.cn, to compare and fill the form. Please allow it below.',
  ),
  permit: say('允许查看报名网站', 'Allow the registration site'),
} as const;

export const openItems = (count: number): Words =>
  say(`还有 ${count} 项需要您决定。`, `${items(count)} left for you to decide.`);
