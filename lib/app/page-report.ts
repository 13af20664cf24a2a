/** Makes the report of the page in view, shows it, and saves it on a press; nothing is kept and nothing is sent. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { FIELDS } from '@/lib/domain/fields';
import { say, type Words } from '@/lib/domain/words';
import { match } from '@/lib/engine/match';
import { makeReport, type PageReport, type ReportNode } from '@/lib/engine/page-report';
import { REMOVED } from '@/lib/engine/report-scrub';
import type { Beside } from './beside';
import type { PageWatch } from './page-watch';
import { taughtOn } from './taught-here';

export interface ShownReport {
  readonly json: string;
  readonly report: PageReport;
  /** Texts that were taken out as a whole. */
  readonly removed: number;
  readonly elements: number;
  readonly unknown: number;
}

export interface PageReporter {
  readonly shown: ReadonlySignal<ShownReport | undefined>;
  readonly said: ReadonlySignal<Words | undefined>;
  make(): Promise<void>;
  close(): void;
}

const GONE = say('这一页暂时读不到，请刷新网页后再试。', 'The page cannot be read; reload it and try again.');

/** Fields whose answers are words of the person, and not one of the words that a page offers to all. */
const OWN_WORDS = FIELDS.filter(({ kind }) => kind !== 'choice').map(({ id }) => id);

function count(node: ReportNode): { readonly elements: number; readonly removed: number } {
  const inside = (node.children ?? []).map((child) =>
    typeof child === 'string' ? { elements: 0, removed: Number(child.includes(REMOVED)) } : count(child),
  );
  return {
    elements: 1 + inside.reduce((sum, { elements }) => sum + elements, 0),
    removed: inside.reduce((sum, { removed }) => sum + removed, 0),
  };
}

export function keepReporter({ view, state }: Pick<PageWatch, 'view' | 'state'>, beside: Beside): PageReporter {
  const shown = signal<ShownReport | undefined>(undefined);
  const said = signal<Words | undefined>(undefined);
  return {
    shown,
    said,
    async make() {
      const { snapshot, profiles, marks, photoName = '' } = state();
      const body = snapshot && (await beside.structure(snapshot.controls.map(({ handle }) => handle)));
      said.value = body && snapshot ? undefined : GONE;
      if (!body || !snapshot) return;
      const answers = profiles.flatMap(({ label, fields }) => [label, ...OWN_WORDS.map((id) => fields[id] ?? '')]);
      const found = match(snapshot, taughtOn(marks, snapshot.url));
      const { page } = view.value.detection;
      const report = makeReport({ snapshot, page, found, body, answers: [...answers, photoName] });
      const json = JSON.stringify(report, undefined, 1);
      const unknown = report.controls.filter(({ field, kind }) => field === undefined && kind !== 'output').length;
      shown.value = { json, report, ...count(report.body), unknown };
    },
    close() {
      shown.value = undefined;
    },
  };
}
