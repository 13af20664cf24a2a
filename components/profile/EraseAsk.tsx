import { Button } from '@/components/atoms/Button';
import { TypedConsent } from '@/components/atoms/TypedConsent';
import { PROFILE } from '@/components/words/profile';
import { t } from '@/lib/app/locale';

export interface EraseAskProps {
  readonly name: string;
  readonly onErase: () => void;
  readonly onCancel: () => void;
}

/** Erasing cannot be undone, so the name has to be typed first. */
export function EraseAsk({ name, onErase, onCancel }: EraseAskProps) {
  return (
    <section class="head-ask" data-tone="problem" aria-label={t(PROFILE.eraseTitle(name))}>
      <TypedConsent
        text={t(PROFILE.eraseText)}
        word={name}
        label={t(PROFILE.eraseType(name))}
        name="erase-name"
        action="erase-confirm"
        press={t(PROFILE.eraseConfirm)}
        reason={t(PROFILE.eraseReason(name))}
        onMeant={onErase}
      >
        <Button kind="text" onPress={onCancel}>
          {t(PROFILE.cancel)}
        </Button>
      </TypedConsent>
    </section>
  );
}
