/** All steps of one region and year on exactly one sheet of A4, for handing out in a class. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/atoms/Button';
import { Screen } from '@/components/atoms/Screen';
import { HANDOUT } from '@/components/words/handout';
import { t } from '@/lib/app/locale';
import { holdsFor, type Step } from '@/lib/domain/step';
import { STEP_HELP } from '@/lib/domain/step-help';
import { STEPS } from '@/lib/domain/steps';
import type { Variant } from '@/lib/domain/variant';
import { variantChoices, variantOf } from '@/lib/domain/variants';
import type { Words } from '@/lib/domain/words';
import './Handout.css';

/** Sizes of type that are tried until everything fits, in pt. */
const LARGEST = 11;
const SMALLEST = 6;
const SMALLER_BY = 0.25;
/** So many of what goes wrong with a step; the guide page has them all. */
const MOST_WARNINGS = 4;

/** Sets the largest type with which the sheet holds everything. */
function fitType(sheet: HTMLElement): void {
  for (let size = LARGEST; size >= SMALLEST; size -= SMALLER_BY) {
    sheet.style.fontSize = `${size}pt`;
    if (sheet.scrollHeight <= sheet.clientHeight && sheet.scrollWidth <= sheet.clientWidth) return;
  }
}

export function Handout({ wanted }: { readonly wanted: string }) {
  const chosen = useSignal(wanted);
  const sheet = useRef<HTMLElement>(null);
  const variant = variantOf(chosen.value);
  useLayoutEffect(() => {
    if (sheet.current) fitType(sheet.current);
  });
  const steps = STEPS.filter(({ notApplicable = [] }) => !notApplicable.some(({ when }) => holdsFor(when, variant)));
  return (
    <Screen screen="handout" ready>
      <div class="handout-bar">
        <label>
          {t(HANDOUT.region)}{' '}
          <select
            name="variant"
            value={variant.id}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value;
            }}
          >
            {variantChoices().map(({ id, title }) => (
              <option value={id} key={id}>
                {t(title)}
              </option>
            ))}
          </select>
        </label>
        <Button kind="primary" action="print-handout" onPress={() => print()}>
          {t(HANDOUT.print)}
        </Button>
      </div>
      <article class="handout" ref={sheet}>
        <h1>
          {t(HANDOUT.title)} · {t(variant.title)}
        </h1>
        <ol class="handout-steps">
          {steps.map((step) => (
            <StepBox key={step.id} step={step} variant={variant} />
          ))}
        </ol>
        {variant.notes && <Lines words={variant.notes} label={HANDOUT.or} />}
        <p class="handout-goal">{t(HANDOUT.goal)}</p>
        <p class="handout-small">{t(HANDOUT.decides)}</p>
      </article>
    </Screen>
  );
}

function StepBox({ step, variant }: { readonly step: Step; readonly variant: Variant }) {
  const { tasks, branches: ways = [], haveReady, goesWrong, duration } = STEP_HELP[step.id];
  const branches = ways.filter(({ when }) => holdsFor(when, variant)).map(({ words }) => words);
  return (
    <li class="handout-step" data-step={step.id}>
      <h2>
        {t(step.title)} <span class="handout-small">{t(duration)}</span>
      </h2>
      <ul>
        {[...tasks, ...branches].map((words) => (
          <li key={words.zh}>{t(words)}</li>
        ))}
      </ul>
      {haveReady.length > 0 && <Lines words={haveReady} label={HANDOUT.ready} between={t(HANDOUT.and)} />}
      {goesWrong.length > 0 && <Lines words={goesWrong.slice(0, MOST_WARNINGS)} label={HANDOUT.wrong} />}
    </li>
  );
}

interface LinesProps {
  readonly words: readonly Words[];
  readonly label: Words;
  /** What stands between two that are no sentences. */
  readonly between?: string;
}

const Lines = ({ words, label, between = ' ' }: LinesProps) => (
  <p class="handout-lines">
    <b>{t(label)}</b>　{words.map((each) => t(each)).join(between)}
  </p>
);
