/**
 * Answers the gates in the official pages: first from the bytes of a chosen file, then from its pixels.
 *
 * - Holds a file only while its check lasts.
 * - What only might be refused does not stop anyone; what fails is told with what to do.
 */
import type { PhotoSpecId } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import { openPhotoDesk } from '@/lib/photo/desk';
import type { GateAnswer } from '@/lib/photo/gate/wire';
import type { Check } from '@/lib/photo/judge';
import { answerGates, putDeskAway } from '@/lib/platform/photo-line';
import { locale, localeFor, t } from '../locale';
import { checksOf, type Examined, gravest, measure, readFile } from './examine';

/** Without a photo for so long the desk is put away, in ms. */
const IDLE_MS = 120_000;
/** As many sentences as are read at a glance. */
const LINES = 3;

const TITLES: { readonly [Verdict in GateAnswer['verdict']]: Words } = {
  pass: say('助手：照片已检查', 'Assistant: the photo was checked'),
  warn: say('助手：照片已交给网页，但可能不通过', 'Assistant: the page has the photo, but it may be refused'),
  fail: say(
    '助手：这张照片不符合要求，还没有交给网页',
    'Assistant: this photo does not fit; the page does not have it yet',
  ),
};
const WORDS = {
  checking: say('助手正在检查照片 …', 'Assistant: checking the photo …'),
  stillChecking: say(
    '助手：检查较慢，照片已先交给网页；结果出来会说',
    'Assistant: the check takes long, so the page has the photo already; what it finds will be told',
  ),
  tooLate: say(
    '助手：这张照片不符合要求，但已交给网页；请在提交前换一张',
    'Assistant: this photo does not fit, but the page has it already; choose another one before submitting',
  ),
  unchecked: say(
    '助手：没能检查这张照片，已交给网页；请自己对照要求',
    'Assistant: this photo could not be checked, and the page has it; please compare it with the rules yourself',
  ),
  skip: say('不等了，直接用', 'Use it without waiting'),
  another: say('换一张', 'Another photo'),
  anyway: say('仍然使用', 'Use it anyway'),
  close: say('知道了', 'Close'),
};

/** What the gate is told. `isSeen`: the pixels were looked at, or are still to be; else what is not known is said. */
export function answerOf(checks: readonly Check[], isSeen = true): GateAnswer {
  const fails = checks.filter(({ verdict }) => verdict === 'fail');
  const warns = checks.filter(({ verdict, advice }) => verdict === 'warn' && advice);
  const verdict = fails.length > 0 ? 'fail' : warns.length > 0 || !isSeen ? 'warn' : 'pass';
  const told = gravest(checks);
  return {
    verdict,
    title: t(verdict === 'warn' && warns.length === 0 ? WORDS.unchecked : TITLES[verdict]),
    lines: told.slice(0, LINES).flatMap(({ advice }) => (advice ? [t(advice)] : [])),
    words: {
      checking: t(WORDS.checking),
      stillChecking: t(WORDS.stillChecking),
      tooLate: t(WORDS.tooLate),
      unchecked: t(WORDS.unchecked),
      skip: t(WORDS.skip),
      another: t(WORDS.another),
      anyway: t(WORDS.anyway),
      close: t(WORDS.close),
    },
  };
}

interface Visit {
  readonly spec: PhotoSpecId;
  readonly file: File;
  readonly examined: Examined;
  readonly stop: AbortController;
}

/**
 * Opens the desk and answers until it is put away.
 * @param language what the person chose, '' for the browser's own: an offscreen document cannot read settings
 */
export function keepDoor(language: string): void {
  locale.value = localeFor(language || navigator.language);
  const visits = new Map<string, Visit>();
  const desk = openPhotoDesk();
  void desk.warm().catch((error: unknown) => console.error('The photo desk did not start', error));
  let idle: ReturnType<typeof setTimeout> | undefined;
  const stay = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => void putDeskAway(), IDLE_MS);
  };
  stay();
  answerGates({
    async check(id, spec, file) {
      stay();
      const facts = await readFile(file);
      if ('zh' in facts) return { ...answerOf([]), verdict: 'fail', title: t(TITLES.fail), lines: [t(facts)] };
      const examined: Examined = { name: file.name, facts, picture: undefined };
      visits.set(id, { spec, file, examined, stop: new AbortController() });
      return answerOf(checksOf(spec, examined));
    },
    async look(id) {
      const visit = visits.get(id);
      if (!visit) return undefined;
      const { spec, file, examined, stop } = visit;
      const picture = await measure(desk, file, examined.facts, { signal: stop.signal }).catch(() => undefined);
      visits.delete(id);
      return answerOf(checksOf(spec, { ...examined, picture }), picture !== undefined);
    },
    drop(id) {
      visits.get(id)?.stop.abort();
      visits.delete(id);
    },
  });
}
