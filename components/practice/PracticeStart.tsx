/** Where a practice begins: the task, the region, the candidate, the network. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/atoms/Button';
import { Glyph } from '@/components/atoms/Glyph';
import { Labelled } from '@/components/atoms/Labelled';
import { Notice } from '@/components/atoms/Notice';
import { Screen } from '@/components/atoms/Screen';
import '@/components/profile/answer.css';
import { listedName } from '@/components/listed-name';
import { HANDOUT } from '@/components/words/handout';
import { PRACTICE } from '@/components/words/practice';
import { PRESENTER } from '@/components/words/presenter';
import { t } from '@/lib/app/locale';
import { openPractising, resultOfPractice, SCENARIOS, sampleName, variantsFor } from '@/lib/app/practise';
import { openPanelFromNowOn } from './panel-beside';
import { ResultSheet } from './ResultSheet';
import './PracticeStart.css';

export interface PracticeStartProps {
  readonly onBegin: (address: string) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ label, name, value, onChoose, children }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(bound) => (
        <span class="answer-list">
          <select
            {...bound}
            class="answer"
            name={name}
            value={value}
            onChange={({ currentTarget }) => onChoose(currentTarget.value)}
          >
            {children}
          </select>
          <Glyph name="chevron" />
        </span>
      )}
    </Labelled>
  );
}

export function PracticeStart({ onBegin }: PracticeStartProps) {
  const [practising] = useState(openPractising);
  const result = useSignal(useMemo(resultOfPractice, []));
  const chosen = useSignal('');
  const region = useSignal('');
  const person = useSignal('');
  const delay = useSignal(0);
  const scenario = SCENARIOS.find(({ id }) => id === chosen.value) ?? SCENARIOS[0];
  if (!scenario) return null;
  if (result.value)
    return (
      <ResultSheet
        result={result.value}
        onAgain={() => {
          chosen.value = result.value?.scenario.id ?? '';
          region.value = result.value?.variant.id ?? '';
          result.value = undefined;
        }}
      />
    );
  const variants = variantsFor(scenario);
  const variant = variants.find(({ id }) => id === region.value) ?? variants[0];
  const trouble = practising.trouble.value;
  const begin = async (isShown: boolean) => {
    const address = await practising.begin({
      scenario,
      variant: variant?.id ?? '',
      profile: person.value || undefined,
      delay: delay.value,
      isShown,
    });
    if (address === undefined) return;
    if (isShown) openPanelFromNowOn();
    onBegin(address);
  };
  return (
    <Screen screen="practice" ready={practising.isReady.value}>
      <div class="practice-start">
        <h1>{t(PRACTICE.title)}</h1>
        <p class="practice-promise">{t(PRACTICE.promise)}</p>
        {trouble && (
          <Notice tone="problem" title={t(PRACTICE.trouble)} spoken>
            <p>{t(trouble)}</p>
          </Notice>
        )}
        <fieldset class="practice-tasks">
          <legend>{t(PRACTICE.task)}</legend>
          {SCENARIOS.map((one) => (
            <label class="practice-task" key={one.id} data-scenario={one.id}>
              <input
                type="radio"
                name="scenario"
                value={one.id}
                checked={one === scenario}
                onChange={() => {
                  chosen.value = one.id;
                }}
              />
              <span>
                <strong>{t(one.title)}</strong>
                <span class="practice-goal">{t(one.goal)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="practice-choices">
          <Choice
            label={t(PRACTICE.region)}
            name="variant"
            value={variant?.id ?? ''}
            onChoose={(value) => {
              region.value = value;
            }}
          >
            {variants.map(({ id, title }) => (
              <option value={id} key={id}>
                {t(title)}
              </option>
            ))}
          </Choice>
          <Choice
            label={t(PRACTICE.person)}
            name="person"
            value={person.value}
            onChoose={(value) => {
              person.value = value;
            }}
          >
            <option value="">{t(sampleName(scenario))}</option>
            {practising.profiles.value.map((one, at) => (
              <option value={one.id} key={one.id}>
                {listedName(one, at)}
              </option>
            ))}
          </Choice>
          <Choice
            label={t(PRACTICE.network)}
            name="delay"
            value={String(delay.value)}
            onChoose={(value) => {
              delay.value = Number(value);
            }}
          >
            {PRACTICE.delays.map(([ms, words]) => (
              <option value={ms} key={ms}>
                {t(words)}
              </option>
            ))}
          </Choice>
          <p class="practice-how">{t(PRACTICE.how)}</p>
          <div class="practice-acts">
            {practising.isOn && (
              <Button
                kind="primary"
                action="resume-practice"
                onPress={() => onBegin('practice-page.html?at=/index/main')}
              >
                {t(PRACTICE.goOn)}
              </Button>
            )}
            <Button
              kind={practising.isOn ? 'plain' : 'primary'}
              action="begin-practice"
              onPress={() => void begin(false)}
            >
              {t(PRACTICE.begin)}
            </Button>
            <Button action="demonstrate" onPress={() => void begin(true)}>
              {t(PRESENTER.demonstrate)}
            </Button>
            <a class="practice-handout" href={`handout.html?variant=${variant?.id ?? ''}`}>
              {t(HANDOUT.title)}
            </a>
          </div>
        </div>
      </div>
    </Screen>
  );
}
