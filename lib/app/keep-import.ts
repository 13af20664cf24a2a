/**
 * Takes a file of profiles in: asks for its passphrase if it is sealed, shows what it would add and change, and only then
 * stores it. Where nothing would become different there is nothing to show.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { say, type Words } from '@/lib/domain/words';
import { commitImport, type ImportPlan, openContents, planImport } from '@/lib/platform/backup';
import { type Opened, openBackup } from '@/lib/platform/backup-format';
import { type HandedPhoto, LONGEST_SEALED, looksSealed, openFile } from '@/lib/platform/sealed-file';
import { asStoreError } from '@/lib/platform/store-error';
import type { ProfileKeeper } from './keep-profile';

export type { ImportPlan } from '@/lib/platform/backup';

export type Stage =
  | { readonly kind: 'sealed'; readonly isBusy: boolean; readonly trouble: Words | undefined }
  | { readonly kind: 'preview'; readonly plan: ImportPlan; readonly hasMoved: boolean }
  | { readonly kind: 'imported'; readonly plan: ImportPlan }
  | { readonly kind: 'refused'; readonly reasons: readonly Words[] };

export interface ImportKeeper {
  /** Where the file is that was chosen last; undefined: there is none. */
  readonly stage: ReadonlySignal<Stage | undefined>;
  take(file: File): Promise<void>;
  /** The passphrase of a sealed file. */
  open(passphrase: string): Promise<void>;
  /** Stores what is shown. */
  confirm(): Promise<void>;
  close(): void;
}

const WRONG = say(
  '不是这个文件的口令。导出时用的口令可能与现在的不同，请再试一次。',
  'That is not the passphrase of this file. It may differ from the one you use now; try again.',
);
const UNREADABLE = say(
  '没有读到这个文件，它可能已被移动，或者太大。没有导入任何内容。',
  'The file could not be read; it may have been moved or is too large. Nothing was imported.',
);

export function keepImport(keeper: Pick<ProfileKeeper, 'flush' | 'taken'>): ImportKeeper {
  const stage = signal<Stage | undefined>(undefined);
  let sealed = '';
  let isStoring = false;
  let opened: { readonly profiles: Opened; readonly photos: readonly HandedPhoto[] } | undefined;

  const refuse = (...reasons: readonly Words[]): void => {
    stage.value = { kind: 'refused', reasons };
  };

  async function store(plan: ImportPlan): Promise<void> {
    if (!(await commitImport(plan))) return look(true);
    await keeper.taken(plan.profiles.map(({ id }) => id));
    stage.value = { kind: 'imported', plan };
  }

  /** Plans what is opened; where nothing would be different, does it. */
  async function look(hasMoved = false): Promise<void> {
    if (!opened) return;
    const { profiles, photos } = opened;
    if (!('handed' in profiles)) return refuse(...profiles);
    await keeper.flush();
    try {
      const plan = await planImport(profiles, photos);
      const changes = plan.updated.some((one) => one.changes.length > 0) || plan.created.length > 0 || plan.photos > 0;
      if (changes) stage.value = { kind: 'preview', plan, hasMoved };
      else await store(plan);
    } catch (error) {
      refuse(asStoreError(error).words);
    }
  }

  return {
    stage,
    async take(file) {
      stage.value = undefined;
      const text = file.size > LONGEST_SEALED ? undefined : await file.text().catch(() => undefined);
      if (text === undefined) return refuse(UNREADABLE);
      if (looksSealed(text)) {
        sealed = text;
        stage.value = { kind: 'sealed', isBusy: false, trouble: undefined };
        return;
      }
      opened = { profiles: openBackup(text), photos: [] };
      await look();
    },
    async open(passphrase) {
      stage.value = { kind: 'sealed', isBusy: true, trouble: undefined };
      const result = await openFile(sealed, passphrase);
      if (result.kind === 'wrong') stage.value = { kind: 'sealed', isBusy: false, trouble: WRONG };
      else if (result.kind === 'refused') refuse(result.reason);
      else {
        sealed = '';
        opened = { profiles: openContents(result.profiles), photos: result.photos };
        await look();
      }
    },
    async confirm() {
      const now = stage.value;
      if (now?.kind !== 'preview' || isStoring) return; // Pressed twice is meant once.
      isStoring = true;
      try {
        await store(now.plan);
      } catch (error) {
        refuse(asStoreError(error).words);
      } finally {
        isStoring = false;
      }
    },
    close() {
      stage.value = undefined;
      sealed = '';
      opened = undefined;
    },
  };
}
