/** Put into a page with the first round of writing: gives the hands there what only writing needs. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { givePen } from '@/lib/engine/hands/pen';

export default defineUnlistedScript(givePen);
