import { ProfileEditor } from '@/components/profile/ProfileEditor';
import { start } from '@/components/start';
import { PROFILE } from '@/components/words/profile';
import { keepPhoto } from '@/lib/app/keep-photo';
import { keepProfiles } from '@/lib/app/keep-profile';
import { keepSetAside } from '@/lib/app/keep-set-aside';

const keeper = keepProfiles();
const photo = keepPhoto(keeper.profileId);

void start(PROFILE.title, <ProfileEditor keeper={keeper} photo={photo} setAside={keepSetAside()} />);
