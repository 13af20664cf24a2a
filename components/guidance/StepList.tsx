import type { StepView } from '@/lib/app/journey';
import { t } from '@/lib/app/locale';
import type { Variant } from '@/lib/domain/variant';
import type { StepState } from '@/lib/engine/guide';
import { Glyph } from '../atoms/Glyph';
import { Tag } from '../atoms/Tag';
import type { Tone } from '../atoms/tone';
import { Later } from '../Later';
import { HOME, STEP_WORDS } from '../words/home';
import './StepList.css';

/** What a step asks for is read after one has seen where one stands. */
const loadBody = () => import('./StepBody').then(({ StepBody }) => StepBody);

export interface StepListProps {
  readonly steps: readonly StepView[];
  readonly variant: Variant;
}

const TONES: { readonly [state in StepState]: Tone } = {
  done: 'plain',
  current: 'action',
  problem: 'problem',
  todo: 'quiet',
  blocked: 'quiet',
  'not-applicable': 'quiet',
};

/** The journey from the notice to the score; the step that is on stands open. */
export function StepList({ steps, variant }: StepListProps) {
  return (
    <ol class="steps" aria-label={t(HOME.steps)}>
      {steps.map((view, at) => (
        <li class="step" key={view.step.id} data-step={view.step.id} data-state={view.state}>
          <details open={view.state === 'current' || view.state === 'problem'}>
            <summary>
              <span class="step-disc digits" aria-hidden="true">
                {view.state === 'done' ? (
                  <Glyph name="tick" />
                ) : view.state === 'problem' ? (
                  <Glyph name="bang" />
                ) : (
                  at + 1
                )}
              </span>
              <span class="step-title">{t(view.step.title)}</span>
              <Tag tone={TONES[view.state]}>{t(STEP_WORDS[view.state])}</Tag>
            </summary>
            <div class="step-body">
              {view.reason && <p class="step-reason">{t(view.reason)}</p>}
              <Later load={loadBody} given={{ step: view.step.id, variant }} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
