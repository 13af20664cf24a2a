import { useState } from 'preact/hooks';
import { type Agenda, batchesAround } from '@/lib/app/agenda';
import { t } from '@/lib/app/locale';
import { AGENCIES } from '@/lib/domain/places';
import { Button } from '../atoms/Button';
import { Screen } from '../atoms/Screen';
import { UnreadTimetable } from '../guidance/UnreadTimetable';
import { download } from '../profile/download';
import { HOME } from '../words/home';
import { REMINDERS } from '../words/reminders';
import { PlanSheet } from './PlanSheet';
import { QuietHoursCard } from './QuietHoursCard';
import './Reminders.css';
import { RoundCard } from './RoundCard';

/** Every registration that is followed: what comes, the times behind it, and the ways to take them along. */
export function RemindersScreen({ agenda }: { readonly agenda: Agenda }) {
  const view = agenda.view.value;
  return (
    <Screen screen="reminders" ready={view !== undefined}>
      {view && (
        <>
          <div class="agenda">
            <header class="agenda-head">
              <div>
                <h1>{t(REMINDERS.title)}</h1>
                <p>{t(REMINDERS.lead)}</p>
              </div>
              {view.rounds.length > 0 && (
                <div class="agenda-acts">
                  <Button
                    action="export-ics"
                    onPress={() => download('软考报名.ics', agenda.calendar(), 'text/calendar')}
                  >
                    {t(REMINDERS.exportIcs)}
                  </Button>
                  <Button action="print-plan" onPress={() => globalThis.print()}>
                    {t(REMINDERS.print)}
                  </Button>
                </div>
              )}
            </header>
            {view.alarm && <UnreadTimetable why={view.alarm} isThere />}
            {view.rounds.map((round) => (
              <RoundCard key={round.key} view={round} now={view.now} agenda={agenda} />
            ))}
            <FollowCard agenda={agenda} now={view.now} isFirst={view.rounds.length === 0} />
            <QuietHoursCard quiet={view.quiet} onChange={(hours) => void agenda.setQuiet(hours)} />
            <p class="agenda-quiet">{t(HOME.decides)}</p>
          </div>
          {view.rounds.length > 0 && <PlanSheet view={view} />}
        </>
      )}
    </Screen>
  );
}

interface FollowProps {
  readonly agenda: Agenda;
  readonly now: number;
  readonly isFirst: boolean;
}

/** Chooses a region and a batch to be reminded of. */
function FollowCard({ agenda, now, isFirst }: FollowProps) {
  const batches = batchesAround(now);
  const [agency, setAgency] = useState(AGENCIES[0] ?? '');
  const [batch, setBatch] = useState(batches[0] ?? '');
  const choices = [
    ['agency', REMINDERS.agency, AGENCIES, agency, setAgency],
    ['batch', REMINDERS.batch, batches, batch, setBatch],
  ] as const;
  return (
    <section class="card" aria-labelledby="follow">
      <h2 id="follow">{t(isFirst ? REMINDERS.none : REMINDERS.follow)}</h2>
      {isFirst && <p class="agenda-quiet">{t(REMINDERS.noneHelp)}</p>}
      <div class="agenda-form">
        {choices.map(([name, label, options, value, choose]) => (
          <label key={name}>
            {t(label)}
            <select name={name} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {options.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        ))}
        <Button kind={isFirst ? 'primary' : 'plain'} action="follow" onPress={() => void agenda.follow(agency, batch)}>
          {t(REMINDERS.follow)}
        </Button>
      </div>
    </section>
  );
}
