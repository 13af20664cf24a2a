import { GuideScreen } from '@/components/guide/GuideScreen';
import { start } from '@/components/start';
import { GUIDE_SCREEN } from '@/components/words/guide-screen';
import { openGuideBook } from '@/lib/app/guide-book';

const book = openGuideBook(location.search, Date.now());
void start(GUIDE_SCREEN.title, <GuideScreen book={book} />);
