import { FormPanel } from '@/components/FormPanel';
import { start } from '@/components/start';
import { CHECKLIST } from '@/components/words/checklist';
import { openChecklist } from '@/lib/app/checklist';
import { followJourney } from '@/lib/app/journey';

const checklist = openChecklist(location.search);
const journey = followJourney(checklist.view);
addEventListener('pagehide', () => {
  journey.dispose();
  checklist.dispose();
});
void start(CHECKLIST.title, <FormPanel checklist={checklist} journey={journey} />);
