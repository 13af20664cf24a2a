/**
 * Begins a practice in this tab: which task, in which region, for whom, how slow the pretend network is.
 *
 * The checklist fills from a profile; an invented candidate gets one that says it is for practice, and it goes again when
 * the person ends the practice. Which profile is in use, presenter mode, reminders and what was taught are then as before.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answers } from '@/lib/domain/answers';
import { dayInChina } from '@/lib/domain/dates';
import type { Variant } from '@/lib/domain/variant';
import { variantOf } from '@/lib/domain/variants';
import { say, type Words } from '@/lib/domain/words';
import { demonstrating } from '@/lib/platform/demonstration';
import { newProfile } from '@/lib/platform/profile-schema';
import { listProfiles, type Profile, saveProfile } from '@/lib/platform/profiles';
import { forgetPractice } from '@/lib/platform/progress';
import { currentProfile, presenting } from '@/lib/platform/settings';
import { asStoreError } from '@/lib/platform/store-error';
import { practiceMarks } from '@/lib/platform/taught-marks';
import { beginSession, endSession, insideAddress, outcomeOf, sessionOf } from '@/lib/practice/client/inside';
import { PRACTICE_VARIANTS } from '@/lib/practice/form/looks';
import type { Lesson } from '@/lib/practice/lesson';
import { isChosen, lessonOf } from '@/lib/practice/mistakes';
import { SAMPLE_PEOPLE } from '@/lib/practice/people';
import type { Scenario } from '@/lib/practice/scenario';
import { SCENARIOS } from '@/lib/practice/scenarios';
import type { Mishap } from '@/lib/practice/types';
import { goBackTo, isForPractice, keepBefore, MARK, removeLeft, takeBefore } from './practice-candidate';
import { demonstrate, present } from './presenting';

export type { Standing } from '@/lib/practice/client/inside';
export { pictureName } from '@/lib/practice/client/pictures';
export type { Lesson, Scenario };
export { lessonOf, SCENARIOS };

export interface PracticeChoice {
  readonly scenario: Scenario;
  readonly variant: string;
  /** Id of an own profile; undefined: the invented candidate of the task. */
  readonly profile: string | undefined;
  /** What every call waits, in ms. */
  readonly delay: number;
  /** Whether it goes on by itself, before a class. */
  readonly isShown: boolean;
}

/** Leaves everything outside of the practice as it was before: the profile in use, the presenter mode, what was seen and taught. */
async function putBack(): Promise<void> {
  await forgetPractice();
  await practiceMarks.set([]);
  const before = takeBefore();
  if (before) {
    await goBackTo(before);
    await demonstrating.set(false);
    if (before.presents) await present(false);
  }
  await removeLeft(before?.candidate);
}

export interface Practising {
  readonly isReady: ReadonlySignal<boolean>;
  /** The person's own profiles, without those made for practice. */
  readonly profiles: ReadonlySignal<readonly Profile[]>;
  /** Whether a practice is on in this tab. */
  readonly isOn: boolean;
  readonly trouble: ReadonlySignal<Words | undefined>;
  /** Address of the page that the practice begins on, once all is prepared; undefined: it could not be. */
  begin(choice: PracticeChoice): Promise<string | undefined>;
  /** Ends the practice, keeps what it came to, and takes away the profiles made for it. */
  end(): Promise<void>;
}

export interface Mistake {
  readonly lesson: Lesson;
  /** What the page said, or the person chose, and how often. */
  readonly said: readonly Said[];
}

export interface Said {
  readonly words: string;
  readonly isChosen: boolean;
  /** Whether answers of the person stand in it. */
  readonly isOfPerson: boolean;
  readonly times: number;
}

/** What the last practice of this tab came to, and what is to be learned from it. */
export interface PractiseResult {
  readonly scenario: Scenario;
  readonly variant: Variant;
  /** `yyyy-MM-dd` in China. */
  readonly today: string;
  readonly isReached: boolean;
  /** What went wrong, by what it teaches, in the order in which it happened. */
  readonly mistakes: readonly Mistake[];
}

/** Told with answers of the person, or with what a review says of them. */
const OF_PERSON: readonly Mishap[] = ['differs', 'paid-wrong', 'review'];

/** Undefined: no practice ended in this tab. */
export function resultOfPractice(): PractiseResult | undefined {
  const outcome = outcomeOf(sessionStorage);
  const scenario = SCENARIOS.find(({ id }) => id === outcome?.scenario);
  if (!outcome || !scenario) return undefined;
  const lessons = [...new Set(outcome.noted.map(lessonOf))];
  const mistakes = lessons.map((lesson): Mistake => {
    const same = outcome.noted.filter((noted) => lessonOf(noted) === lesson);
    const firsts = same.filter(({ words }, at) => same.findIndex((other) => other.words === words) === at);
    const said = firsts.map((first) => ({
      words: first.words,
      isChosen: isChosen(first),
      isOfPerson: OF_PERSON.includes(first.what),
      times: same.filter(({ words }) => words === first.words).length,
    }));
    return { lesson, said };
  });
  const { today, isReached } = outcome;
  return { scenario, variant: variantOf(outcome.variant), today, isReached, mistakes };
}

/** Regions and years a task can be practised in, the usual one first. */
export const variantsFor = ({ variants = PRACTICE_VARIANTS }: Scenario): readonly Variant[] => variants.map(variantOf);

/** The invented candidate of a task, as named in lists. */
export const sampleName = ({ person }: Scenario): Words =>
  person === 'student'
    ? say('李四（在校，虚构）', 'Li Si, a student (invented)')
    : say('张三（在职，虚构）', 'Zhang San, employed (invented)');

/** What the task itself has the person answer otherwise is no mistake. */
const without = (answers: Answers, fields: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([field]) => !fields.includes(field)));

/** Opens the affairs of the start page. */
export function openPractising(): Practising {
  const profiles = signal<readonly Profile[]>([]);
  const isReady = signal(false);
  const trouble = signal<Words | undefined>(undefined);

  async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    trouble.value = undefined;
    try {
      return await work();
    } catch (error) {
      trouble.value = asStoreError(error).words;
      return undefined;
    }
  }

  /** The profile to fill from: the person's own, or one for the invented candidate. */
  async function candidateOf({ scenario, variant, profile }: PracticeChoice): Promise<Profile | undefined> {
    const own = (await listProfiles()).find(({ id }) => id === profile);
    if (own) return own;
    const [sample] = SAMPLE_PEOPLE[variant]?.[scenario.person].profiles ?? [];
    if (!sample) return undefined;
    const changed = scenario.answers?.(dayInChina(Date.now())) ?? {};
    const made = newProfile(`${MARK}${sample.label}`, { ...sample.fields, ...changed });
    await saveProfile(made);
    return made;
  }

  void attempt(async () => {
    profiles.value = (await listProfiles()).filter((profile) => !isForPractice(profile));
  }).then(() => {
    isReady.value = true;
  });

  return {
    isReady,
    profiles,
    isOn: sessionOf(sessionStorage) !== undefined,
    trouble,
    begin: (choice) =>
      attempt(async () => {
        const { scenario, variant, delay } = choice;
        await putBack();
        const candidate = await candidateOf(choice);
        if (!candidate) return undefined;
        keepBefore({
          profile: await currentProfile.get(),
          presents: choice.isShown && !(await presenting.get()),
          candidate: candidate.id,
          ...(isForPractice(candidate) && { label: candidate.label }),
        });
        await currentProfile.set(candidate.id);
        const preset: Answers = candidate.fields;
        const today = dayInChina(Date.now());
        const wanted = without(preset, Object.keys(scenario.corrections?.(today) ?? {}));
        const options = { variant, today, delay, preset, wanted, ...scenario.options };
        beginSession(sessionStorage, { options, scenario: scenario.id });
        if (choice.isShown) await demonstrate();
        return `practice-page.html${insideAddress(scenario.begin)}`;
      }),
    async end() {
      endSession(sessionStorage);
      await attempt(putBack);
    },
  };
}
