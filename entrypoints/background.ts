import { defineBackground } from 'wxt/utils/define-background';
import { openPanelFromToolbar } from '@/lib/platform/panel';

/** Holds no state: everything it needs is read again after each wake. */
export default defineBackground(() => {
  openPanelFromToolbar();
});
