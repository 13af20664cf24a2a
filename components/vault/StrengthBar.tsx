import { useEffect, useState } from 'preact/hooks';
import { VAULT } from '@/components/words/vault';
import { t } from '@/lib/app/locale';
import { loadStrength, type Strength } from '@/lib/app/vault';

/** How hard a passphrase is to guess, in words and as four steps; nothing while nothing is typed. */
export function StrengthBar({ passphrase }: { readonly passphrase: string }) {
  const [strength, setStrength] = useState<Strength>();
  useEffect(() => {
    let isWanted = true;
    if (passphrase === '') setStrength(undefined);
    else void loadStrength().then(({ strengthOf }) => isWanted && setStrength(strengthOf(passphrase)));
    return () => {
      isWanted = false;
    };
  }, [passphrase]);
  const words = strength && VAULT.strengths[strength.score];
  return (
    <div class="vault-strength">
      <div class="vault-steps" data-score={strength?.score} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} data-on={strength !== undefined && strength.score >= step ? true : undefined} />
        ))}
      </div>
      <p class="digits" aria-live="polite">
        {strength && words && `${t(VAULT.strength)}：${t(words)} · ${t(VAULT.lasts(t(strength.lasts)))}`}
      </p>
    </div>
  );
}
