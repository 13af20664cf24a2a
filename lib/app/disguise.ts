/**
 * Lets a practice page answer our screens as if it stood at the official address, which is what the head recognises pages
 * by. Only what crosses the port is changed, both ways; eyes and hands work as on the real site.
 */
import type { Port, Runtime } from '@/lib/engine/hands/runtime';
import type { Tell } from '@/lib/engine/hands/wire';

interface Places {
  /** The address that our screens are to see. */
  readonly official: () => URL;
  /** Origin and path of the page itself, as the hands compare it. */
  readonly own: string;
}

const disguised = (said: Tell, { official }: Places): Tell =>
  'snapshot' in said ? { ...said, snapshot: { ...said.snapshot, url: official().href, secure: true } } : said;

function undisguised(heard: unknown, { official, own }: Places): unknown {
  if (typeof heard !== 'object' || heard === null || !('address' in heard)) return heard;
  const { origin, pathname } = official();
  return heard.address === origin + pathname ? { ...heard, address: own } : heard;
}

/** The browser's runtime, with every port to our screens in disguise. */
export const inDisguise = (runtime: Runtime<Tell>, places: Places): Runtime<Tell> => ({
  id: runtime.id,
  getURL: (path) => runtime.getURL(path),
  onConnect: {
    addListener(heard) {
      runtime.onConnect.addListener((port: Port<Tell>) =>
        heard({
          name: port.name,
          ...(port.sender ? { sender: port.sender } : {}),
          postMessage: (message) => port.postMessage(disguised(message, places)),
          disconnect: () => port.disconnect(),
          onMessage: {
            addListener: (tell) => port.onMessage.addListener((message) => tell(undisguised(message, places))),
          },
          onDisconnect: port.onDisconnect,
        }),
      );
    },
  },
});
