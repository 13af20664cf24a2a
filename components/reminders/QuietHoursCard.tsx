import { t } from '@/lib/app/locale';
import type { QuietHours } from '@/lib/engine/reminder-round';
import { REMINDERS } from '../words/reminders';

export interface QuietHoursCardProps {
  readonly quiet: QuietHours | undefined;
  readonly onChange: (hours: QuietHours | undefined) => void;
}

const USUAL: QuietHours = { from: '22:00', to: '08:00' };

/** When nothing is to be told. */
export function QuietHoursCard({ quiet, onChange }: QuietHoursCardProps) {
  return (
    <section class="card" aria-labelledby="quiet">
      <h2 id="quiet">{t(REMINDERS.quiet)}</h2>
      <div class="agenda-form">
        <label class="agenda-check">
          <input
            type="checkbox"
            name="quiet"
            checked={quiet !== undefined}
            onChange={({ currentTarget }) => onChange(currentTarget.checked ? USUAL : undefined)}
          />
          {t(REMINDERS.quietOn)}
        </label>
        {quiet &&
          (['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(REMINDERS[end])}
              <input
                type="time"
                name={`quiet-${end}`}
                value={quiet[end]}
                onChange={({ currentTarget: { value } }) => value && onChange({ ...quiet, [end]: value })}
              />
            </label>
          ))}
      </div>
    </section>
  );
}
