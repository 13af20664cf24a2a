import { t } from '@/lib/app/locale';
import type { OfficialLink } from '@/lib/domain/step';

/** Pages of the office that do a step. They open when the person presses them; nothing of ours asks for them. */
export const OfficialLinks = ({ links }: { readonly links: readonly OfficialLink[] }) => (
  <ul class="official-links">
    {links.map(({ words, address }) => (
      <li key={address}>
        <a href={address} target="_blank" rel="noreferrer">
          {t(words)}
        </a>
      </li>
    ))}
  </ul>
);
