/** Put into a page that shows another toolkit than layui: teaches the hands there how its widgets are worked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ours } from '@/lib/engine/hands/ours';
import { TOOLKITS } from '@/lib/engine/hands/toolkits';

export default defineUnlistedScript(() => {
  ours.hands?.learn(TOOLKITS);
});
