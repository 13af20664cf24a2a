/**
 * A class at once: the roster somebody chose, what the rules find in it, and its photos.
 *
 * - Everything is in this page's memory and goes with it; only 保存为档案, shown first and then confirmed, stores anything.
 * - A new choice gives up whatever is under way; looking at photos can be stopped at any moment.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { dayInChina } from '@/lib/domain/dates';
import type { ExamDays } from '@/lib/domain/exam-days';
import type { PhotoSpecId } from '@/lib/domain/photo-specs';
import type { Variant } from '@/lib/domain/variant';
import { variantOf } from '@/lib/domain/variants';
import { say, type Words } from '@/lib/domain/words';
import type { PhotoDesk } from '@/lib/photo/contract';
import { openPhotoDesk } from '@/lib/photo/desk';
import { variantChoice } from '@/lib/platform/settings';
import { comingExamOf } from '../coming-exam';
import { type Candidate, type Checked, candidateRows, checkRoster, isTooMany } from './candidates';
import { findRoster, type Head } from './columns';
import { type KeepPlan, keepCandidates, planKeeping } from './keep-candidates';
import { MOST_CANDIDATES } from './limits';
import { filesOfFolder, filesOfZip, type PhotoFile } from './photo-files';
import { type Matches, matchPhotos } from './photo-match';
import { lookAtAll } from './photo-round';
import { asCsv, asXlsx, type PhotoState, resultRows } from './result';
import { type Row, readSheets } from './sheets';

export interface Roster extends Checked {
  /** Name of the file. */
  readonly name: string;
  readonly head: Head;
}

export interface PhotoRound {
  /** Which of the two pictures they were taken for. */
  readonly spec: PhotoSpecId;
  /** Photos that were given to somebody, and how many of them were looked at. */
  readonly of: number;
  readonly done: number;
  readonly state: 'running' | 'done' | 'stopped';
  readonly left: Matches<PhotoFile>['left'];
  readonly others: number;
}

export interface RosterKeeper {
  readonly roster: ReadonlySignal<Roster | undefined>;
  readonly isReading: ReadonlySignal<boolean>;
  /** Why there is no roster, or no photos. */
  readonly refusal: ReadonlySignal<Words | undefined>;
  readonly variant: ReadonlySignal<Variant>;
  readonly spec: ReadonlySignal<PhotoSpecId>;
  readonly round: ReadonlySignal<PhotoRound | undefined>;
  /** What is known of each photo, by row. */
  readonly photos: ReadonlySignal<ReadonlyMap<number, PhotoState>>;
  /** What 保存为档案 would do; shown before it does. */
  readonly plan: ReadonlySignal<KeepPlan | undefined>;
  readonly isKeeping: ReadonlySignal<boolean>;
  readonly kept: ReadonlySignal<Words | undefined>;
  begin(): Promise<void>;
  choose(file: File): Promise<void>;
  chooseVariant(id: string): void;
  chooseSpec(spec: PhotoSpecId): void;
  chooseFolder(files: Iterable<File>): Promise<void>;
  chooseZip(file: File): Promise<void>;
  stop(): void;
  csv(): string;
  xlsx(): Promise<Blob>;
  askToKeep(): Promise<void>;
  confirmKeep(): Promise<void>;
  cancelKeep(): void;
  /** Forgets the roster and everything that was found. */
  forget(): void;
}

const NO_HEAD = say(
  '没有找到表头。表头要写各栏的名称，如「姓名」「身份证号」「手机号码」，每人一行。可以下载模板填写。',
  'No head was found. It names the columns, such as 姓名, 身份证号, 手机号码, with one person a row. A template can be downloaded.',
);
const NO_ROWS = say('表头下面没有考生。', 'There is nobody below the head.');
const TOO_MANY = (count: number) =>
  say(
    `名单有 ${count} 人，一次最多检查 ${MOST_CANDIDATES} 人，没有检查任何一行。请分成几份，分别检查。`,
    `The roster has ${count} people; ${MOST_CANDIDATES} can be checked at once, and no row was. Split it into several files.`,
  );
const NO_PHOTOS = say(
  '没有一张照片对得上名单。照片的文件名请用证件号码、姓名，或名单里的序号，如「张三.jpg」。',
  'No photo fits the roster. Name the files by document number, name, or number in the roster, such as 张三.jpg.',
);
const PHOTOS_BROKE = say(
  '检查照片中途断了，是助手的问题。请刷新这一页再试；名单要重新选择。',
  'Checking the photos broke off through a fault of ours. Reload this page and try again; choose the roster anew.',
);

interface Opened {
  readonly name: string;
  readonly head: Head;
  readonly rows: readonly Row[];
}

/** Reads a file as far as its rows; or says why not. */
async function open(file: File): Promise<Opened | Words> {
  const sheets = await readSheets(file);
  if ('zh' in sheets) return sheets;
  const found = findRoster(sheets);
  if (!found) return NO_HEAD;
  const rows = candidateRows(found.rows, found.head);
  if (rows.length === 0) return NO_ROWS;
  return isTooMany(rows) ? TOO_MANY(rows.length) : { name: file.name, head: found.head, rows };
}

export function keepRoster(startDesk: () => PhotoDesk = openPhotoDesk): RosterKeeper {
  const opened = signal<Opened | undefined>(undefined);
  const isReading = signal(false);
  const refusal = signal<Words | undefined>(undefined);
  const variant = signal(variantOf(undefined));
  const examDays = signal<ExamDays | undefined>(undefined);
  const spec = signal<PhotoSpecId>('source');
  const round = signal<PhotoRound | undefined>(undefined);
  const photos = signal<ReadonlyMap<number, PhotoState>>(new Map());
  const plan = signal<KeepPlan | undefined>(undefined);
  const isKeeping = signal(false);
  const kept = signal<Words | undefined>(undefined);
  let stopper = new AbortController();
  let files: ReadonlyMap<number, PhotoFile> = new Map();

  const today = dayInChina(Date.now());
  const roster = computed((): Roster | undefined => {
    if (!opened.value) return undefined;
    const { name, head, rows } = opened.value;
    return { name, head, ...checkRoster(rows, head, { today, variant: variant.value, examDays: examDays.value }) };
  });

  function dropPhotos(): void {
    stopper.abort();
    round.value = undefined;
    photos.value = new Map();
    files = new Map();
  }
  function dropAll(): void {
    dropPhotos();
    opened.value = undefined;
    refusal.value = undefined;
    plan.value = undefined;
    kept.value = undefined;
  }

  async function look(found: readonly PhotoFile[], candidates: readonly Candidate[], own: AbortController) {
    const { photos: matched, doubts, left, others } = matchPhotos(found, candidates);
    if (matched.size === 0 && doubts.size === 0) {
      refusal.value = NO_PHOTOS;
      return;
    }
    files = matched;
    photos.value = new Map([...doubts].map(([line, words]) => [line, { verdict: 'doubt', words: [words] }]));
    const tell = (state: PhotoRound['state'], done: number) => {
      if (stopper === own) round.value = { spec: asked, of: matched.size, done, state, left, others };
    };
    const asked = spec.value;
    let done = 0;
    tell('running', 0);
    const desk = startDesk();
    try {
      const region = variant.value.agencies[0];
      await lookAtAll(desk, matched, { spec: asked, region, signal: own.signal }, (line, verdict) => {
        if (own.signal.aborted) return;
        photos.value = new Map([...photos.value, [line, verdict]]);
        done += 1;
        tell('running', done);
      });
      tell(own.signal.aborted ? 'stopped' : 'done', done);
    } catch (error) {
      console.error('The photos of a class were not looked at to the end', error);
      refusal.value = PHOTOS_BROKE;
      tell('stopped', done);
    } finally {
      desk.close();
    }
  }

  async function takePhotos(find: () => Promise<readonly PhotoFile[] | Words>): Promise<void> {
    const { value } = roster;
    if (!value) return;
    dropPhotos();
    refusal.value = undefined;
    const own = new AbortController();
    stopper = own;
    const found = await find();
    if (stopper !== own) return;
    if ('zh' in found) refusal.value = found;
    else await look(found, value.candidates, own);
  }

  const result = () => {
    const { value } = roster;
    return value ? resultRows({ ...value, photos: photos.value, hasPhotos: round.value !== undefined }) : [];
  };

  return {
    roster,
    isReading,
    refusal,
    variant,
    spec,
    round,
    photos,
    plan,
    isKeeping,
    kept,
    async begin() {
      variant.value = variantOf(await variantChoice.get());
      examDays.value = await comingExamOf(undefined, today);
    },
    async choose(file) {
      dropAll();
      isReading.value = true;
      const found = await open(file);
      isReading.value = false;
      if ('zh' in found) refusal.value = found;
      else opened.value = found;
    },
    chooseVariant(id) {
      variant.value = variantOf(id);
    },
    chooseSpec(next) {
      spec.value = next;
    },
    chooseFolder: (list) => takePhotos(async () => filesOfFolder(list)),
    chooseZip: (file) => takePhotos(() => filesOfZip(file)),
    stop: () => stopper.abort(),
    csv: () => asCsv(result()),
    xlsx: () => asXlsx(result()),
    async askToKeep() {
      kept.value = undefined;
      const planned = await planKeeping(roster.value?.candidates ?? []);
      if ('zh' in planned) kept.value = planned;
      else plan.value = planned;
    },
    async confirmKeep() {
      const { value } = plan;
      if (!value || isKeeping.value) return;
      isKeeping.value = true;
      const fit = [...files].filter(([line]) => ['pass', 'warn'].includes(photos.value.get(line)?.verdict ?? ''));
      kept.value = await keepCandidates(value, new Map(fit), round.value?.spec ?? 'source');
      isKeeping.value = false;
      plan.value = undefined;
    },
    cancelKeep() {
      plan.value = undefined;
    },
    forget: dropAll,
  };
}
