import type { ComponentChildren } from 'preact';
import type { ChecklistView } from '@/lib/app/checklist-view';
import { stepViews } from '@/lib/app/journey';
import type { Sightings } from '@/lib/app/sightings';
import { Guidance } from './Guidance';
import './PageGuide.css';
import { StepList } from './StepList';

export interface PageGuideProps {
  readonly view: ChecklistView;
  readonly sightings: Sightings;
  /** The rows that concern this page. */
  readonly children: ComponentChildren;
}

/** A page without a form: what to do on it, and where on the journey it stands. */
export function PageGuide({ view, sightings, children }: PageGuideProps) {
  const progress = sightings.progress.value;
  return (
    <>
      {view.permitted && <Guidance view={view} />}
      {children}
      {progress && (
        <div class="guide-steps">
          <StepList steps={stepViews(view, progress)} variant={view.variant} />
        </div>
      )}
    </>
  );
}
