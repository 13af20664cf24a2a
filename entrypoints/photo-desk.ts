/** Runs in assets/public/photo-desk.html, out of sight: one file, because the chunks of the screens bring all of them along. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepDoor } from '@/lib/app/photo/doorman';

export default defineUnlistedScript(() => keepDoor(location.hash.slice(1)));
