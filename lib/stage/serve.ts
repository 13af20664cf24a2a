/**
 * Lets a panel of ours present a page, over a port named `stage`. Nothing here writes, presses or reads what a control
 * holds. Words and light go with the port; the patches stay until the presentation ends, for a class is looking.
 */
import { ours } from '../engine/hands/ours';
import { isOurPage, type Port, type Runtime } from '../engine/hands/runtime';
import { openStage, type Stage } from './stage';
import { type Personal, STAGE, type StageAsk, type StageTell, type StageWords } from './wire';

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Checked by hand, since no schema library goes into the page. */
function isAsk(value: unknown): value is StageAsk {
  if (typeof value !== 'object' || value === null || !('ask' in value)) return false;
  if (value.ask === 'cover' && 'personal' in value && typeof value.personal === 'object' && value.personal !== null)
    return (
      'values' in value.personal &&
      'labels' in value.personal &&
      isTexts(value.personal.values) &&
      isTexts(value.personal.labels)
    );
  if (value.ask === 'leave') return true;
  if (value.ask === 'black') return 'on' in value && typeof value.on === 'boolean';
  return value.ask === 'say' && 'caption' in value && typeof value.caption === 'object' && value.caption !== null;
}

/** The runtime of a page that presents itself. */
export interface StageRuntime extends Runtime<StageTell> {
  /** What stands on the curtain, in the language of our screens. */
  curtain(): Promise<string>;
}

/**
 * Serves a document for as long as it lives, once, however often the script is brought in. Brought in before the page has
 * shown anything, it keeps a curtain before it until it was said what is personal; `known`: it is known already, and in which words
 * the stage speaks.
 */
export function serveStage(
  runtime: StageRuntime,
  page: Document,
  known?: { readonly personal: Personal; readonly words: StageWords },
): void {
  if (ours.isStaged) return;
  ours.isStaged = true;
  let stage: Stage | undefined;
  let line: Port<StageTell> | undefined;
  const open = (): Stage => {
    const faceOf = (element: Element): Element => ours.hands?.faceOf(element) ?? element;
    stage ??= openStage(page, { faceOf }, (key) => line?.postMessage({ tell: key }), known?.words);
    return stage;
  };
  if (known) open().cover(known.personal);
  else if (page.readyState === 'loading') open().close(runtime.curtain());
  runtime.onConnect.addListener((port: Port<StageTell>) => {
    if (port.name !== STAGE || !isOurPage(port, runtime)) return;
    line = port;
    port.onMessage.addListener((message) => {
      if (!isAsk(message) || line !== port) return;
      if (message.ask === 'cover') open().cover(message.personal);
      else if (message.ask === 'black') {
        if (message.on || stage) open().blacken(message.on);
      } else if (message.ask === 'say') {
        const element = message.handle === undefined ? undefined : ours.hands?.elementOf(message.handle);
        open().say(message.caption, element && ours.hands?.faceOf(element));
      } else {
        stage?.remove();
        stage = undefined;
      }
    });
    port.onDisconnect.addListener(() => {
      if (line !== port) return;
      line = undefined;
      stage?.hush();
    });
  });
}
