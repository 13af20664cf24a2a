/** The stages of taking a file in: its passphrase, what it would change, what it did. */
import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { Notice } from '@/components/atoms/Notice';
import { SecretField } from '@/components/vault/SecretField';
import { BACKUP } from '@/components/words/backup';
import { PROFILE } from '@/components/words/profile';
import type { ImportKeeper, ImportPlan, Stage } from '@/lib/app/keep-import';
import { t } from '@/lib/app/locale';
import { masked } from '@/lib/app/mask';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import './ImportNotice.css';

export function ImportNotice({ keeper }: { readonly keeper: ImportKeeper }) {
  const stage = keeper.stage.value;
  if (!stage) return null;
  if (stage.kind === 'sealed') return <SealedFile keeper={keeper} stage={stage} />;
  if (stage.kind === 'preview') return <Preview keeper={keeper} stage={stage} />;
  const close = (
    <Button kind="text" onPress={keeper.close}>
      {t(PROFILE.close)}
    </Button>
  );
  if (stage.kind === 'refused')
    return (
      <Notice tone="problem" title={t(PROFILE.refusedTitle)} acts={close} spoken>
        {stage.reasons.map((reason) => (
          <p key={reason.zh}>{t(reason)}</p>
        ))}
      </Notice>
    );
  const { created, updated } = stage.plan;
  return (
    <Notice tone="good" title={t(PROFILE.importedTitle)} acts={close} spoken>
      <p>{t(PROFILE.imported(created.length, updated.length))}</p>
      <Besides plan={stage.plan} />
    </Notice>
  );
}

type Props<Kind extends Stage['kind']> = {
  readonly keeper: ImportKeeper;
  readonly stage: Extract<Stage, { kind: Kind }>;
};

function SealedFile({ keeper, stage }: Props<'sealed'>) {
  const passphrase = useSignal('');
  const open = () => void keeper.open(passphrase.value);
  return (
    <Notice
      tone="action"
      glyph="lock"
      title={t(BACKUP.sealedTitle)}
      acts={
        <>
          <Button kind="primary" action="import-open" onPress={open}>
            {t(stage.isBusy ? BACKUP.opening : BACKUP.open)}
          </Button>
          <Button kind="text" action="import-cancel" onPress={keeper.close}>
            {t(PROFILE.cancel)}
          </Button>
        </>
      }
    >
      <SecretField
        name="file-passphrase"
        label={t(BACKUP.passphrase)}
        value={passphrase.value}
        onInput={(text) => {
          passphrase.value = text;
        }}
        onEnter={open}
        isShown={false}
        messages={stage.trouble ? [{ tone: 'problem', text: t(stage.trouble) }] : []}
      />
    </Notice>
  );
}

/** A number is shown in part, as everywhere. */
const shown = (field: FieldId, text: string): string =>
  text === '' ? t(BACKUP.empty) : field === 'idNumber' ? masked(text) : text;

function Preview({ keeper, stage }: Props<'preview'>) {
  const { plan, hasMoved } = stage;
  return (
    <Notice
      tone="attention"
      title={t(BACKUP.previewTitle)}
      spoken
      acts={
        <>
          <Button kind="primary" action="import-confirm" onPress={() => void keeper.confirm()}>
            {t(BACKUP.confirm)}
          </Button>
          <Button action="import-cancel" onPress={keeper.close}>
            {t(BACKUP.leave)}
          </Button>
        </>
      }
    >
      {hasMoved && <p>{t(BACKUP.moved)}</p>}
      {plan.created.map(({ name, changes }) => (
        <details key={name} class="import-new" open={plan.created.length === 1}>
          <summary>{t(BACKUP.created(name || t(PROFILE.unnamed), changes.length))}</summary>
          <ul>
            {changes.map(({ field, after }) => (
              <li key={field} data-change={field}>
                {fieldOf(field).label}：<strong>{shown(field, after)}</strong>
              </li>
            ))}
          </ul>
        </details>
      ))}
      {plan.updated.map(({ name, changes }) => (
        <div key={name}>
          <p>{t(changes.length > 0 ? BACKUP.updated(name) : BACKUP.same(name))}</p>
          <ul>
            {changes.map(({ field, before, after }) => (
              <li key={field} data-change={field}>
                {fieldOf(field).label}：{shown(field, before)} → <strong>{shown(field, after)}</strong>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Besides plan={plan} />
    </Notice>
  );
}

function Besides({ plan: { photos, leftOut } }: { readonly plan: ImportPlan }) {
  const labels = leftOut.map((field) => fieldOf(field).label).join('、');
  return (
    <>
      {photos > 0 && <p>{t(BACKUP.photos(photos))}</p>}
      {labels && <p>{t(PROFILE.leftOut(labels))}</p>}
    </>
  );
}
