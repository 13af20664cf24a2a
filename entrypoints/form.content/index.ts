import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['*://bm.ruankao.org.cn/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {},
});
