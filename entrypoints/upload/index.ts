/** Put into a page with the first file that is to be filled in: gives the hands there the means to. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ours } from '@/lib/engine/hands/ours';
import { upload } from '@/lib/engine/hands/upload';

export default defineUnlistedScript(() => {
  // What it put in stays known when it comes again.
  ours.upload ??= upload;
});
