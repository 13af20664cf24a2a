import { RosterScreen } from '@/components/roster/RosterScreen';
import { start } from '@/components/start';
import { ROSTER } from '@/components/words/roster';
import { keepRoster } from '@/lib/app/roster/keep-roster';
import { followVault } from '@/lib/app/vault';

const keeper = keepRoster();
followVault();
void keeper.begin();

void start(ROSTER.title, <RosterScreen keeper={keeper} />);
