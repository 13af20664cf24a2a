import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Glyph } from '@/components/atoms/Glyph';
import { PROFILE } from '@/components/words/profile';
import { t } from '@/lib/app/locale';
import './SectionRail.css';

export interface RailEntry {
  /** Id of the element it leads to. */
  readonly id: string;
  readonly title: string;
  readonly done: number;
  readonly of: number;
  readonly hasProblem: boolean;
}

/** The last part that begins above the middle of the window; at the end of the page the last of all. */
function partInView(ids: readonly string[]): string | undefined {
  const { scrollHeight } = document.documentElement;
  if (scrollY > 0 && scrollY + innerHeight >= scrollHeight - 2) return ids.at(-1);
  const begun = ids.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) < innerHeight * 0.4);
  return begun.at(-1) ?? ids[0];
}

/** The way to each part of the profile, with what is left there. */
export function SectionRail({ entries }: { readonly entries: readonly RailEntry[] }) {
  const here = useSignal(entries[0]?.id);
  const ids = entries.map(({ id }) => id).join(' ');
  useEffect(() => {
    const look = () => {
      here.value = partInView(ids.split(' '));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [ids, here]);
  return (
    <nav class="rail" aria-label={t(PROFILE.sections)}>
      <ul>
        {entries.map(({ id, title, done, of, hasProblem }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={here.value === id ? 'true' : undefined}>
              {title}
              {hasProblem ? (
                <span class="rail-state" data-tone="problem">
                  <Glyph name="bang" />
                  <span class="unseen">{t(PROFILE.hasProblem)}</span>
                </span>
              ) : (
                of > 0 && <span class="rail-state digits">{done === of ? <Glyph name="tick" /> : `${done}/${of}`}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
