import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';

export interface ShowBoxProps {
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}

/** Lets the person see what they type. */
export function ShowBox({ isShown, onChange }: ShowBoxProps) {
  return (
    <label class="vault-show">
      <input type="checkbox" checked={isShown} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {t(VAULT.show)}
    </label>
  );
}
