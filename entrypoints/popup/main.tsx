import { Home } from '@/components/Home';
import { start } from '@/components/start';
import { COMMON } from '@/components/words/common';
import { openHome } from '@/lib/app/home';

const home = openHome(location.search);
addEventListener('pagehide', home.dispose);
void start(COMMON.product, <Home home={home} />);
