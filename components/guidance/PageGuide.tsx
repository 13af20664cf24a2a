import type { ComponentChildren } from 'preact';
import type { ChecklistView } from '@/lib/app/checklist-view';
import { stepViews } from '@/lib/app/journey';
import { t } from '@/lib/app/locale';
import { openGuide } from '@/lib/app/screens';
import type { Sightings } from '@/lib/app/sightings';
import type { Progress } from '@/lib/platform/progress';
import { Button } from '../atoms/Button';
import { GUIDE } from '../words/guide';
import { Brief } from './Brief';
import { Guidance } from './Guidance';
import './PageGuide.css';
import { FixedPart } from './parts/FixedPart';
import { PasswordPart } from './parts/PasswordPart';
import { PlanPart } from './parts/PlanPart';
import { TicketPart } from './parts/TicketPart';
import { ValidityPart } from './parts/ValidityPart';
import { WelcomePart } from './parts/WelcomePart';
import { StepList } from './StepList';

export interface PageGuideProps {
  readonly view: ChecklistView;
  readonly sightings: Sightings;
  /** The rows that concern this page. */
  readonly children: ComponentChildren;
}

/** A page besides the form: what to do on it, what it wants, and where on the journey it stands. */
export function PageGuide({ view, sightings, children }: PageGuideProps) {
  const progress = sightings.progress.value;
  return (
    <>
      {view.permitted && <Guidance view={view} />}
      {view.permitted && <PagePart key={view.snapshot?.url} view={view} progress={progress} />}
      {view.permitted && <Brief key={`brief ${view.snapshot?.url}`} view={view} />}
      {children}
      {progress && (
        <div class="guide-steps">
          <StepList steps={stepViews(view, progress)} variant={view.variant} />
        </div>
      )}
      <div class="guide-more">
        <Button kind="text" action="open-guide" onPress={() => void openGuide(view.detection.agency)}>
          {t(GUIDE.allGuide)}
        </Button>
      </div>
    </>
  );
}

/** What one kind of page needs besides words. */
function PagePart({ view, progress }: { readonly view: ChecklistView; readonly progress: Progress | undefined }) {
  switch (view.detection.page) {
    case 'welcome':
      return <WelcomePart view={view} />;
    case 'sign-up':
      return <PasswordPart view={view} />;
    case 'plan':
      return <PlanPart view={view} />;
    case 'form-submitted':
    case 'payment':
    case 'payment-closed':
      return view.variant.payment === 'none' ? null : <FixedPart view={view} />;
    case 'registered':
      return progress && !view.isPractice ? <TicketPart progress={progress} /> : null;
    case 'my-info':
      return progress ? <ValidityPart view={view} progress={progress} /> : null;
    default:
      return null;
  }
}
