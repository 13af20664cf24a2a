/** Eyes, hands, badges, pointing and the gate, as the content scripts bring them into the official pages. */
import { serveBeside } from '@/lib/engine/hands/beside/serve';
import type { BesideTell } from '@/lib/engine/hands/beside/wire';
import { locate } from '@/lib/engine/hands/locate';
import { isOurPage, type Port, type Runtime } from '@/lib/engine/hands/runtime';
import { serve } from '@/lib/engine/hands/serve';
import type { Tell } from '@/lib/engine/hands/wire';
import { world } from '@/lib/engine/hands/world';
import { openGate } from '@/lib/photo/gate/gate';
import { openNotice } from '@/lib/photo/gate/notice';
import { actOnce, type Did } from '@/lib/practice/client/candidate';
import type { Inside } from '@/lib/practice/client/inside';
import { serveStage } from '@/lib/stage/serve';
import type { StageTell } from '@/lib/stage/wire';

interface Own {
  readonly runtime: Runtime<Tell> &
    Runtime<BesideTell> &
    Runtime<StageTell> &
    Runtime<Did> & { sendMessage(message: object): Promise<unknown> };
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
  serveStage(own.runtime, document);
}

const isNext = (message: unknown): message is { readonly isFilled: boolean; readonly pauseMs: number } =>
  typeof message === 'object' && message !== null && 'isFilled' in message && 'pauseMs' in message;

/** Lets the automatic demonstration do what the pretend candidate does; nobody else asks. */
export function serveCandidate(inside: Inside): void {
  const own = browser ?? chrome;
  own?.runtime.onConnect.addListener((port: Port<Did>) => {
    if (port.name !== 'practice-candidate' || !isOurPage(port, own.runtime, document)) return;
    port.onMessage.addListener((message) => {
      if (!isNext(message)) return;
      const point = async (element: Element): Promise<void> => {
        locate(element);
        await new Promise((done) => setTimeout(done, message.pauseMs));
      };
      void actOnce(inside, message.isFilled, point, (did) => port.postMessage(did));
    });
  });
}
