import { Glyph } from '@/components/atoms/Glyph';
import { Labelled } from '@/components/atoms/Labelled';
import { VAULT } from '@/components/words/vault';
import { AWAY_MINUTES, autoLock, chooseAutoLock } from '@/lib/app/auto-lock';
import { t } from '@/lib/app/locale';
import '@/components/profile/answer.css';

/** After how many minutes away everything locks by itself. */
export function AutoLock() {
  return (
    <Labelled label={t(VAULT.autoLock)} hint={t(VAULT.autoLockHint)}>
      {(bound) => (
        <span class="answer-list">
          <select
            {...bound}
            class="answer"
            name="auto-lock"
            value={String(autoLock.value)}
            onChange={({ currentTarget }) => void chooseAutoLock(Number(currentTarget.value))}
          >
            {AWAY_MINUTES.map((count) => (
              <option value={String(count)} key={count}>
                {t(count === 0 ? VAULT.untilClosed : VAULT.minutes(count))}
              </option>
            ))}
          </select>
          <Glyph name="chevron" />
        </span>
      )}
    </Labelled>
  );
}
