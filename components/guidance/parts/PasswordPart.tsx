import { t } from '@/lib/app/locale';
import { PASSWORD_RULE } from '@/lib/domain/password-rule';
import { Glyph } from '../../atoms/Glyph';
import { GUIDE } from '../../words/guide';
import type { BriefProps } from '../Brief';
import { useSignpost } from '../useSignpost';

/** The sign-up page: what is asked of the password, and how far what is typed keeps it. Only yes and no is known here. */
export function PasswordPart({ view: { tabId } }: BriefProps) {
  const { password } = useSignpost(tabId, { title: '', signs: [], heedsPassword: true });
  return (
    <section class="brief" aria-labelledby="password-rule">
      <h3 id="password-rule">{t(GUIDE.password)}</h3>
      <p class="brief-where">{t(GUIDE.passwordHelp)}</p>
      <ul class="brief-rules" aria-live="polite">
        {PASSWORD_RULE.map(({ id, words, isAdvice }) => {
          const holds = password === undefined || password.isEmpty ? undefined : password[id];
          const kept = holds === undefined ? 'open' : holds ? 'true' : isAdvice ? 'advice' : 'false';
          return (
            <li key={id} data-rule={id} data-kept={kept}>
              {kept === 'open' ? <span /> : <Glyph name={kept === 'true' ? 'tick' : 'bang'} />}
              <span>
                {t(words)}
                <span class="unseen">
                  {t(kept === 'open' ? GUIDE.open : kept === 'true' ? GUIDE.kept : GUIDE.broken)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
