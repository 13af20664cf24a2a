/**
 * Tells the other open pages of the extension that something stored has changed. Says what kind, never what.
 */
type Topic = 'profiles' | 'photos' | 'vault';

const NAME = 'ruankao-changes';
let speaker: BroadcastChannel | undefined;

/** Says to every page, this one included, that the topic should be read again. */
export function announce(topic: Topic): void {
  speaker ??= new BroadcastChannel(NAME);
  speaker.postMessage(topic);
}

/** Calls back after each change of the topic, whichever page made it. Returns the way to stop. */
export function watchChanges(topic: Topic, tell: () => void): () => void {
  const listener = new BroadcastChannel(NAME);
  listener.onmessage = ({ data }) => {
    if (data === topic) tell();
  };
  return () => listener.close();
}
