import { t } from '@/lib/app/locale';
import type { Words } from '@/lib/domain/words';
import './Sentences.css';

/** Sentences one below the other, each with a dot before it. */
export const Sentences = ({ all }: { readonly all: readonly Words[] }) => (
  <ul class="sentences">
    {all.map((words) => (
      <li key={words.zh}>{t(words)}</li>
    ))}
  </ul>
);
