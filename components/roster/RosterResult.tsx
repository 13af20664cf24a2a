/** What can be done with the result: take it along as a file, or keep the people as profiles. */
import { Button } from '@/components/atoms/Button';
import { Notice } from '@/components/atoms/Notice';
import { download } from '@/components/photo/download';
import { UnlockForm } from '@/components/vault/UnlockForm';
import { ROSTER } from '@/components/words/roster';
import { t } from '@/lib/app/locale';
import type { RosterKeeper } from '@/lib/app/roster/keep-roster';
import { openProfiles } from '@/lib/app/screens';
import { vault } from '@/lib/app/vault';

const NAME = '名单检查结果';

/** Shows what would be stored, once the profiles are open. */
function Keeping({ keeper }: { readonly keeper: RosterKeeper }) {
  const plan = keeper.plan.value;
  if (!plan) return null;
  return (
    <Notice
      tone="action"
      spoken
      acts={
        <>
          <Button kind="primary" action="keep-confirm" onPress={() => void keeper.confirmKeep()}>
            {t(keeper.isKeeping.value ? ROSTER.keeping : ROSTER.keepConfirm)}
          </Button>
          <Button kind="text" action="keep-cancel" onPress={keeper.cancelKeep}>
            {t(ROSTER.cancel)}
          </Button>
        </>
      }
    >
      {t(ROSTER.keepPlan(plan.created.length, plan.updated.length))}
    </Notice>
  );
}

/** The way to keeping: straight, through the lock, or not yet. */
function Keep({ keeper }: { readonly keeper: RosterKeeper }) {
  const state = vault.value;
  if (state === 'open' || state === 'plain')
    return (
      <Button action="keep-roster" onPress={() => void keeper.askToKeep()}>
        {t(ROSTER.keep)}
      </Button>
    );
  if (state === 'undecided')
    return (
      <>
        <p>{t(ROSTER.keepUndecided)}</p>
        <Button onPress={() => void openProfiles()}>{t(ROSTER.openProfiles)}</Button>
      </>
    );
  return (
    <>
      <p>{t(ROSTER.keepLocked)}</p>
      <UnlockForm hasFocus={false} />
    </>
  );
}

export function RosterResult({ keeper }: { readonly keeper: RosterKeeper }) {
  const kept = keeper.kept.value;
  const save = (parts: readonly BlobPart[], ending: string) => download(new File([...parts], `${NAME}.${ending}`));
  return (
    <section class="card" aria-labelledby="title-result">
      <div class="card-head">
        <h2 id="title-result">{t(ROSTER.result)}</h2>
      </div>
      <p class="roster-quiet">{t(ROSTER.resultHelp)}</p>
      <div class="roster-acts">
        <Button action="roster-xlsx" onPress={() => void keeper.xlsx().then((book) => save([book], 'xlsx'))}>
          {t(ROSTER.xlsx)}
        </Button>
        <Button action="roster-csv" onPress={() => save([keeper.csv()], 'csv')}>
          {t(ROSTER.csv)}
        </Button>
      </div>
      <p class="roster-quiet">{t(ROSTER.keepHelp)}</p>
      <div class="roster-acts">
        <Keep keeper={keeper} />
      </div>
      <Keeping keeper={keeper} />
      <p aria-live="polite" data-kept={kept ? 'true' : undefined}>
        {kept && t(kept)}
      </p>
    </section>
  );
}
