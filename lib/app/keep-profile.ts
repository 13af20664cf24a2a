/**
 * Keeps the profiles while they are being edited: which one is shown, what it says, and what can be done with it.
 *
 * - Nothing typed is ever lost: it is stored before anything is switched, copied, imported or exported.
 * - What the document number or the qualification says is filled in where nothing stands, and where only we wrote before.
 * - While the profiles are locked nothing of them is kept here, but what the store has not taken yet; what is typed is
 *   stored at the last moment before.
 * - Other open pages are heard: what they store appears here, under what is being typed.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Answers } from '@/lib/domain/answers';
import { dayInChina } from '@/lib/domain/dates';
import type { ExamDays } from '@/lib/domain/exam-days';
import type { FieldId } from '@/lib/domain/fields';
import { ASKED_ANEW } from '@/lib/domain/new-half-year';
import type { Variant } from '@/lib/domain/variant';
import { variantOf } from '@/lib/domain/variants';
import type { Words } from '@/lib/domain/words';
import { backupOf, contentsOf, freeLabel, nameOf } from '@/lib/platform/backup';
import { photosOf, putPhoto } from '@/lib/platform/photos';
import { newProfile } from '@/lib/platform/profile-schema';
import { changeProfile, type Profile, removeProfile, saveProfile, watchProfiles } from '@/lib/platform/profiles';
import { watchRegistrations } from '@/lib/platform/progress';
import { sealFile } from '@/lib/platform/sealed-file';
import { currentProfile, firstRunSeen, variantChoice } from '@/lib/platform/settings';
import { eraseRegistrations, eraseTracesOf } from '@/lib/platform/traces';
import { watchDeletion, watchVault } from '@/lib/platform/vault';
import { beforeLocking } from '@/lib/platform/vault-key';
import { comingExamOf } from './coming-exam';
import { openShelf, type Saving } from './profile-shelf';
import { type ProfileView, viewOf, withWhatFollows } from './profile-view';

/** The profile shown, or all of them. */
export type Which = 'shown' | 'all';

export interface ProfileKeeper {
  /** False before the store has answered, and while the profiles are locked. */
  readonly isReady: ReadonlySignal<boolean>;
  /** Stored profiles, and the new one that is not stored yet, if it is shown. */
  readonly profiles: ReadonlySignal<readonly Profile[]>;
  /** The profile shown, with everything typed in it. */
  readonly profile: ReadonlySignal<Profile>;
  readonly profileId: ReadonlySignal<string>;
  readonly view: ReadonlySignal<ProfileView>;
  readonly saving: ReadonlySignal<Saving>;
  readonly trouble: ReadonlySignal<Words | undefined>;
  /** Whether the four sentences of the first start are to be shown. */
  readonly isFirstRun: ReadonlySignal<boolean>;
  /** Region and year whose rules are gone by. */
  readonly variant: ReadonlySignal<Variant>;
  /** Takes an answer as typed. */
  answer(field: FieldId, text: string): void;
  /** Takes several answers at once, e.g. out of a pasted text; what follows from them is filled in as if they were typed. */
  answerAll(answers: Answers): void;
  /** Resolves when everything typed is stored, or the trouble is shown. */
  flush(): Promise<void>;
  /** Stores what is left at once, for a page that is closing. */
  leave(): void;
  /** Stores the profile shown although nothing may be typed in it, so that something can be attached to it. */
  keep(): Promise<void>;
  /** Asks the store once more, after trouble. */
  retry(): Promise<void>;
  choose(id: string): Promise<void>;
  create(): Promise<void>;
  duplicate(): Promise<void>;
  /** Begins the next half-year from the profile shown: a copy with its photo, without what every registration asks anew. */
  renew(label: string): Promise<void>;
  rename(label: string): Promise<void>;
  erase(): Promise<void>;
  /** Shows what a file brought, once it is stored. */
  taken(ids: readonly string[]): Promise<void>;
  /** The text of a readable file with the profile shown, or with all. */
  backup(which: Which): Promise<string>;
  /** The same with the photos, sealed; undefined after trouble. */
  sealedBackup(which: Which, passphrase: string): Promise<string | undefined>;
  endFirstRun(): Promise<void>;
  /** Goes by the rules of a region and year; undefined: the newest national ones. */
  chooseVariant(id: string | undefined): Promise<void>;
  dispose(): void;
}

/** Answers from which others follow. */
const LEADING: readonly FieldId[] = ['idType', 'idNumber', 'qualification'];

/** Reads the store and keeps editing it until disposed. */
export function keepProfiles(): ProfileKeeper {
  const shelf = openShelf();
  const { stored, draft, storedOne, attempt, read, flush } = shelf;
  const shown = signal(draft.value.id);
  const isFirstRun = signal(false);
  const isReady = signal(false);
  let hasBegun = false;
  /** What was shown when the database was deleted: shown again once it is stored again. */
  let lost: string | undefined;
  const variant = signal(variantOf(undefined));
  const today = signal(dayInChina(Date.now()));
  /** What was filled in by us and not by the person, by profile. */
  const ours = new Map<string, Answers>();

  const profile = computed(() => shelf.withTyped(storedOne(shown.value) ?? draft.value));
  const profileId = computed(() => profile.value.id);
  const profiles = computed(() => {
    const all = stored.value.map(shelf.withTyped);
    return storedOne(shown.value) ? all : [...all, profile.value];
  });
  const storedId = computed(() => (isReady.value ? storedOne(shown.value)?.id : undefined));
  const examDays = signal<ExamDays | undefined>(undefined);
  const context = computed(() => ({ today: today.value, variant: variant.value, examDays: examDays.value }));
  const view = computed(() => viewOf(profile.value.fields, context.value));

  /** Shows a stored profile; if there is none of that id the oldest, and if there is none at all the new one. */
  function show(id: string | undefined): void {
    const next = (id && storedOne(id)) || stored.value[0];
    shown.value = next?.id ?? draft.value.id;
  }

  async function endFirstRun(): Promise<void> {
    isFirstRun.value = false;
    await attempt(() => firstRunSeen.set(true));
  }

  /** Takes answers, with what follows from them where nothing stands or only we wrote. */
  function take(answers: Answers): void {
    const { id, fields } = profile.value;
    const leads = LEADING.some((field) => field in answers);
    const before = ours.get(id) ?? {};
    const filled = leads ? withWhatFollows({ ...fields, ...answers }, before, context.value) : {};
    if (leads) ours.set(id, { ...before, ...filled });
    shelf.type(id, { ...filled, ...answers });
  }

  /** Stores a copy of the profile shown, with its photos, and shows it. */
  async function copy(label: string, without: readonly FieldId[] = []): Promise<void> {
    await shelf.keep(shown.value);
    const { id, fields } = profile.value;
    const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !without.some((one) => one === field)));
    const fresh = newProfile(freeLabel(label || nameOf(profile.value), stored.value.map(nameOf)), kept);
    await attempt(async () => {
      await saveProfile(fresh);
      for (const { blob, name, type, place } of await photosOf(id))
        await putPhoto(fresh.id, new File([blob], name, { type }), place);
    });
    await read();
    show(fresh.id);
  }

  async function hear(): Promise<void> {
    const result = await read();
    isReady.value = result !== 'locked' && isReady.value;
    if (!isReady.value || (!hasBegun && result === 'read')) return begin();
    if (lost && storedOne(lost)) show(lost);
    else if (!storedOne(shown.value) && shown.value !== draft.value.id) show(undefined);
    if (lost === shown.value) lost = undefined;
  }

  async function begin(): Promise<void> {
    const result = await read();
    if (result === 'locked') return ours.clear();
    await attempt(async () => {
      const [id, seen, region] = await Promise.all([currentProfile.get(), firstRunSeen.get(), variantChoice.get()]);
      variant.value = variantOf(region);
      isFirstRun.value = !seen || stored.value.length === 0;
      const isWhereItWas = storedOne(shown.value) !== undefined || (hasBegun && shown.value === draft.value.id);
      if (!isWhereItWas) show(id);
      hasBegun = result === 'read';
    });
    isReady.value = true;
  }

  const handedOut = (which: Which): readonly Profile[] => (which === 'all' ? profiles.value : [profile.value]);

  const stops = [
    watchProfiles(() => void hear()),
    watchVault(() => void hear()),
    watchDeletion(() => {
      lost = shown.value;
    }),
    beforeLocking(flush),
    variantChoice.watch((id) => {
      variant.value = variantOf(id);
    }),
    // The profile shown is the one filled from; a new one as soon as it is stored.
    storedId.subscribe((id) => {
      if (id) void attempt(() => Promise.all([currentProfile.set(id), firstRunSeen.set(true)]));
    }),
  ];
  const readExam = () =>
    attempt(async () => {
      examDays.value = await comingExamOf(profileId.peek(), today.peek());
    });
  stops.push(
    profileId.subscribe(() => void readExam()),
    watchRegistrations(() => void readExam()),
  );
  void begin();

  return {
    isReady,
    profiles,
    profile,
    profileId,
    view,
    saving: shelf.saving,
    trouble: shelf.trouble,
    isFirstRun,
    variant,
    flush,
    leave: shelf.leave,
    endFirstRun,
    chooseVariant: async (id) => void (await attempt(() => variantChoice.set(id))),
    answer: (field, text) => take({ [field]: text }),
    answerAll: take,
    keep: () => shelf.keep(shown.value),
    async retry() {
      await flush();
      await hear();
    },
    async choose(id) {
      await flush();
      show(id);
    },
    async create() {
      await flush();
      shelf.beginDraft();
      shown.value = draft.value.id;
    },
    duplicate: () => copy(''),
    renew: (label) => copy(label, ASKED_ANEW),
    async rename(label) {
      await shelf.keep(shown.value);
      await attempt(() => changeProfile(shown.value, (now) => ({ ...now, label })));
      await read();
    },
    async erase() {
      const id = shown.value;
      await shelf.drop(id);
      if (storedOne(id))
        await attempt(async () => {
          await removeProfile(id);
          await eraseTracesOf(id);
        });
      await read();
      if (stored.value.length === 0) await attempt(eraseRegistrations);
      shelf.beginDraft();
      shelf.say({ kind: 'untouched' });
      show(undefined);
    },
    async taken(ids) {
      await read();
      await endFirstRun();
      show(ids[0]);
      shelf.say({ kind: 'saved', at: new Date() });
    },
    async backup(which) {
      await flush();
      return backupOf(handedOut(which));
    },
    async sealedBackup(which, passphrase) {
      await flush();
      return attempt(async () => {
        const photos = await Promise.all(handedOut(which).map(({ id }) => photosOf(id)));
        return sealFile(passphrase, contentsOf(handedOut(which), photos.flat()));
      });
    },
    dispose() {
      void flush();
      for (const stop of stops) stop();
    },
  };
}
