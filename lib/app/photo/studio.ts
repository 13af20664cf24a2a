/**
 * The photo desk as a screen shows it: one chosen picture, what was found, its crop, and what was made of it.
 *
 * - A new choice gives up whatever is under way; everything can be cancelled.
 * - Pictures stay in memory; only 保存 stores one, with the profile.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { BRIGHTEN_FROM, type PhotoSpecId } from '@/lib/domain/photo-specs';
import { say, type Words } from '@/lib/domain/words';
import type { CropOrder, PhotoDesk, Stage } from '@/lib/photo/contract';
import { openPhotoDesk } from '@/lib/photo/desk';
import { type Check, overall, refusalToDecode } from '@/lib/photo/judge';
import { LARGEST_PHOTO, photoOf, putPhoto } from '@/lib/platform/photos';
import { getProfile, listProfiles } from '@/lib/platform/profiles';
import { currentProfile } from '@/lib/platform/settings';
import { asStoreError } from '@/lib/platform/store-error';
import { type Size, turnedTo, widestCrop } from './crop';
import { checksOf, type Examined, isMeasured, measure, readFile } from './examine';
import { surely } from './old-photo';
import { type Prepared, prepare } from './prepare';

export interface StudioState {
  readonly spec: PhotoSpecId;
  readonly file: File | undefined;
  readonly chosen: Examined | undefined;
  /** Upright size of what is shown; undefined: nothing can be shown. */
  readonly size: Size | undefined;
  readonly crop: CropOrder | undefined;
  readonly brighten: boolean;
  readonly prepared: Prepared | undefined;
  /** What is being done, while it is being done. */
  readonly work: Stage | 'prepare' | undefined;
  /** The name of the agency where the person registers, if the profile says it. */
  readonly region: string | undefined;
  /** Whose profile the photo would be kept with. */
  readonly owner: { readonly id: string; readonly name: string } | undefined;
  readonly notice: { readonly tone: 'good' | 'attention' | 'problem'; readonly words: Words } | undefined;
}

export interface Studio {
  readonly state: ReadonlySignal<StudioState>;
  /** Of the prepared picture where there is one, else of the chosen one. */
  readonly checks: ReadonlySignal<readonly Check[]>;
  readonly verdict: ReadonlySignal<'pass' | 'warn' | 'fail' | undefined>;
  /** Whether the background is light enough to be brightened, and not white already. */
  readonly mayBrighten: ReadonlySignal<boolean>;
  choose(file: File): Promise<void>;
  chooseSpec(spec: PhotoSpecId): void;
  setCrop(crop: CropOrder): void;
  /** Turns by so many degrees from where it stands. */
  turn(degrees: number): void;
  /** The crop that we suggest, else the widest. */
  suggest(): void;
  setBrighten(wanted: boolean): void;
  prepare(): Promise<void>;
  /** Goes back from the prepared picture to the chosen one. */
  discard(): void;
  /** The file that keeping and downloading are about. */
  result(): File | undefined;
  /**
   * Keeps it with the profile, in the place where it belongs: that of what it was made as, or surely is, else that of the
   * specification. What stands there is replaced by a second press only.
   */
  keep(): Promise<void>;
  cancel(): void;
  dispose(): void;
}

const EMPTY: StudioState = {
  spec: 'source',
  file: undefined,
  chosen: undefined,
  size: undefined,
  crop: undefined,
  brighten: false,
  prepared: undefined,
  work: undefined,
  region: undefined,
  owner: undefined,
  notice: undefined,
};

const CANCELLED = say('已取消。', 'Cancelled.');
const STOPPED = say(
  '处理中途断了，是助手的问题，照片没有改动。请刷新这一页再试。',
  'This broke off through a fault of ours; the photo was not changed. Reload this page and try again.',
);
const NO_PROFILE = say(
  '还没有档案，照片没有地方保存。请先到「档案」里建一份，或把照片下载到电脑上。',
  'There is no profile yet to keep it with. Make one first, or download the photo.',
);

const PLACES = {
  source: say('源照片', 'source photo'),
  upload: say('报名照片', 'registration photo'),
} as const satisfies { readonly [Id in PhotoSpecId]: Words };
const keptAs = (place: PhotoSpecId, owner: string): Words =>
  say(
    `已存到档案「${owner}」，作为${PLACES[place].zh}。`,
    `Kept with the profile “${owner}” as the ${PLACES[place].en}.`,
  );
const alreadyKept = (place: PhotoSpecId, name: string): Words =>
  say(
    `档案里已有一张${PLACES[place].zh}「${name}」。要换成现在这张，请再按一次「保存到档案」。`,
    `The profile already has a ${PLACES[place].en}, “${name}”. To replace it, press “Keep with the profile” again.`,
  );

/** Where a profile keeps its photos, and where its person registers. */
async function readOwner(): Promise<Pick<StudioState, 'owner' | 'region'>> {
  const id = await currentProfile.get();
  const profile = (id && (await getProfile(id))) || (await listProfiles())[0];
  if (!profile) return { owner: undefined, region: undefined };
  const { label, fields } = profile;
  return { owner: { id: profile.id, name: label || fields.name || '' }, region: fields.registrationProvince };
}

/** Opens the desk. The worker starts at once, so that it stands when the first picture comes. */
export function openStudio(openDesk: () => PhotoDesk = openPhotoDesk): Studio {
  const state = signal<StudioState>(EMPTY);
  const set = (patch: Partial<StudioState>) => {
    state.value = { ...state.value, ...patch };
  };
  const desk = openDesk();
  void desk.warm().catch((error: unknown) => console.error('The photo desk did not start', error));
  // A locked store keeps no photo from being checked; keeping one says what is the matter.
  void readOwner().then(set, () => undefined);
  let work = new AbortController();
  /** The file that a first press of 保存 left out, because another one is kept. */
  let replacement: File | undefined;

  /** Begins something that gives up what was under way. */
  function begin(): AbortSignal {
    work.abort();
    work = new AbortController();
    return work.signal;
  }

  const suggestion = ({ chosen, size }: StudioState): CropOrder | undefined => {
    const suggested = chosen && isMeasured(chosen.picture) ? chosen.picture.crop : undefined;
    return suggested ?? (size && widestCrop(size, 0));
  };

  const checks = computed(() => {
    const { spec, chosen, prepared, region } = state.value;
    const shown = prepared ?? chosen;
    return shown ? checksOf(spec, shown, region) : [];
  });

  return {
    state,
    checks,
    verdict: computed(() => (state.value.chosen && !state.value.work ? overall(checks.value) : undefined)),
    mayBrighten: computed(() => {
      const { spec, chosen } = state.value;
      const picture = chosen?.picture;
      const background = isMeasured(picture) ? picture.background : undefined;
      if (!chosen || !background) return false;
      if (checksOf(spec, chosen).some(({ id, verdict }) => id === 'background' && verdict === 'pass')) return false;
      return background.whiteness >= BRIGHTEN_FROM.whiteness && background.tint <= BRIGHTEN_FROM.tint;
    }),
    async choose(file) {
      const signal = begin();
      const { spec, region, owner } = state.value;
      state.value = { ...EMPTY, spec, region, owner, file, work: 'decode' };
      const facts = await readFile(file);
      if (signal.aborted) return;
      if ('zh' in facts) {
        set({ work: undefined, file: undefined, notice: { tone: 'problem', words: facts } });
        return;
      }
      const isShown = refusalToDecode(facts) === undefined;
      set({ chosen: { name: file.name, facts, picture: undefined } });
      try {
        const picture = await measure(desk, file, facts, { signal, onStage: (stage) => set({ work: stage }) });
        const size = isMeasured(picture) && isShown ? { width: picture.width, height: picture.height } : undefined;
        set({ chosen: { name: file.name, facts, picture }, size, work: undefined });
        set({ crop: suggestion(state.value) });
      } catch {
        if (work.signal === signal) set({ work: undefined, notice: { tone: 'attention', words: CANCELLED } });
      }
    },
    chooseSpec(spec) {
      begin();
      set({ spec, prepared: undefined, work: undefined, notice: undefined });
    },
    setCrop: (crop) => set({ crop, prepared: undefined }),
    turn(degrees) {
      const { crop, size } = state.value;
      if (!crop || !size) return;
      const turn = ((((crop.turn + degrees + 180) % 360) + 360) % 360) - 180;
      set({ crop: turnedTo(crop, size, turn), prepared: undefined });
    },
    suggest: () => set({ crop: suggestion(state.value), prepared: undefined }),
    setBrighten: (brighten) => set({ brighten, prepared: undefined }),
    async prepare() {
      const { file, crop, spec, brighten } = state.value;
      if (!file || !crop) return;
      const signal = begin();
      set({ work: 'prepare', notice: undefined, prepared: undefined });
      try {
        const outcome = await prepare(desk, file, { spec, crop, brighten, signal });
        if (signal.aborted) return;
        if ('refused' in outcome) set({ work: undefined, notice: { tone: 'problem', words: outcome.refused } });
        else
          set({
            work: undefined,
            prepared: outcome.prepared,
            notice: outcome.note && { tone: 'attention', words: outcome.note },
          });
      } catch (error) {
        if (work.signal !== signal) return;
        if (!signal.aborted) console.error('A picture could not be made', error);
        const notice = signal.aborted
          ? ({ tone: 'attention', words: CANCELLED } as const)
          : ({ tone: 'problem', words: STOPPED } as const);
        set({ work: undefined, notice });
      }
    },
    discard: () => set({ prepared: undefined, notice: undefined }),
    result: () => state.value.prepared?.file ?? state.value.file,
    async keep() {
      const file = state.value.prepared?.file ?? state.value.file;
      if (!file || file.size > LARGEST_PHOTO) return;
      try {
        const { owner, region } = await readOwner();
        set({ owner, region });
        if (!owner) return set({ notice: { tone: 'attention', words: NO_PROFILE } });
        const { prepared, spec } = state.value;
        const place = prepared?.spec ?? (await surely(file)) ?? spec;
        const kept = await photoOf(owner.id, place);
        if (kept && replacement !== file) {
          replacement = file;
          return set({ notice: { tone: 'attention', words: alreadyKept(place, kept.name) } });
        }
        await putPhoto(owner.id, file, place);
        set({ notice: { tone: 'good', words: keptAs(place, owner.name) } });
      } catch (error) {
        set({ notice: { tone: 'problem', words: asStoreError(error).words } });
      }
    },
    cancel() {
      work.abort();
    },
    dispose() {
      work.abort();
      desk.close();
    },
  };
}
