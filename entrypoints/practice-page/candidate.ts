/** Keeps the candidate of this practice, and lets the automatic demonstration do what they do; nobody else asks. */
import { keepCandidate } from '@/lib/app/practice-candidate';
import { locate } from '@/lib/engine/hands/locate';
import { isOurPage, type Port } from '@/lib/engine/hands/runtime';
import { actOnce, type Did } from '@/lib/practice/client/candidate';
import type { Inside } from '@/lib/practice/client/inside';
import { own } from './own';

const isNext = (message: unknown): message is { readonly isFilled: boolean; readonly pauseMs: number } =>
  typeof message === 'object' && message !== null && 'isFilled' in message && 'pauseMs' in message;

export function serveCandidate(inside: Inside): void {
  keepCandidate(document);
  own.runtime.onConnect.addListener((port: Port<Did>) => {
    if (port.name !== 'practice-candidate' || !isOurPage(port, own.runtime)) return;
    let isCalledOff = false;
    port.onDisconnect.addListener(() => {
      isCalledOff = true;
    });
    port.onMessage.addListener((message) => {
      if (!isNext(message)) return;
      const point = async (element: Element): Promise<boolean> => {
        locate(element);
        await new Promise((done) => setTimeout(done, message.pauseMs));
        return !isCalledOff;
      };
      void actOnce(inside, message.isFilled, point, (did) => port.postMessage(did));
    });
  });
}
