import { useSignal } from '@preact/signals';
import { Button } from '@/components/atoms/Button';
import { NewPassphrase } from '@/components/vault/NewPassphrase';
import { BACKUP } from '@/components/words/backup';
import type { Which } from '@/lib/app/keep-profile';
import { t } from '@/lib/app/locale';
import type { Words } from '@/lib/domain/words';

/** How a file is to be handed out. */
export type Handing = { readonly which: Which; readonly passphrase: string | undefined };

export interface ExportAskProps {
  readonly which: Which;
  /** Hands the file out; says what stood in the way. */
  readonly onExport: (handing: Handing) => Promise<Words | undefined>;
  readonly onCancel: () => void;
}

/** Asks for a passphrase for the file; a readable one only after the person has read who could then read it. */
export function ExportAsk({ which, onExport, onCancel }: ExportAskProps) {
  const isWarned = useSignal(false);
  const plain = () => {
    if (isWarned.value) void onExport({ which, passphrase: undefined });
    isWarned.value = true;
  };
  return (
    <section class="head-ask" aria-label={t(BACKUP.exportTitle(which === 'all'))}>
      <p>{t(BACKUP.exportText)}</p>
      <NewPassphrase
        action="export-sealed"
        press={BACKUP.exportSealed}
        warning={BACKUP.exportLost}
        onChoose={(passphrase) => onExport({ which, passphrase })}
        onCancel={onCancel}
      />
      <div class="vault-without">
        <p>{t(BACKUP.plainMeans)}</p>
        <div>
          <Button action="export-plain" onPress={plain}>
            {t(isWarned.value ? BACKUP.exportPlainSure : BACKUP.exportPlain)}
          </Button>
        </div>
      </div>
    </section>
  );
}
