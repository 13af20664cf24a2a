import { explain } from '@/lib/app/checklist-words';
import { t } from '@/lib/app/locale';
import type { PageTools } from '@/lib/app/page-tools';
import type { Words } from '@/lib/domain/words';
import type { LookItem, LookKind } from '@/lib/engine/last-look';
import { Button } from '../atoms/Button';
import { Tag } from '../atoms/Tag';
import type { Tone } from '../atoms/tone';
import { CHECKLIST, nameOfButton } from '../words/checklist';
import { LOOK_KINDS, lookCount, TOOLS } from '../words/tools';

const TONES: { readonly [kind in LookKind]: Tone } = {
  empty: 'action',
  wrong: 'problem',
  differs: 'attention',
  photo: 'action',
  pledge: 'action',
};

const KINDS: readonly LookKind[] = ['empty', 'wrong', 'differs', 'photo', 'pledge'];

/** What holds for all of a kind; the others say theirs one by one. */
const ABOUT: { readonly [kind in LookKind]?: Words } = {
  empty: TOOLS.emptyHelp,
  photo: TOOLS.photoHelp,
  pledge: TOOLS.pledgeHelp,
};

function sentenceOf({ kind, row }: LookItem): Words {
  if (kind === 'wrong' && row) return explain({ ...row, reason: 'equal', findings: [] });
  if (row?.reason === 'you-kept-page') return TOOLS.keptHelp;
  return row?.reason === 'read-only-differs' ? TOOLS.fixedDiffers : TOOLS.differs;
}

function Item({ item, locate }: { readonly item: LookItem; readonly locate: PageTools['locate'] }) {
  const { kind, field, handle, label } = item;
  const name = label || t(TOOLS.nameless);
  return (
    <li class="look-item" data-look={kind} data-look-field={field}>
      <strong>{name}</strong>
      <Button
        kind="text"
        action="locate"
        name={t(nameOfButton(CHECKLIST.locate, name))}
        onPress={() => void locate(handle)}
      >
        {t(CHECKLIST.locate)}
      </Button>
      {!ABOUT[kind] && <p>{t(sentenceOf(item))}</p>}
    </li>
  );
}

function Group({
  kind,
  items,
  locate,
}: {
  readonly kind: LookKind;
  readonly items: readonly LookItem[];
  readonly locate: PageTools['locate'];
}) {
  const about = ABOUT[kind];
  return (
    <section class="look-group">
      <h3>
        <Tag tone={TONES[kind]}>{t(LOOK_KINDS[kind])}</Tag>
        {items.length}
      </h3>
      {about && <p class="tool-help">{t(about)}</p>}
      <ul>
        {items.map((item) => (
          <Item key={item.handle} item={item} locate={locate} />
        ))}
      </ul>
    </section>
  );
}

export interface LastLookProps {
  readonly tools: PageTools;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** Everything to look at before 提交, following the page while it is open. The press itself stays with the person. */
export function LastLook({ tools, isOpen, onToggle }: LastLookProps) {
  const { lastLook, locate } = tools;
  const items = isOpen ? lastLook.items.value : [];
  const state = isOpen ? (items.length === 0 ? 'clear' : 'open') : 'closed';
  return (
    <section class="tool" data-last-look={state} aria-labelledby="tool-look">
      <h2 id="tool-look" tabIndex={-1}>
        {t(TOOLS.look)}
      </h2>
      <p class="tool-help">{t(TOOLS.lookHelp)}</p>
      <Button action="last-look" expanded={isOpen} onPress={() => onToggle(!isOpen)}>
        {t(isOpen ? TOOLS.lookAgain : TOOLS.look)}
      </Button>
      <div role="status">
        {isOpen && <p class="look-count">{t(items.length === 0 ? TOOLS.clear : lookCount(items.length))}</p>}
      </div>
      {isOpen && (
        <>
          <div class="look-list">
            {KINDS.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
              .filter((group) => group.items.length > 0)
              .map((group) => (
                <Group key={group.kind} {...group} locate={locate} />
              ))}
          </div>
          <p class="tool-help">{t(items.length === 0 ? TOOLS.clearNext : TOOLS.openNext)}</p>
        </>
      )}
    </section>
  );
}
