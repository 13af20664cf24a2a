/** Put into a page when a person first asks where a control is: gives the hands there something to point with. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locate } from '@/lib/engine/hands/locate';
import { ours } from '@/lib/engine/hands/ours';

export default defineUnlistedScript(() => {
  ours.locate ??= locate;
});
