import { t } from '@/lib/app/locale';
import { Notice } from '../../atoms/Notice';
import { isHeld } from '../../words/guide';
import type { BriefProps } from '../Brief';

/** The examination plan: whether the qualification of the profile stands on it. */
export function PlanPart({ view: { profile, snapshot } }: BriefProps) {
  const wanted = profile?.fields.qualification;
  if (!wanted || !snapshot) return null;
  const isThere = snapshot.text.includes(wanted);
  return (
    <div class="brief" data-held={isThere}>
      <Notice tone={isThere ? 'good' : 'attention'}>
        <p>{t(isHeld(wanted, isThere))}</p>
      </Notice>
    </div>
  );
}
