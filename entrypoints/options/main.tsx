import { ProfileEditor } from '@/components/profile/ProfileEditor';
import { start } from '@/components/start';
import { VaultGate } from '@/components/vault/VaultGate';
import { PROFILE } from '@/components/words/profile';
import { followAutoLock } from '@/lib/app/auto-lock';
import { keepPhoto } from '@/lib/app/keep-photo';
import { keepProfiles } from '@/lib/app/keep-profile';
import { keepSetAside } from '@/lib/app/keep-set-aside';
import { followVault } from '@/lib/app/vault';

const keeper = keepProfiles();
const photo = keepPhoto(keeper.profileId);
const setAside = keepSetAside();
followVault();
void followAutoLock();

void start(
  PROFILE.title,
  <VaultGate>
    <ProfileEditor keeper={keeper} photo={photo} setAside={setAside} />
  </VaultGate>,
);
