import { useState } from 'preact/hooks';
import type { Agenda, ReminderRow, RoundView } from '@/lib/app/agenda';
import { t } from '@/lib/app/locale';
import { isStillUnpaid, MILESTONES } from '@/lib/domain/milestones';
import { chinaTimeAt, spoken } from '@/lib/domain/moments';
import { pageOf } from '@/lib/domain/pages';
import { Button } from '../atoms/Button';
import { Disclosure } from '../atoms/Disclosure';
import { Notice } from '../atoms/Notice';
import { Tag } from '../atoms/Tag';
import { GUIDE } from '../words/guide';
import { REMINDERS, readOn, setOn } from '../words/reminders';
import { TimesForm } from './TimesForm';

export interface RoundCardProps {
  readonly view: RoundView;
  readonly now: number;
  readonly agenda: Agenda;
}

/** One registration: how far it is, what comes, and its times. */
export function RoundCard({ view, now, agenda }: RoundCardProps) {
  const { round, reminders, times, variant } = view;
  const hasTimes = Object.keys(times).length > 0;
  // Once open it stays so: the first time that is set must not shut the form over the second.
  const [isEmpty] = useState(!hasTimes);
  const title = `round ${view.key}`;
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>
        {round.agency} · {round.batch}
        {view.whose && <span class="agenda-whose"> · {view.whose}</span>}
      </h2>
      {isStillUnpaid(round.status, variant.payment) && (
        <Notice tone="attention" title={t(GUIDE.notPassedTitle)}>
          {t(GUIDE.notPassed)}
        </Notice>
      )}
      <h3>{t(REMINDERS.coming)}</h3>
      {reminders.length === 0 ? (
        <p class="agenda-quiet">{t(hasTimes ? REMINDERS.nothing : REMINDERS.noTimes)}</p>
      ) : (
        <ol class="agenda-list">
          {reminders.map((row) => (
            <Row key={row.id} row={row} agenda={agenda} />
          ))}
        </ol>
      )}
      <Disclosure summary={t(REMINDERS.times)} open={isEmpty}>
        <TimesForm view={view} now={now} agenda={agenda} />
      </Disclosure>
      <Disclosure summary={t(REMINDERS.progress)}>
        <Marks view={view} now={now} agenda={agenda} />
      </Disclosure>
      <Forget onForget={() => void agenda.forget(round)} />
    </section>
  );
}

function Row({ row, agenda }: { readonly row: ReminderRow; readonly agenda: Agenda }) {
  return (
    <li class="agenda-row" data-reminder={row.id} data-due={row.due} data-state={row.state}>
      <span class="agenda-when digits">{row.state === 'now' ? t(REMINDERS.now) : t(row.when)}</span>
      <div>
        <p class="agenda-title">{t(row.title)}</p>
        <p class="agenda-quiet">{t(row.text)}</p>
        {row.insists && <p class="agenda-quiet">{t(REMINDERS.insists)}</p>}
      </div>
      <div class="agenda-row-acts">
        {row.state === 'dismissed' && <Tag tone="quiet">{t(REMINDERS.dismissed)}</Tag>}
        {!row.insists && row.state === 'now' && (
          <Button
            kind="text"
            action="put-off"
            name={`${t(REMINDERS.putOff)} ${t(row.title)}`}
            onPress={() => void agenda.putOff(row.id, 4)}
          >
            {t(REMINDERS.putOff)}
          </Button>
        )}
        {!row.insists && row.state !== 'dismissed' && (
          <Button
            kind="text"
            action="dismiss"
            name={`${t(REMINDERS.dismiss)} ${t(row.title)}`}
            onPress={() => void agenda.dismiss(row.id)}
          >
            {t(REMINDERS.dismiss)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What was seen, with time and evidence, and the way to correct it. */
function Marks({ view: { round }, now, agenda }: RoundCardProps) {
  return (
    <div class="agenda-marks">
      {round.marks.length === 0 && <p class="agenda-quiet">{t(REMINDERS.unknown)}</p>}
      <ol>
        {round.marks.map(({ what, at, from, reason }) => {
          const when = spoken(chinaTimeAt(Date.parse(at)), now);
          const page = from === 'hand' ? undefined : pageOf(from)?.title;
          return (
            <li key={what + at} data-milestone={what}>
              <strong>{what}</strong>
              {reason && <span>：{reason}</span>}
              <span class="agenda-quiet"> {t(page ? readOn(page, when) : setOn(when))}</span>
            </li>
          );
        })}
      </ol>
      <label>
        {t(REMINDERS.correct)}
        <select
          name="milestone"
          onChange={({ currentTarget }) => {
            const what = MILESTONES.find((one) => one === currentTarget.value);
            currentTarget.selectedIndex = 0;
            if (what) void agenda.mark(round, what);
          }}
        >
          <option value="">—</option>
          {MILESTONES.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Forget({ onForget }: { readonly onForget: () => void }) {
  const [isSure, setSure] = useState(false);
  return (
    <p class="agenda-forget">
      <Button kind="text" action="forget-round" onPress={() => (isSure ? onForget() : setSure(true))}>
        {t(isSure ? REMINDERS.forgetSure : REMINDERS.forget)}
      </Button>
    </p>
  );
}
