import type { ChecklistView } from '@/lib/app/checklist-view';
import { t } from '@/lib/app/locale';
import { guidanceOf } from '@/lib/app/page-guidance';
import { HOME } from '../words/home';
import './Guidance.css';
import { PlatformAddress } from './PlatformAddress';

/** What to do on a page that has no form. */
export function Guidance({ view }: { readonly view: ChecklistView }) {
  return (
    <section class="guidance" aria-labelledby="guidance">
      <h2 id="guidance">{t(HOME.next)}</h2>
      <p>{t(guidanceOf(view))}</p>
      {view.detection.page === 'unknown' && <PlatformAddress />}
      <p class="guidance-decides">{t(HOME.decides)}</p>
    </section>
  );
}
