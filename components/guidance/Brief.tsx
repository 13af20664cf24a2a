import type { ChecklistView } from '@/lib/app/checklist-view';
import { t } from '@/lib/app/locale';
import { briefWith } from '@/lib/app/page-brief';
import type { Sign } from '@/lib/app/signpost';
import { GUIDE, quoted } from '../words/guide';
import './Brief.css';
import { Sentences } from './Sentences';
import { useSignpost } from './useSignpost';

export interface BriefProps {
  readonly view: ChecklistView;
}

/** What to read or have at hand on the page, and the button that comes next, pointed at in the page and not pressed. */
export function Brief({ view }: BriefProps) {
  const { tabId } = view;
  const brief = briefWith(view);
  const next = brief?.next ?? [];
  const signs = next.map(
    ({ words, badge }): Sign => ({
      words,
      text: t(badge),
      name: `${t(badge)}：${words[0] ?? ''}`,
      sentence: t(GUIDE.yours),
    }),
  );
  const { found } = useSignpost(tabId, { title: t(GUIDE.signs), signs });
  if (!brief) return null;
  return (
    <section class="brief" aria-labelledby="brief" data-brief={brief.page}>
      <h3 id="brief">{t(brief.title)}</h3>
      <Sentences all={brief.points} />
      {next.map(({ words, badge }, at) => (
        <p key={words[0]} class="brief-next" data-pointed={found?.[at]}>
          <strong>{t(badge)}</strong> {quoted(words)}
          <span class="brief-where">{found !== undefined && t(found[at] ? GUIDE.pointedAt : GUIDE.notPointedAt)}</span>
        </p>
      ))}
    </section>
  );
}
