/**
 * Presents the page of one tab to a class: what is personal is covered, one thing after the other is lit and spoken of.
 *
 * - Forward and back by the keys of a presenter, in the page and in the panel; at any speed by itself.
 * - By itself it acts only on practice pages, where a pretend candidate presses and the assistant fills. On the official
 *   site it speaks and acts on nothing.
 * - A key or a press of the person stops it where it is; the person goes on by hand.
 */
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { say } from '@/lib/domain/words';
import { demonstrating, demonstrationSpeed } from '@/lib/platform/demonstration';
import { presenting } from '@/lib/platform/settings';
import { connectStage, letCandidateAct, type StagePort } from '@/lib/platform/stage-port';
import { isPracticePage } from '@/lib/platform/tabs';
import type { StageKey } from '@/lib/stage/wire';
import { t } from './locale';
import type { PageWatch } from './page-watch';
import { personalOnPage } from './presenter-personal';
import { isBlack, mindBlack, present, pressed, stageWords } from './presenting';
import { type Stop, stopsOf } from './stops';

/** How long a stop stays at the ordinary speed, in ms. */
const STOP_MS = 2500;
/** How long it is shown what the candidate will press. */
const POINT_MS = 900;
/** Times as fast. */
export const SPEEDS = [0.5, 1, 2, 20] as const;

const KEYS = say(
  'PgDn 下一步　PgUp 上一步　F5 自动演示　Esc 暂停　B 黑屏',
  'PgDn forward · PgUp back · F5 by itself · Esc pause · B black screen',
);
const DONE = say('演示完毕：报名成功。', 'The demonstration is over: 报名成功.');

export interface Presenter {
  readonly isOn: ReadonlySignal<boolean>;
  readonly isAuto: ReadonlySignal<boolean>;
  readonly speed: ReadonlySignal<number>;
  readonly stop: ReadonlySignal<{ readonly at: number; readonly of: number; readonly stop: Stop } | undefined>;
  turn(on: boolean): Promise<void>;
  next(): void;
  back(): void;
  play(on: boolean): Promise<void>;
  goAt(speed: number): Promise<void>;
  dispose(): void;
}

/** The checklist's own presses. */
export interface Filling {
  fill(): Promise<void>;
  stop(): void;
}

/** Opens the presentation of the page that a checklist follows. */
export function openPresenter(watch: PageWatch, { fill, stop: stopFilling }: Filling): Presenter {
  const { view } = watch;
  const isOn = signal(false);
  const isAuto = signal(false);
  const speed = signal(1);
  const at = signal(0);
  const isOver = signal(false);
  const stops = computed(() => stopsOf(view.value));
  const stop = computed(() => {
    const all = stops.value;
    const shown = all[Math.min(at.value, all.length - 1)];
    return shown && { at: Math.min(at.value, all.length - 1), of: all.length, stop: shown };
  });
  let line:
    | { readonly document: ReturnType<PageWatch['port']>; readonly port: Promise<StagePort | undefined> }
    | undefined;
  let isFilled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being done by itself just now. */
  let acting: AbortController | undefined;

  /** The patches stay when only the panel goes; at the end everything goes. */
  const leave = (isEnd = false): void => {
    void line?.port.then((port) => {
      if (isEnd) port?.ask({ ask: 'leave' });
      port?.disconnect();
    });
    line = undefined;
  };

  function arrive(): Promise<StagePort | undefined> {
    const document = watch.port();
    const { tabId } = view.peek();
    if (line && line.document === document) return line.port;
    leave();
    at.value = 0;
    isFilled = false;
    isOver.value = false;
    if (!document || tabId === undefined) return Promise.resolve(undefined);
    line = { document, port: connectStage(tabId, hearPage) };
    return line.port;
  }

  function hear(key: StageKey): void {
    if (!isOn.peek()) return;
    if (key === 'next') go(1);
    else if (key === 'back') go(-1);
    else if (key === 'play') void play(!isAuto.peek());
    else if (key !== 'black' && isAuto.peek()) void play(false);
  }
  /** What is pressed on a screen of ours has been minded there. */
  function hearPage(key: StageKey): void {
    mindBlack(key);
    hear(key);
  }
  function go(by: 1 | -1): void {
    at.value = Math.max(0, Math.min(at.peek() + by, stops.peek().length - 1));
  }
  const play = (on: boolean): Promise<void> => demonstrating.set(on);

  /** The end of what there is to say here: on a practice page the candidate goes on. */
  async function act(): Promise<void> {
    const { tabId } = view.peek();
    if (tabId === undefined || acting) return;
    acting = new AbortController();
    const { signal } = acting;
    const isPractice = await isPracticePage(tabId);
    const did = isPractice ? await letCandidateAct(tabId, isFilled, POINT_MS / speed.peek(), signal) : undefined;
    if (did?.did === 'fill') {
      signal.addEventListener('abort', stopFilling);
      await fill();
      // What a person broke off is filled when it goes on.
      isFilled = !signal.aborted;
    }
    acting = undefined;
    if (!isPractice) return play(false);
    if (did?.did === 'nothing') {
      isOver.value = did.registered;
      await play(false);
    } else tick();
  }

  function tick(): void {
    clearTimeout(timer);
    if (!isOn.peek() || !isAuto.peek() || acting) return;
    timer = setTimeout(() => {
      const { length } = stops.peek();
      if (length === 0) return tick();
      if (at.peek() < length - 1 && !isFilled) {
        at.value += 1;
        tick();
      } else void act();
    }, STOP_MS / speed.peek());
  }

  const follow = effect(() => {
    if (!isOn.value) {
      leave(true);
      return;
    }
    const { profiles, variant } = view.value;
    const shown = stop.value;
    const over = isOver.value;
    void arrive().then((port) => {
      port?.ask({ ask: 'cover', personal: personalOnPage(profiles, Object.values(variant.labels ?? {})) });
      if (!port || !shown) return;
      const { title, text, handle } = shown.stop;
      const caption = {
        title: t(title),
        text: over ? t(DONE) : t(text),
        place: `${shown.at + 1} / ${shown.of}`,
        keys: t(KEYS),
        words: stageWords(),
      };
      port.ask({ ask: 'say', caption, ...(handle && { handle }) });
    });
  });
  const blacken = effect(() => {
    const on = isBlack.value;
    void line?.port.then((port) => port?.ask({ ask: 'black', on }));
  });
  const listen = effect(() => {
    const press = pressed.value;
    if (press) untracked(() => hear(press.key));
  });
  const drive = effect(() => {
    // Read here, so that a stop that has begun takes the speed that is chosen, or known, only now.
    const isDriven = speed.value > 0 && isOn.value && isAuto.value;
    if (isDriven) tick();
    else {
      clearTimeout(timer);
      acting?.abort();
    }
  });
  const read = <Value>(
    kept: { get(): Promise<Value>; watch(on: (value: Value) => void): () => void },
    into: (value: Value) => void,
  ) => {
    void kept.get().then(into);
    return kept.watch(into);
  };
  const unwatch = [
    read(presenting, (on) => {
      isOn.value = on;
    }),
    read(demonstrating, (on) => {
      isAuto.value = on;
    }),
    read(demonstrationSpeed, (times) => {
      speed.value = times;
    }),
  ];

  return {
    isOn,
    isAuto,
    speed,
    stop,
    async turn(on) {
      await present(on);
      if (!on) await play(false);
    },
    next: () => go(1),
    back: () => go(-1),
    play,
    goAt: (times) => demonstrationSpeed.set(times),
    dispose() {
      for (const end of [follow, blacken, drive, listen, ...unwatch]) end();
      clearTimeout(timer);
      leave();
    },
  };
}
