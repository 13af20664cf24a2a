import type { ChecklistView } from '@/lib/app/checklist-view';
import { guidanceOf, type Journey } from '@/lib/app/journey';
import { t } from '@/lib/app/locale';
import { HOME } from '../words/home';
import './Guidance.css';
import { PlatformAddress } from './PlatformAddress';
import { StepList } from './StepList';

export interface GuidanceProps {
  readonly view: ChecklistView;
  readonly journey: Journey;
}

/** What to do on a page that has no form, and where it stands in the journey. */
export function Guidance({ view, journey }: GuidanceProps) {
  const { detection, variant } = view;
  const steps = journey.steps.value;
  return (
    <section class="guidance" aria-labelledby="guidance">
      <div class="guidance-now">
        <h2 id="guidance">{t(HOME.next)}</h2>
        <p>{t(guidanceOf(view))}</p>
        {detection.page === 'unknown' && <PlatformAddress />}
        <p class="guidance-decides">{t(HOME.decides)}</p>
      </div>
      {steps && <StepList steps={steps} variant={variant} />}
    </section>
  );
}
