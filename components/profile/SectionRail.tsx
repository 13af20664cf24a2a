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

/** The way to each part of the profile, with what is left there. */
export function SectionRail({ entries }: { readonly entries: readonly RailEntry[] }) {
  const here = useSignal(entries[0]?.id);
  const ids = entries.map(({ id }) => id).join(' ');
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        here.value = ids.split(' ').find((id) => seen.has(id)) ?? here.value;
      },
      { rootMargin: '-15% 0px -55% 0px' },
    );
    for (const id of ids.split(' ')) {
      const part = document.getElementById(id);
      if (part) observer.observe(part);
    }
    return () => observer.disconnect();
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
