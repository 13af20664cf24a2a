import { Handout } from '@/components/handout/Handout';
import { start } from '@/components/start';
import { HANDOUT } from '@/components/words/handout';

void start(HANDOUT.title, <Handout wanted={new URLSearchParams(location.search).get('variant') ?? ''} />);
