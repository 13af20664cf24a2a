import { t } from '@/lib/app/locale';
import { HOME } from '../words/home';

const ADDRESS = 'https://bm.ruankao.org.cn/';

/** The address of the platform, to be opened by the person. Nothing of ours asks for it. */
export function PlatformAddress() {
  return (
    <p class="platform">
      {t(HOME.platform)}{' '}
      <a href={ADDRESS} target="_blank" rel="noreferrer">
        bm.ruankao.org.cn
      </a>
    </p>
  );
}
