/** The photo desk's worker: one file, for every page that opens the desk. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPhotoWorker } from '@/lib/photo/worker';

export default defineUnlistedScript(startPhotoWorker);
