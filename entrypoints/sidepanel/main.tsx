import { FormPanel } from '@/components/FormPanel';
import { start } from '@/components/start';
import { CHECKLIST } from '@/components/words/checklist';
import { openChecklist } from '@/lib/app/checklist';
import { noteSightings } from '@/lib/app/sightings';

const checklist = openChecklist(location.search);
const sightings = noteSightings(checklist.view);
addEventListener('pagehide', () => {
  sightings.dispose();
  checklist.dispose();
});
void start(CHECKLIST.title, <FormPanel checklist={checklist} sightings={sightings} />);
