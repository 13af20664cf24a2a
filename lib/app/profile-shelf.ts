/**
 * What lies between the keys and the store: the stored profiles, the new one that is not stored yet,
 * and everything typed that the store does not have yet.
 *
 * - Every key goes to the store at once, so that a crash between two keys takes nothing; while one write is under way the
 *   keys after it gather for the next.
 * - A typed answer stays here until the store has it; what the store refuses stays for another try.
 * - Profiles shown here outlive a database that is deleted meanwhile: they are stored again as soon as somebody has chosen
 *   anew how profiles are kept.
 * - Answers are put into what is stored at that moment, one write at a time, so that no two writes cross.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answers } from '@/lib/domain/answers';
import { say, type Words } from '@/lib/domain/words';
import { newProfile } from '@/lib/platform/profile-schema';
import { changeProfile, listProfiles, type Profile, saveProfile, saveProfiles } from '@/lib/platform/profiles';
import { asStoreError, isShut } from '@/lib/platform/store-error';
import { vaultState, watchDeletion } from '@/lib/platform/vault';

export { LONGEST_ANSWER, LONGEST_LABEL } from '@/lib/platform/profile-schema';

export type Saving = { readonly kind: 'untouched' | 'pending' } | { readonly kind: 'saved'; readonly at: Date };

export interface ProfileShelf {
  readonly stored: ReadonlySignal<readonly Profile[]>;
  /** The new profile: stored with its first answer, not before. */
  readonly draft: ReadonlySignal<Profile>;
  readonly saving: ReadonlySignal<Saving>;
  readonly trouble: ReadonlySignal<Words | undefined>;
  storedOne(id: string): Profile | undefined;
  /** A profile with everything typed in it. */
  withTyped(profile: Profile): Profile;
  /** Runs one piece of work on the store; what goes wrong is shown and not thrown. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined>;
  /** Reads what is stored. While that is locked nothing of it is kept here either. */
  read(): Promise<'read' | 'locked' | 'trouble'>;
  type(id: string, changes: Answers): void;
  /** Resolves when everything typed is stored, or the trouble is shown. */
  flush(): Promise<void>;
  /** Stores what is left at once, for a page that is closing. */
  leave(): void;
  /** Stores a profile although nothing is typed in it. */
  keep(id: string): Promise<void>;
  /** Begins another new profile, unless answers of this one wait for the store. */
  beginDraft(): void;
  /** Forgets what was typed in a profile that is to be erased. */
  drop(id: string): Promise<void>;
  say(saving: Saving): void;
}

const ERASED_ELSEWHERE = say(
  '这份档案刚在另一个窗口里清除了。这里的改动没有保存。',
  'This profile was erased in another window. The changes made here were not stored.',
);

const STORED_AGAIN = say(
  '浏览器删除了档案库，这一页里的档案和眼前这份的照片已经重新保存。其他档案的照片不在其中，请重新选择，或导入以前导出的文件。',
  'The browser had deleted the store. The profiles on this page were stored again, with the photos of the one shown; photos of the others are gone: choose them again, or import a file you exported.',
);

/** Answers without the empty ones. */
const given = (fields: Answers): Answers =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));

const byAge = (one: Profile, other: Profile): number => one.createdAt.localeCompare(other.createdAt);

export function openShelf(): ProfileShelf {
  const stored = signal<readonly Profile[]>([]);
  const draft = signal<Profile>(newProfile());
  const saving = signal<Saving>({ kind: 'untouched' });
  const trouble = signal<Words | undefined>(undefined);
  /** Typed and not stored yet, by profile. */
  const typed = signal<{ readonly [id: string]: Answers }>({});
  let queue: Promise<void> = Promise.resolve();
  /** What was shown here when the database was deleted. */
  let saved: readonly Profile[] = [];
  watchDeletion(() => {
    saved = [...saved, ...stored.value.map(withTyped)];
  });

  const storedOne = (id: string) => stored.value.find((profile) => profile.id === id);
  const withTyped = (profile: Profile): Profile => ({
    ...profile,
    fields: given({ ...profile.fields, ...typed.value[profile.id] }),
  });

  async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      trouble.value = asStoreError(error).words;
      return undefined;
    }
  }

  /** Stores what outlived the database, if it may be stored by now. */
  async function storeSaved(): Promise<void> {
    if (saved.length === 0 || (await vaultState()) === 'undecided') return;
    await saveProfiles(saved);
    for (const { id } of saved) settle(id, typed.value[id] ?? {});
    saved = [];
    trouble.value = STORED_AGAIN;
  }

  async function read(): Promise<'read' | 'locked' | 'trouble'> {
    try {
      await storeSaved();
      stored.value = await listProfiles();
    } catch (error) {
      if (isShut(error)) stored.value = [];
      else trouble.value = asStoreError(error).words;
      return isShut(error) ? 'locked' : 'trouble';
    }
    return 'read';
  }

  /** Takes stored answers off the list of typed ones, but for those typed anew meanwhile. */
  function settle(id: string, changes: Answers): void {
    const done = new Map(Object.entries(changes));
    const left = Object.entries(typed.value[id] ?? {}).filter(([field, text]) => done.get(field) !== text);
    const { [id]: _done, ...others } = typed.value;
    typed.value = left.length > 0 ? { ...others, [id]: Object.fromEntries(left) } : others;
  }

  async function store(id: string, changes: Answers): Promise<void> {
    const merge = (profile: Profile): Profile => ({ ...profile, fields: given({ ...profile.fields, ...changes }) });
    const fresh = !storedOne(id) && id === draft.value.id ? merge(draft.value) : undefined;
    if (fresh) await saveProfile(fresh);
    const next = fresh ?? (await changeProfile(id, merge));
    if (next) stored.value = [...stored.value.filter((one) => one.id !== id), next].sort(byAge);
    else trouble.value = ERASED_ELSEWHERE;
    if (fresh) draft.value = newProfile();
    settle(id, changes);
  }

  function flush(): Promise<void> {
    queue = queue.then(async () => {
      if (saving.value.kind !== 'pending') return;
      trouble.value = undefined;
      for (const [id, changes] of Object.entries(typed.value)) await attempt(() => store(id, changes));
      if (Object.keys(typed.value).length === 0) saving.value = { kind: 'saved', at: new Date() };
    });
    return queue;
  }

  return {
    stored,
    draft,
    saving,
    trouble,
    storedOne,
    withTyped,
    attempt,
    read,
    flush,
    type(id, changes) {
      typed.value = { ...typed.value, [id]: { ...typed.value[id], ...changes } };
      saving.value = { kind: 'pending' };
      void flush();
    },
    leave() {
      for (const id of Object.keys(typed.value)) {
        const whole = storedOne(id) ?? (id === draft.value.id ? draft.value : undefined);
        if (whole) void attempt(() => saveProfile({ ...withTyped(whole), updatedAt: new Date().toISOString() }));
      }
    },
    async keep(id) {
      await flush();
      if (!storedOne(id)) await attempt(() => store(id, {}));
    },
    beginDraft() {
      if (!typed.value[draft.value.id]) draft.value = newProfile();
    },
    async drop(id) {
      await queue;
      settle(id, typed.value[id] ?? {});
    },
    say(next) {
      saving.value = next;
    },
  };
}
