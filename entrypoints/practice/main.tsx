import { PracticeStart } from '@/components/practice/PracticeStart';
import { start } from '@/components/start';
import { VaultGate } from '@/components/vault/VaultGate';
import { PRACTICE } from '@/components/words/practice';
import { followAutoLock } from '@/lib/app/auto-lock';
import { followVault } from '@/lib/app/vault';

followVault();
void followAutoLock();

void start(
  PRACTICE.title,
  <VaultGate>
    <PracticeStart onBegin={(address) => location.assign(address)} />
  </VaultGate>,
);
