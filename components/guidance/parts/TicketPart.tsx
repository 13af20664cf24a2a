import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/app/locale';
import { setTicketDay, type TicketDate, ticketDate } from '@/lib/app/ticket-date';
import { spoken } from '@/lib/domain/moments';
import type { Progress } from '@/lib/platform/progress';
import { Button } from '../../atoms/Button';
import { GUIDE } from '../../words/guide';

/** Registered: from which day on the ticket can be printed, and the way to be reminded of it. */
export function TicketPart({ progress }: { readonly progress: Progress }) {
  const [date, setDate] = useState<TicketDate>();
  const [day, setDay] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    void ticketDate(progress).then((next) => isWanted && setDate(next));
    return () => {
      isWanted = false;
    };
  }, [progress]);
  if (!date) return null;
  const { known, proposed } = date;
  const shown = day ?? proposed ?? '';
  return (
    <section class="brief" aria-labelledby="ticket-day" data-ticket-day={known?.time ?? ''}>
      <h3 id="ticket-day">{t(GUIDE.ticketTitle)}</h3>
      {known ? (
        <p class="digits" role="status">
          {t(GUIDE.from)} {t(spoken(known.time))}
        </p>
      ) : progress.agency === undefined || progress.batch === undefined ? (
        <p>{t(GUIDE.noRound)}</p>
      ) : (
        <>
          <p>{t(GUIDE.ticketUnknown)}</p>
          <div class="brief-form">
            <label>
              {t(GUIDE.from)}
              <input
                type="date"
                name="ticket-day"
                value={shown}
                onChange={({ currentTarget: { value } }) => setDay(value)}
              />
            </label>
            <Button action="set-ticket-day" onPress={() => void setTicketDay(progress, shown)}>
              {t(GUIDE.ticketSet)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
