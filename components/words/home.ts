/** Words of the popup and of the step list. */
import { say, type Words } from '@/lib/domain/words';
import type { StepState } from '@/lib/engine/guide';

export const HOME = {
  welcome: say('开始之前，请看四句话', 'Four sentences before you begin'),
  begin: say('知道了，去填写档案', 'Understood; fill in the profile'),
  page: say('当前页面', 'This page'),
  next: say('接下来', 'Next'),
  region: say('报考地区', 'Region'),
  openChecklist: say('打开填写清单', 'Open the checklist'),
  profile: say('档案', 'Profile'),
  photos: say('照片', 'Photo'),
  roster: say('名单', 'Class'),
  reminders: say('提醒', 'Reminders'),
  guide: say('指南', 'Guide'),
  steps: say('报名步骤', 'Steps'),
  platform: say('报名平台', 'The platform'),
  decides: say('以当地报名通知为准。', 'The notice of your region decides.'),
} as const;

export const STEP_WORDS: { readonly [state in StepState]: Words } = {
  done: say('已完成', 'Done'),
  current: say('进行中', 'Now'),
  problem: say('有问题', 'Problem'),
  todo: say('未开始', 'To do'),
  blocked: say('尚不能开始', 'Not yet'),
  'not-applicable': say('不适用', 'Not needed'),
};

export const fillable = (here: number, willWrite: number): Words =>
  say(`${here} 项中 ${willWrite} 项可填`, `${willWrite} of ${here} items can be filled in`);
