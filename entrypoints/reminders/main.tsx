import { RemindersScreen } from '@/components/reminders/RemindersScreen';
import { start } from '@/components/start';
import { REMINDERS } from '@/components/words/reminders';
import { openAgenda } from '@/lib/app/agenda';

const agenda = openAgenda();
addEventListener('pagehide', agenda.dispose);
void start(REMINDERS.title, <RemindersScreen agenda={agenda} />);
