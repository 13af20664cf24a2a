import { PracticeStart } from '@/components/practice/PracticeStart';
import { start } from '@/components/start';
import { PRACTICE } from '@/components/words/practice';
import { openPractising } from '@/lib/app/practise';

const practising = openPractising();
void start(PRACTICE.title, <PracticeStart practising={practising} onBegin={(address) => location.assign(address)} />);
