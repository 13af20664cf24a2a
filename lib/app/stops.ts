/**
 * What is spoken of on a page, one after the other: the page, then each line of the form in its order. The words are those
 * of the catalogue. Pure.
 */
import { fieldOf } from '@/lib/domain/fields';
import { NARRATION } from '@/lib/domain/narration';
import { PAGES } from '@/lib/domain/pages';
import { say, type Words } from '@/lib/domain/words';
import type { Row } from '@/lib/engine/plan-types';
import type { ChecklistView } from './checklist-view';
import { guidanceOf } from './page-guidance';

export interface Stop {
  readonly title: Words;
  readonly text: Words;
  /** The control the light goes to. */
  readonly handle?: string;
}

const UNKNOWN = say('不认识的页面', 'A page I do not know');
/** What is said of a line of which no guide says anything. */
const BY_POLICY = {
  fill: say('由助手按档案填写，填完请核对。', 'The assistant fills it from the profile; compare it afterwards.'),
  derived: say('由网页按其他项算出，只核对。', 'The page works it out from other lines; only compare it.'),
  verify: say(
    '来自实名认证，只核对，助手不改。',
    'Comes from the real-name check; compare it, the assistant never writes it.',
  ),
  'human-only': say('由本人亲自完成，助手不碰。', 'The candidate’s own; the assistant does not touch it.'),
} as const;

const same = (word: string): Words => ({ zh: word, en: word });

function stopAt({ field, handles }: Row, { variant }: ChecklistView): readonly Stop[] {
  const [handle] = handles;
  if (handle === undefined) return [];
  const { label, hint, policy } = fieldOf(field);
  return [
    {
      title: same(variant.labels?.[field] ?? label),
      text: hint ?? NARRATION[field]?.words ?? BY_POLICY[policy],
      handle,
    },
  ];
}

/** The button that the guidance names first; of several that bear one name none is meant more than another. */
const namedButton = ({ snapshot }: ChecklistView, { zh }: Words): string | undefined => {
  const named = [...zh.matchAll(/「([^」]+)」/g)].map(([, name]) =>
    snapshot?.buttons.filter(({ text }) => text.replace(/\s/g, '') === name),
  );
  const first = named.find((buttons) => buttons && buttons.length > 0);
  return first?.length === 1 ? first[0]?.handle : undefined;
};

/** The stops of a page; none before it was looked at. */
export function stopsOf(view: ChecklistView): readonly Stop[] {
  if (!view.ready || !view.inView) return [];
  const { page } = view.detection;
  const text = guidanceOf(view);
  const handle = view.fillable ? undefined : namedButton(view, text);
  const about: Stop = { title: PAGES.find(({ id }) => id === page)?.title ?? UNKNOWN, text, ...(handle && { handle }) };
  if (!view.fillable) return [about];
  const order = new Map(view.snapshot?.controls.map((control) => [control.handle, control.order]));
  const place = ({ handle: at = '' }: Stop): number => order.get(at) ?? 0;
  const lines = view.sections.flatMap(({ rows }) => rows.flatMap((row) => stopAt(row, view)));
  return [about, ...lines.sort((one, other) => place(one) - place(other))];
}
