import type { StepView } from '@/lib/app/journey';
import { t } from '@/lib/app/locale';
import { holdsFor } from '@/lib/domain/step';
import type { Variant } from '@/lib/domain/variant';
import type { Words } from '@/lib/domain/words';
import type { StepState } from '@/lib/engine/guide';
import { Disclosure } from '../atoms/Disclosure';
import { Glyph } from '../atoms/Glyph';
import { Tag } from '../atoms/Tag';
import type { Tone } from '../atoms/tone';
import { HOME, STEP_WORDS } from '../words/home';
import './StepList.css';

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
            <StepBody view={view} variant={variant} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function StepBody({ view: { step, reason }, variant }: { readonly view: StepView; readonly variant: Variant }) {
  const ways = (step.branches ?? []).filter(({ when }) => holdsFor(when, variant)).map(({ words }) => words);
  const hints = [
    [HOME.ready, step.haveReady],
    [HOME.wrong, step.goesWrong],
  ] as const;
  return (
    <div class="step-body">
      {reason && <p class="step-reason">{t(reason)}</p>}
      <Sentences all={[...step.tasks, ...ways]} />
      <p class="step-duration">
        {t(HOME.takes)} {t(step.duration)}
      </p>
      <Disclosure summary={t(HOME.hints)}>
        {hints.map(
          ([title, all]) =>
            all.length > 0 && (
              <div class="step-hints" key={title.zh}>
                <h3>{t(title)}</h3>
                <Sentences all={all} />
              </div>
            ),
        )}
      </Disclosure>
    </div>
  );
}

const Sentences = ({ all }: { readonly all: readonly Words[] }) => (
  <ul class="step-sentences">
    {all.map((words) => (
      <li key={words.zh}>{t(words)}</li>
    ))}
  </ul>
);
