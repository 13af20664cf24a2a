import type { GuideBook } from '@/lib/app/guide-book';
import { t } from '@/lib/app/locale';
import { AGENCIES } from '@/lib/domain/places';
import { STEPS } from '@/lib/domain/steps';
import { Notice } from '../atoms/Notice';
import { Screen } from '../atoms/Screen';
import { StepBody } from '../guidance/StepBody';
import { apartFrom, GUIDE_SCREEN } from '../words/guide-screen';
import './GuideScreen.css';
import { RegionFacts } from './RegionFacts';
import { Years } from './Years';

/** The whole guide to read: what holds in a region, every step, and what changed by year. */
export function GuideScreen({ book }: { readonly book: GuideBook }) {
  const view = book.view.value;
  return (
    <Screen screen="guide" ready={view !== undefined}>
      {view && (
        <div class="guide-book">
          <header>
            <h1>{t(GUIDE_SCREEN.title)}</h1>
            <p>{t(GUIDE_SCREEN.lead)}</p>
            <label class="guide-region">
              {t(GUIDE_SCREEN.region)}
              <select
                name="agency"
                value={view.region.agency}
                onChange={({ currentTarget }) => void book.choose(currentTarget.value)}
              >
                {AGENCIES.map((agency) => (
                  <option key={agency}>{agency}</option>
                ))}
              </select>
            </label>
          </header>
          {view.region.apartFrom && (
            <Notice tone="attention" spoken>
              <p>{t(apartFrom(view.region.apartFrom))}</p>
            </Notice>
          )}
          <RegionFacts region={view.region} />
          <section class="card" aria-labelledby="all-steps">
            <h2 id="all-steps">{t(GUIDE_SCREEN.steps)}</h2>
            {STEPS.map((step, at) => (
              <details class="guide-step" key={step.id} data-step={step.id}>
                <summary>
                  {at + 1} {t(step.title)}
                </summary>
                <div class="guide-step-body">
                  <StepBody step={step.id} variant={view.variant} />
                </div>
              </details>
            ))}
          </section>
          <Years />
        </div>
      )}
    </Screen>
  );
}
