import { t } from '@/lib/app/locale';
import { Button } from '../atoms/Button';
import { COMMON } from '../words/common';
import { HOME } from '../words/home';
import './FirstRun.css';

/** The four sentences of the first start, once, and the way to the profile. */
export function FirstRun({ onBegin }: { readonly onBegin: () => void }) {
  return (
    <section class="first-run" aria-labelledby="first-run">
      <h2 id="first-run">{t(HOME.welcome)}</h2>
      <ol>
        {COMMON.promises.map((promise) => (
          <li key={promise.zh}>{t(promise)}</li>
        ))}
      </ol>
      <Button kind="primary" wide onPress={onBegin}>
        {t(HOME.begin)}
      </Button>
    </section>
  );
}
