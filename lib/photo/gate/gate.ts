/**
 * Stands between a person's choice of a photo and the page: the page hears of the file when the check lets it through.
 *
 * - A choice is held before any handler of the page hears it, and the input is emptied meanwhile.
 * - Released, the same file is back in the input and the page's handlers hear each held event exactly once.
 * - What fails stays held until the person presses 换一张 or 仍然使用; what may be refused goes through with a word.
 * - Each input has a card of its own: the latest is on the screen, and what waits below comes up once it is answered.
 * - When the check cannot be had in time, the file goes through: nobody misses a deadline because of us. What the check
 *   finds afterwards is still told, and that it found nothing out as well.
 */
import { isFileInput, photoAskedBy } from './asked';
import type { Notice, NoticeText } from './notice';
import type { GateAnswer, GateAsk } from './wire';

/** How long the check may take before the file goes through unchecked, in ms. */
const PATIENCE_MS = 5_000;
/** What takes no longer than this needs no word, in ms. */
const QUIET_MS = 300;
/** A desk that was put away between two messages is woken and asked anew, so often. */
const TRIES = 3;

export interface GateLine {
  ask(ask: GateAsk): Promise<unknown>;
}

interface Held {
  readonly id: string;
  readonly files: readonly File[];
  readonly types: Set<string>;
}

const isAnswer = (answer: unknown): answer is GateAnswer =>
  typeof answer === 'object' && answer !== null && 'verdict' in answer && 'words' in answer && 'lines' in answer;

const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

async function isSame(one: Blob, other: Blob): Promise<boolean> {
  const [bytes, others] = await Promise.all([one.arrayBuffer(), other.arrayBuffer()]);
  const [left, right] = [new Uint8Array(bytes), new Uint8Array(others)];
  return left.length === right.length && left.every((byte, place) => byte === right[place]);
}

/** A card that can only be closed. */
const closing = ({ close }: GateAnswer['words'], act: () => void): Pick<NoticeText, 'acts' | 'onClose'> => ({
  acts: [{ word: close, act }],
  onClose: act,
});

/** What the gate tells our own hands, which write into the same input. */
export interface Gate {
  /**
   * Resolves when the choice of this file was judged: whether it is with the page, byte for byte the same as far as the
   * input still holds it.
   */
  passed(input: HTMLInputElement, file: Blob): Promise<boolean>;
}

/** Minds every photo input of a page for as long as it lives. Must be opened before the page's own scripts run. */
export function openGate(page: Document, line: GateLine, notice: Notice): Gate {
  const holding = new Map<HTMLInputElement, Held>();
  const newest = new WeakMap<HTMLInputElement, string>();
  const judging = new WeakMap<HTMLInputElement, Promise<void>>();
  const ours = new WeakSet<Event>();
  const cards = new Map<HTMLInputElement, NoticeText>();
  let shown: NoticeText | undefined;
  let last = 0;

  /** No answer counts as none: the desk may have been put away meanwhile. */
  const ask = async (message: GateAsk): Promise<unknown> => {
    try {
      return await line.ask(message);
    } catch {
      return undefined;
    }
  };
  const drop = (id: string): void => void ask({ photo: 'drop', id });

  function showLatest(): void {
    // An input that the page has thrown away takes its card along.
    for (const input of cards.keys()) if (!input.isConnected) cards.delete(input);
    const latest = [...cards.values()].at(-1);
    if (latest === shown) return;
    shown = latest;
    if (latest) notice.say(latest);
    else notice.close();
  }
  function say(input: HTMLInputElement, text: NoticeText): void {
    cards.delete(input);
    cards.set(input, text);
    showLatest();
  }
  function close(input: HTMLInputElement): void {
    cards.delete(input);
    showLatest();
  }

  function release(input: HTMLInputElement): void {
    const held = holding.get(input);
    if (!held) return;
    holding.delete(input);
    const list = new DataTransfer();
    for (const file of held.files) list.items.add(file);
    input.files = list.files;
    for (const type of held.types) {
      const event = new Event(type, { bubbles: true, composed: type === 'input' });
      ours.add(event);
      input.dispatchEvent(event);
    }
  }

  function forget(input: HTMLInputElement): void {
    const held = holding.get(input);
    holding.delete(input);
    if (held) drop(held.id);
  }

  function show(input: HTMLInputElement, answer: GateAnswer): void {
    const { verdict, lines, words } = answer;
    if (verdict === 'pass') {
      close(input);
      return;
    }
    const isHeld = holding.has(input);
    const title = verdict === 'fail' && !isHeld ? words.tooLate : answer.title;
    const giveUp = (): void => {
      forget(input);
      close(input);
    };
    const another = (): void => {
      giveUp();
      input.click(); // The person's own press opens the browser's file dialog.
    };
    const anyway = (): void => {
      const { id = '' } = holding.get(input) ?? {};
      close(input);
      release(input);
      drop(id);
    };
    const acts =
      verdict === 'fail' && isHeld
        ? [
            { word: words.another, act: another },
            { word: words.anyway, act: anyway },
          ]
        : [{ word: words.close, act: giveUp }];
    say(input, { verdict, title, lines, acts, onClose: giveUp });
  }

  async function check(input: HTMLInputElement, held: Held, spec: 'source' | 'upload'): Promise<void> {
    const { id } = held;
    const [file] = held.files;
    let isLate = false;
    let words: GateAnswer['words'] | undefined;
    const isHeld = (): boolean => holding.get(input)?.id === id;
    /** Nothing else was chosen since, and nobody said that they would not wait. */
    const isWanted = (): boolean => isHeld() || (isLate && newest.get(input) === id);
    const letThrough = (): void => {
      if (!isHeld()) return;
      close(input);
      release(input);
      if (!isLate) drop(id);
    };
    const goOn = (): void => {
      if (!isHeld()) return;
      isLate = true;
      letThrough();
      if (!words) return;
      const stop = (): void => {
        isLate = false;
        close(input);
      };
      say(input, { verdict: 'checking', title: words.stillChecking, lines: [], ...closing(words, stop) });
    };
    const late = setTimeout(goOn, PATIENCE_MS);
    let quiet: ReturnType<typeof setTimeout> | undefined;
    try {
      for (let tries = 0; file && tries < TRIES; tries++) {
        await ask({ photo: 'wake' });
        const { name, type } = file;
        const first = await ask({ photo: 'check', id, spec, name, type, base64: await base64Of(file) });
        if (!isWanted()) return;
        if (!isAnswer(first)) continue;
        if (first.verdict === 'fail') return show(input, first);
        words = first.words;
        const { checking, skip } = words;
        clearTimeout(quiet);
        quiet = setTimeout(() => {
          const acts = [{ word: skip, act: letThrough }];
          if (isHeld()) say(input, { verdict: 'checking', title: checking, lines: [], acts, onClose: letThrough });
        }, QUIET_MS);
        const seen = await ask({ photo: 'look', id });
        if (!isWanted()) return;
        if (!isAnswer(seen)) continue;
        clearTimeout(quiet);
        if (seen.verdict !== 'fail') letThrough();
        return show(input, seen);
      }
      letThrough();
      if (words)
        say(input, { verdict: 'warn', title: words.unchecked, lines: [], ...closing(words, () => close(input)) });
    } catch {
      letThrough();
    } finally {
      if (isLate) drop(id);
      clearTimeout(late);
      clearTimeout(quiet);
    }
  }

  function hold(input: HTMLInputElement, event: Event, spec: 'source' | 'upload'): void {
    last += 1;
    const held = { id: `${Date.now()}-${last}`, files: [...(input.files ?? [])], types: new Set([event.type]) };
    holding.set(input, held);
    newest.set(input, held.id);
    input.value = '';
    close(input);
    judging.set(input, check(input, held, spec));
  }

  function heard(event: Event): void {
    const [input] = event.composedPath();
    if (!isFileInput(input) || ours.has(event)) return;
    const held = holding.get(input);
    if (input.files?.length) {
      const spec = photoAskedBy(input);
      if (!spec) return;
      event.stopImmediatePropagation();
      hold(input, event, spec);
    } else if (held) {
      // The second event of the same choice: the input is empty, because we emptied it.
      event.stopImmediatePropagation();
      held.types.add(event.type);
    }
  }

  const window = page.defaultView;
  window?.addEventListener('input', heard, true);
  window?.addEventListener('change', heard, true);
  // The desk gets ready while the person looks for the file.
  window?.addEventListener(
    'click',
    (event) => {
      const [input] = event.composedPath();
      if (isFileInput(input) && photoAskedBy(input)) void ask({ photo: 'wake' });
    },
    true,
  );

  return {
    async passed(input, file) {
      await judging.get(input);
      if (holding.has(input)) return false;
      const there = input.files?.[0];
      return there === undefined || isSame(there, file);
    },
  };
}
