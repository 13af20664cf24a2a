/** Eyes, hands, badges, pointing, gate and stage, as the content scripts bring them into the official pages. */
import { mindSize } from '@/components/practice/larger';
import { serveBeside } from '@/lib/engine/hands/beside/serve';
import { locate } from '@/lib/engine/hands/locate';
import { ours } from '@/lib/engine/hands/ours';
import { givePen } from '@/lib/engine/hands/pen';
import type { Runtime } from '@/lib/engine/hands/runtime';
import { serve } from '@/lib/engine/hands/serve';
import { serveSignpost } from '@/lib/engine/hands/signpost/serve';
import type { Tell } from '@/lib/engine/hands/wire';
import { openGate } from '@/lib/photo/gate/gate';
import { openNotice } from '@/lib/photo/gate/notice';
import { serveStage } from '@/lib/stage/serve';
import type { Personal, StageWords } from '@/lib/stage/wire';
import { own } from './own';

/** Serves our screens on this page. The gate has to be open before the page's own scripts run. */
export function serveThisPage(disguise: (runtime: Runtime<Tell>) => Runtime<Tell>): void {
  ours.gate = openGate(document, { ask: (ask: object) => own.runtime.sendMessage(ask) }, openNotice(document));
  ours.locate = locate;
  givePen();
  serve(disguise(own.runtime), document);
  serveBeside(own.runtime, document);
  serveSignpost(own.runtime, document);
}

/** Lets a panel present this page, which is larger meanwhile. What is known is covered from the start: somebody presents already. */
export function serveStageHere(known: { readonly personal: Personal; readonly words: StageWords } | undefined): void {
  const { id, onConnect } = own.runtime;
  const getURL = (path: string): string => own.runtime.getURL(path);
  mindSize(document);
  serveStage({ id, getURL, onConnect, curtain: async () => '' }, document, known);
}
