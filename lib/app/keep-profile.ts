/**
 * Keeps the profiles while they are being edited.
 *
 * - Nothing typed is ever lost: it lives here until the store has it, whatever is switched, imported or closed meanwhile.
 * - A new profile is stored with its first answer, not before.
 * - Other open pages are heard: what they store appears here, under what is being typed.
 * - What the store refuses is said in words, and kept for another try.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Answers } from '@/lib/domain/answers';
import { dayInChina } from '@/lib/domain/dates';
import type { FieldId } from '@/lib/domain/fields';
import type { Variant } from '@/lib/domain/variant';
import { variantOf } from '@/lib/domain/variants';
import { say, type Words } from '@/lib/domain/words';
import { backupOf, freeLabel, type Import, importProfiles, nameOf } from '@/lib/platform/backup';
import { newProfile } from '@/lib/platform/profile-schema';
import {
  changeProfile,
  listProfiles,
  type Profile,
  removeProfile,
  saveProfile,
  watchProfiles,
} from '@/lib/platform/profiles';
import { currentProfile, firstRunSeen, variantChoice } from '@/lib/platform/settings';
import { asStoreError } from '@/lib/platform/store-error';
import { type ProfileView, viewOf, withWhatFollows } from './profile-view';

/** Longest time between a key and the store, in ms. */
export const REST_MS = 200;

export type Saving = { readonly kind: 'untouched' | 'pending' } | { readonly kind: 'saved'; readonly at: Date };

export interface ProfileKeeper {
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
  /** Resolves when everything typed is stored, or the trouble is shown. */
  flush(): Promise<void>;
  /** Stores what is left at once, for a page that is closing. */
  leave(): void;
  choose(id: string): Promise<void>;
  create(): Promise<void>;
  duplicate(): Promise<void>;
  rename(label: string): Promise<void>;
  erase(): Promise<void>;
  take(text: string): Promise<Import | undefined>;
  /** The text of a file with the profile shown, or with all. */
  backup(which: 'shown' | 'all'): Promise<string>;
  endFirstRun(): Promise<void>;
  /** Goes by the rules of a region and year; undefined: the newest national ones. */
  chooseVariant(id: string | undefined): Promise<void>;
  dispose(): void;
}

const ERASED_ELSEWHERE = say(
  '这份档案刚在另一个窗口里清除了。这里的改动没有保存。',
  'This profile was erased in another window. The changes made here were not stored.',
);

/** Answers without the empty ones. */
const given = (fields: Answers): Answers =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));

/** Reads the store and keeps editing it until disposed. */
export function keepProfiles(): ProfileKeeper {
  const stored = signal<readonly Profile[]>([]);
  const draft = signal<Profile>(newProfile());
  const shown = signal(draft.value.id);
  /** Typed and not stored yet, by profile. */
  const typed = signal<{ readonly [id: string]: Answers }>({});
  const saving = signal<Saving>({ kind: 'untouched' });
  const trouble = signal<Words | undefined>(undefined);
  const isFirstRun = signal(false);
  const isReady = signal(false);
  const variant = signal(variantOf(undefined));
  const today = signal(dayInChina(Date.now()));
  /** What was filled in by us and not by the person, by profile. */
  const ours = new Map<string, Answers>();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();

  const storedOne = (id: string) => stored.value.find((profile) => profile.id === id);
  const withTyped = (profile: Profile): Profile => ({
    ...profile,
    fields: given({ ...profile.fields, ...typed.value[profile.id] }),
  });
  const profile = computed(() => withTyped(storedOne(shown.value) ?? draft.value));
  const profiles = computed(() => {
    const all = stored.value.map(withTyped);
    return storedOne(shown.value) ? all : [...all, profile.value];
  });
  const profileId = computed(() => profile.value.id);
  const context = computed(() => ({ today: today.value, variant: variant.value }));
  const view = computed(() => viewOf(profile.value.fields, context.value));

  /** Runs one piece of work on the store; what goes wrong is shown and not thrown. */
  async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      trouble.value = asStoreError(error).words;
      return undefined;
    }
  }

  async function read(): Promise<void> {
    await attempt(async () => {
      stored.value = await listProfiles();
    });
  }

  function show(id: string | undefined): void {
    const next = (id && storedOne(id)) || stored.value[0];
    shown.value = next?.id ?? draft.value.id;
    if (next) void attempt(() => currentProfile.set(next.id));
  }

  function forget(id: string, changes: Answers): void {
    const left = Object.entries(typed.value[id] ?? {}).filter(([field, text]) => changes[field as FieldId] !== text);
    const { [id]: _done, ...others } = typed.value;
    typed.value = left.length > 0 ? { ...others, [id]: Object.fromEntries(left) } : others;
  }

  async function storeOne(id: string, changes: Answers): Promise<void> {
    const merge = (profile: Profile): Profile => ({ ...profile, fields: given({ ...profile.fields, ...changes }) });
    const isNew = !storedOne(id) && id === draft.value.id;
    const fresh = isNew ? merge(draft.value) : undefined;
    if (fresh) await saveProfile(fresh);
    const next = fresh ?? (await changeProfile(id, merge));
    if (next) stored.value = [...stored.value.filter((one) => one.id !== id), next].sort(byAge);
    else trouble.value = ERASED_ELSEWHERE;
    forget(id, changes);
    if (fresh) {
      draft.value = newProfile();
      if (shown.value === id) await currentProfile.set(id);
    }
  }

  function flush(): Promise<void> {
    clearTimeout(rest);
    queue = queue.then(async () => {
      for (const [id, changes] of Object.entries(typed.value)) await attempt(() => storeOne(id, changes));
      if (Object.keys(typed.value).length > 0 || saving.value.kind !== 'pending') return;
      saving.value = { kind: 'saved', at: new Date() };
    });
    return queue;
  }

  const stops = [
    watchProfiles(
      () => void read().then(() => storedOne(shown.value) || shown.value === draft.value.id || show(undefined)),
    ),
    variantChoice.watch((id) => {
      variant.value = variantOf(id);
    }),
  ];
  void attempt(async () => {
    const [all, id, seen, region] = await Promise.all([
      listProfiles(),
      currentProfile.get(),
      firstRunSeen.get(),
      variantChoice.get(),
    ]);
    stored.value = all;
    variant.value = variantOf(region);
    isFirstRun.value = !seen || all.length === 0;
    show(id);
  }).then(() => {
    isReady.value = true;
  });

  async function endFirstRun(): Promise<void> {
    isFirstRun.value = false;
    await attempt(() => firstRunSeen.set(true));
  }

  return {
    isReady,
    profiles,
    profile,
    profileId,
    view,
    saving,
    trouble,
    isFirstRun,
    variant,
    flush,
    endFirstRun,
    chooseVariant: async (id) => void (await attempt(() => variantChoice.set(id))),
    answer(field, text) {
      const { id, fields } = profile.value;
      const after = { ...fields, [field]: text };
      const following = field === 'idNumber' || field === 'idType' || field === 'qualification';
      const filled = following ? withWhatFollows(after, ours.get(id) ?? {}, context.value) : {};
      if (following) ours.set(id, { ...ours.get(id), ...filled });
      typed.value = { ...typed.value, [id]: { ...typed.value[id], [field]: text, ...filled } };
      saving.value = { kind: 'pending' };
      trouble.value = undefined;
      clearTimeout(rest);
      rest = setTimeout(flush, REST_MS);
    },
    leave() {
      for (const id of Object.keys(typed.value)) {
        const whole = storedOne(id) ?? (id === draft.value.id ? draft.value : undefined);
        if (whole) void attempt(() => saveProfile({ ...withTyped(whole), updatedAt: new Date().toISOString() }));
      }
    },
    async choose(id) {
      await flush();
      show(id);
    },
    async create() {
      await flush();
      // What the store refused is still only here: it is shown again rather than thrown away.
      if (!typed.value[draft.value.id]) draft.value = newProfile();
      shown.value = draft.value.id;
    },
    async duplicate() {
      await flush();
      const { fields } = profile.value;
      const copy = newProfile(freeLabel(nameOf(profile.value), stored.value.map(nameOf)), fields);
      await attempt(() => saveProfile(copy));
      await read();
      show(copy.id);
    },
    async rename(label) {
      await flush();
      const { id } = profile.value;
      if (storedOne(id)) await attempt(() => changeProfile(id, (now) => ({ ...now, label })));
      else draft.value = { ...draft.value, label };
      await read();
    },
    async erase() {
      const { id } = profile.value;
      clearTimeout(rest);
      await queue;
      forget(id, typed.value[id] ?? {});
      if (id === draft.value.id) draft.value = newProfile();
      else await attempt(() => removeProfile(id));
      await read();
      saving.value = { kind: 'untouched' };
      show(undefined);
    },
    async take(text) {
      await flush();
      const result = await attempt(() => importProfiles(text));
      await read();
      if (result?.kind === 'imported') {
        await endFirstRun();
        show(result.ids[0]);
        saving.value = { kind: 'saved', at: new Date() };
      }
      return result;
    },
    async backup(which) {
      await flush();
      return backupOf(which === 'all' ? profiles.value : [profile.value]);
    },
    dispose() {
      void flush();
      for (const stop of stops) stop();
    },
  };
}

const byAge = (one: Profile, other: Profile): number => one.createdAt.localeCompare(other.createdAt);
