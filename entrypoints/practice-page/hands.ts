/** Eyes, hands, badges, pointing and the gate, as the content scripts bring them into the official pages. */
import { serveBeside } from '@/lib/engine/hands/beside/serve';
import type { BesideTell } from '@/lib/engine/hands/beside/wire';
import { locate } from '@/lib/engine/hands/locate';
import type { Runtime } from '@/lib/engine/hands/runtime';
import { serve } from '@/lib/engine/hands/serve';
import type { Tell } from '@/lib/engine/hands/wire';
import { world } from '@/lib/engine/hands/world';
import { openGate } from '@/lib/photo/gate/gate';
import { openNotice } from '@/lib/photo/gate/notice';

interface Own {
  readonly runtime: Runtime<Tell> & Runtime<BesideTell> & { sendMessage(message: object): Promise<unknown> };
}
const { browser, chrome } = globalThis as { browser?: Own; chrome?: Own };

/** Serves our screens on this page. The gate has to be open before the page's own scripts run. */
export function serveThisPage(disguise: (runtime: Runtime<Tell>) => Runtime<Tell>): void {
  const own = browser ?? chrome;
  if (!own) return;
  const line = { ask: (ask: object) => own.runtime.sendMessage(ask) };
  Object.assign(globalThis, { photoGate: openGate(document, line, openNotice(document)) });
  world.ruankaoLocate = locate;
  serve(disguise(own.runtime), document);
  serveBeside(own.runtime, document);
}
