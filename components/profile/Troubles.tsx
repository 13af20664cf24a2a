/** What happened to the profiles as a whole: what could not be stored, what could not be read. */
import { Button } from '@/components/atoms/Button';
import { Notice } from '@/components/atoms/Notice';
import { PROFILE } from '@/components/words/profile';
import type { SetAsideKeeper } from '@/lib/app/keep-set-aside';
import { t } from '@/lib/app/locale';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import { ASKED_ANEW, LOOKED_AT_AGAIN } from '@/lib/domain/new-half-year';
import type { Words } from '@/lib/domain/words';
import { download, fileName } from './download';

const labelsOf = (fields: readonly FieldId[]): string => fields.map((field) => fieldOf(field).label).join('、');

export function RenewedNotice({ onClose }: { readonly onClose: () => void }) {
  const close = (
    <Button kind="text" onPress={onClose}>
      {t(PROFILE.close)}
    </Button>
  );
  return (
    <Notice tone="good" title={t(PROFILE.renewedTitle)} acts={close} spoken>
      <p>{t(PROFILE.renewedText(labelsOf(ASKED_ANEW), labelsOf(LOOKED_AT_AGAIN)))}</p>
    </Notice>
  );
}

export function StoreNotice({ words, onRetry }: { readonly words: Words; readonly onRetry: () => void }) {
  const retry = <Button onPress={onRetry}>{t(PROFILE.retry)}</Button>;
  return (
    <Notice tone="problem" title={t(PROFILE.troubleTitle)} acts={retry} spoken>
      <p>{t(words)}</p>
    </Notice>
  );
}

export function SetAsideNotice({ keeper }: { readonly keeper: SetAsideKeeper }) {
  const records = keeper.records.value;
  if (records.length === 0) return null;
  return (
    <Notice tone="attention" title={t(PROFILE.asideTitle(records.length))}>
      <p>{t(PROFILE.asideText)}</p>
      <ul>
        {records.map((record) => (
          <li key={record.key}>
            {t(PROFILE.asideStores[record.store])} · {t(PROFILE.asideOne(record.misfits))}{' '}
            <Button kind="text" onPress={() => download(fileName(new Date()), keeper.textOf(record))}>
              {t(PROFILE.download)}
            </Button>{' '}
            <Button kind="text" onPress={() => void keeper.erase(record.key)}>
              {t(PROFILE.erase)}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
