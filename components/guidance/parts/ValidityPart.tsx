import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/app/locale';
import { examDay } from '@/lib/app/ticket-date';
import { readableDate } from '@/lib/domain/dates';
import type { Progress } from '@/lib/platform/progress';
import { Notice } from '../../atoms/Notice';
import { validUntil } from '../../words/guide';
import type { BriefProps } from '../Brief';

/** The real-name check: whether the document of the profile still holds on the day of the exam, where that day is known. */
export function ValidityPart({ view: { profile }, progress }: BriefProps & { readonly progress: Progress }) {
  const [exam, setExam] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    void examDay(progress).then((next) => isWanted && setExam(next));
    return () => {
      isWanted = false;
    };
  }, [progress]);
  const until = readableDate(profile?.fields.idValidUntil);
  if (!until || !exam || until >= exam) return null;
  return (
    <div class="brief" data-validity="ends-before-exam">
      <Notice tone="problem">
        <p>{t(validUntil(until, exam))}</p>
      </Notice>
    </div>
  );
}
