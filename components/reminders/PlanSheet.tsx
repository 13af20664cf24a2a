import type { AgendaView, RoundView } from '@/lib/app/agenda';
import { t } from '@/lib/app/locale';
import { chinaTimeAt, spoken } from '@/lib/domain/moments';
import { holdsFor } from '@/lib/domain/step';
import { STEP_HELP } from '@/lib/domain/step-help';
import { STEPS } from '@/lib/domain/steps';
import { TIME_IDS, TIME_TITLES } from '@/lib/domain/times';
import { GUIDE } from '../words/guide';
import { HOME } from '../words/home';
import { REMINDERS } from '../words/reminders';

/** The whole plan on one sheet of A4; it shows on paper only. */
export function PlanSheet({ view: { rounds, now } }: { readonly view: AgendaView }) {
  return (
    <div class="sheet" aria-hidden="true">
      {rounds.map((round) => (
        <Sheet key={round.key} view={round} now={now} />
      ))}
    </div>
  );
}

function Sheet({ view, now }: { readonly view: RoundView; readonly now: number }) {
  const { round, times, variant } = view;
  const steps = STEPS.filter(({ notApplicable = [] }) => !notApplicable.some(({ when }) => holdsFor(when, variant)));
  return (
    <section class="sheet-page">
      <h1>
        {t(REMINDERS.plan)}：{round.agency} · {round.batch}
      </h1>
      <table>
        <tbody>
          {TIME_IDS.filter((id) => times[id]).map((id) => (
            <tr key={id}>
              <th scope="row">{t(TIME_TITLES[id])}</th>
              <td>{t(spoken(times[id]?.time ?? ''))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <span class="sheet-box" />
            <strong>{t(step.title)}</strong>
            <span>
              {[
                ...STEP_HELP[step.id].tasks,
                ...(STEP_HELP[step.id].branches ?? [])
                  .filter(({ when }) => holdsFor(when, variant))
                  .map(({ words }) => words),
              ]
                .map(t)
                .join(' ')}
            </span>
          </li>
        ))}
      </ol>
      <p>
        {t(GUIDE.notPassedTitle)}：{t(GUIDE.notPassed)}
      </p>
      <p>
        {t(HOME.decides)} {t(REMINDERS.printedOn)} {t(spoken(chinaTimeAt(now).slice(0, 10)))}
      </p>
    </section>
  );
}
