import { PhotoStudio } from '@/components/photo/PhotoStudio';
import { start } from '@/components/start';
import { PHOTO } from '@/components/words/photo';
import { openStudio } from '@/lib/app/photo/studio';

void start(PHOTO.title, <PhotoStudio studio={openStudio()} />);
