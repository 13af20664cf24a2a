import { t } from '@/lib/app/locale';
import { openReminders } from '@/lib/app/screens';
import { ALARM_HELP, ALARM_TITLE } from '@/lib/domain/timetable-alarm';
import type { Words } from '@/lib/domain/words';
import { Button } from '../atoms/Button';
import { Notice } from '../atoms/Notice';
import { GUIDE } from '../words/guide';

export interface UnreadTimetableProps {
  readonly why: Words;
  /** On the screen where the times are set there is no way there. */
  readonly isThere?: boolean;
}

/** That the timetable was not used, why, and where to set the times instead. */
export const UnreadTimetable = ({ why, isThere = false }: UnreadTimetableProps) => (
  <div data-timetable="alarm">
    <Notice
      tone="problem"
      title={t(ALARM_TITLE)}
      spoken
      acts={!isThere && <Button onPress={() => void openReminders()}>{t(GUIDE.openReminders)}</Button>}
    >
      <p>{t(why)}</p>
      <p>{t(ALARM_HELP)}</p>
    </Notice>
  </div>
);
