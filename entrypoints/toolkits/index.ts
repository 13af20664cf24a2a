/** Put into a page that shows another toolkit than layui: teaches the hands there how its widgets are worked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TOOLKITS } from '@/lib/engine/hands/toolkits';
import { world } from '@/lib/engine/hands/world';

export default defineUnlistedScript(() => {
  world.ruankaoLearn?.(TOOLKITS);
});
