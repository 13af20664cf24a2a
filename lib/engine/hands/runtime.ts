/** What of the browser's messaging is used in a page, and who is heard there. */

export interface Port<Sent> {
  readonly name: string;
  readonly sender?: { readonly id?: string; readonly url?: string };
  postMessage(message: Sent): void;
  disconnect(): void;
  readonly onMessage: { addListener(heard: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(heard: () => void): void };
}

export interface Runtime<Sent> {
  readonly id: string;
  getURL(path: string): string;
  readonly onConnect: { addListener(heard: (port: Port<Sent>) => void): void };
}

/** Whether a port comes from a page of the extension itself, to the top document of a tab. */
export const isOurPage = <Sent>({ sender }: Port<Sent>, runtime: Runtime<Sent>): boolean =>
  sender?.id === runtime.id &&
  sender.url?.startsWith(runtime.getURL('')) === true &&
  globalThis.self === globalThis.top;
