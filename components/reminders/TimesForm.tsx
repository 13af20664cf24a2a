import type { Agenda, RoundView } from '@/lib/app/agenda';
import { t } from '@/lib/app/locale';
import { chinaTimeAt, dayOf, hasHour, spoken } from '@/lib/domain/moments';
import { pageOf } from '@/lib/domain/pages';
import { type KnownTime, TIME_IDS, TIME_TITLES, type TimeId } from '@/lib/domain/times';
import type { Words } from '@/lib/domain/words';
import { Button } from '../atoms/Button';
import { Notice } from '../atoms/Notice';
import { pageSays, REMINDERS, readOn, setOn, wasBefore } from '../words/reminders';

export interface TimesFormProps {
  readonly view: RoundView;
  /** Milliseconds. */
  readonly now: number;
  readonly agenda: Agenda;
}

/** Every time with its source, and the boxes to set it. A time without an hour means the whole day. */
export function TimesForm({ view, now, agenda }: TimesFormProps) {
  const { round, times } = view;
  return (
    <div class="agenda-times">
      {TIME_IDS.map((id) => (
        <TimeLine
          key={id}
          id={id}
          known={times[id]}
          view={view}
          now={now}
          onSet={(time) => void agenda.setTime(round, id, time)}
          onAnswer={(take) => void agenda.answer(round, id, take)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  readonly id: TimeId;
  readonly known: KnownTime | undefined;
  readonly view: RoundView;
  readonly now: number;
  readonly onSet: (time: string | undefined) => void;
  readonly onAnswer: (take: 'page' | 'own') => void;
}

function sourceOf({ from, readAt }: Pick<KnownTime, 'from' | 'readAt'>, now: number): Words {
  const when = spoken(chinaTimeAt(Date.parse(readAt)), now);
  const page = from === 'hand' ? undefined : pageOf(from)?.title;
  return page ? readOn(page, when) : setOn(when);
}

function TimeLine({ id, known, view, now, onSet, onAnswer }: LineProps) {
  const title = t(TIME_TITLES[id]);
  const day = known ? dayOf(known.time) : '';
  const clock = known && hasHour(known.time) ? known.time.slice(11) : '';
  const name = `${view.key} ${id}`;
  return (
    <fieldset class="agenda-time" data-time={id}>
      <legend>{title}</legend>
      <input
        type="date"
        name={`${id}-day`}
        aria-label={`${title} ${t(REMINDERS.day)}`}
        value={day}
        onChange={({ currentTarget: { value } }) => onSet(value ? (clock ? `${value}T${clock}` : value) : undefined)}
      />
      <input
        type="time"
        name={`${id}-clock`}
        aria-label={`${title} ${t(REMINDERS.clock)}`}
        value={clock}
        disabled={day === ''}
        onChange={({ currentTarget: { value } }) => onSet(value ? `${day}T${value}` : day)}
      />
      <p class="agenda-quiet" id={name}>
        {known ? t(sourceOf(known, now)) : t(REMINDERS.unset)}
        {known?.before && ` · ${t(wasBefore(spoken(known.before, now)))}`}
      </p>
      {view.outOfOrder.includes(id) && <Notice tone="problem">{t(REMINDERS.outOfOrder)}</Notice>}
      {known?.questioned && (
        <Notice
          tone="attention"
          acts={
            <>
              <Button action="take-page-time" onPress={() => onAnswer('page')}>
                {t(REMINDERS.takePage)}
              </Button>
              <Button action="keep-own-time" onPress={() => onAnswer('own')}>
                {t(REMINDERS.keepOwn)}
              </Button>
            </>
          }
        >
          {t(pageSays(spoken(known.questioned.time, now)))}（{t(sourceOf(known.questioned, now))}）
        </Notice>
      )}
    </fieldset>
  );
}
