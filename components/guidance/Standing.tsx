import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/app/locale';
import { openReminders } from '@/lib/app/screens';
import { openForm, type StandingView, standingOf } from '@/lib/app/standing';
import { type FieldId, fieldOf } from '@/lib/domain/fields';
import type { PageId } from '@/lib/domain/page';
import type { Progress } from '@/lib/platform/progress';
import { Button } from '../atoms/Button';
import { Notice } from '../atoms/Notice';
import { GUIDE } from '../words/guide';
import { Sentences } from './Sentences';
import './Standing.css';
import { UnreadTimetable } from './UnreadTimetable';

export interface StandingProps {
  readonly progress: Progress;
  readonly page: PageId;
  /** The tab that shows the official site, if one does. */
  readonly tabId: number | undefined;
  /** Leads to the row of a field, where there are rows. */
  readonly onField?: (field: FieldId) => void;
}

/** Where the registration stands: what closes next, what was seen last, and what must not be overlooked. */
export function Standing({ progress, page, tabId, onField }: StandingProps) {
  const [view, setView] = useState<StandingView>();
  useEffect(() => {
    let isWanted = true;
    void standingOf(progress, Date.now()).then((next) => isWanted && setView(next));
    return () => {
      isWanted = false;
    };
  }, [progress]);
  if (!view) return null;
  const { seen, isUnpaid, deadline, changes, questions, refusal } = view;
  // The welcome page says it itself, with what to do.
  const alarm = page === 'welcome' ? undefined : view.alarm;
  if (!seen && !deadline && !alarm && changes.length + questions.length === 0) return null;
  return (
    <section class="standing" aria-label={t(GUIDE.standing)} data-unpaid={isUnpaid}>
      {deadline && (
        <p class="standing-deadline digits" data-urgent={deadline.isUrgent}>
          {t(deadline.words)}
        </p>
      )}
      {seen && <p class="standing-seen">{t(seen)}</p>}
      {isUnpaid && (
        <Notice tone="attention" title={t(GUIDE.notPassedTitle)}>
          <p>{t(GUIDE.notPassed)}</p>
        </Notice>
      )}
      {refusal && <Refusal refusal={refusal} page={page} tabId={tabId} onField={onField} />}
      {alarm && <UnreadTimetable why={alarm} />}
      {changes.length > 0 && (
        <Notice tone="attention" title={t(GUIDE.changed)} spoken>
          <Sentences all={changes} />
        </Notice>
      )}
      {questions.length > 0 && (
        <Notice
          tone="attention"
          title={t(GUIDE.questioned)}
          spoken
          acts={<Button onPress={() => void openReminders()}>{t(GUIDE.answerThere)}</Button>}
        >
          <Sentences all={questions} />
        </Notice>
      )}
    </section>
  );
}

interface RefusalProps extends Omit<StandingProps, 'progress'> {
  readonly refusal: NonNullable<StandingView['refusal']>;
}

/** Why the review refused, which lines of the form it is about, and the way there. */
function Refusal({ refusal: { reason, fields, advice }, page, tabId, onField }: RefusalProps) {
  const isThere = page === 'form';
  const mayLead = tabId !== undefined && page !== 'unknown';
  const lead = isThere ? onField : mayLead ? () => void openForm(tabId) : undefined;
  return (
    <div data-refusal>
      <Notice
        tone="problem"
        title={t(GUIDE.refused)}
        acts={
          !isThere &&
          mayLead && (
            <Button action="open-form" onPress={() => void openForm(tabId)}>
              {t(GUIDE.openForm)}
            </Button>
          )
        }
      >
        <p class="standing-reason">{reason ? `${t(GUIDE.reason)}${reason}` : t(GUIDE.noReason)}</p>
        {fields.length > 0 && (
          <p>
            {t(GUIDE.concerns)}
            {fields.map((field, at) => (
              <span key={field} data-concerned={field}>
                {at > 0 && '、'}
                {lead ? (
                  <button type="button" class="standing-field" onClick={() => lead(field)}>
                    {fieldOf(field).label}
                  </button>
                ) : (
                  fieldOf(field).label
                )}
              </span>
            ))}
          </p>
        )}
        <Sentences all={advice} />
      </Notice>
    </div>
  );
}
