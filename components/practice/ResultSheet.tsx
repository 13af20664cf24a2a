/** What a practice came to, on one sheet that prints: the goal, what went wrong, and what to remember. */
import { Button } from '@/components/atoms/Button';
import { Screen } from '@/components/atoms/Screen';
import { Tag } from '@/components/atoms/Tag';
import { PRACTICE } from '@/components/words/practice';
import { t } from '@/lib/app/locale';
import type { PractiseResult } from '@/lib/app/practise';
import './ResultSheet.css';

export interface ResultSheetProps {
  readonly result: PractiseResult;
  readonly onAgain: () => void;
}

export function ResultSheet({ result, onAgain }: ResultSheetProps) {
  const { scenario, variant, today, isReached, mistakes } = result;
  return (
    <Screen screen="practice-result" ready>
      <article class="result-sheet" data-reached={String(isReached)}>
        <h1>{t(PRACTICE.resultTitle)}</h1>
        <p class="result-facts">
          {t(variant.title)} · {t(PRACTICE.day)} <time>{today}</time>
        </p>
        <h2>{t(scenario.title)}</h2>
        <p>{t(scenario.goal)}</p>
        <p>
          <Tag tone={isReached ? 'action' : 'attention'}>
            {t(isReached ? PRACTICE.resultReached : PRACTICE.resultOpen)}
          </Tag>
        </p>
        <h2>{t(PRACTICE.mistakes)}</h2>
        {mistakes.length === 0 && <p>{t(PRACTICE.noMistakes)}</p>}
        <ol class="result-mistakes">
          {mistakes.map(({ said, isChosen, lesson, times }) => (
            <li key={said} data-mistake>
              <p class="result-said">
                {t(isChosen ? PRACTICE.youChose : PRACTICE.pageSaid)}
                {t(PRACTICE.colon)}「{said}」{times > 1 && ` × ${times}`}
              </p>
              <p>{t(lesson)}</p>
            </li>
          ))}
        </ol>
        <h2>{t(PRACTICE.learned)}</h2>
        <ul class="result-learned">
          {scenario.debrief.map((words) => (
            <li key={words.zh}>{t(words)}</li>
          ))}
        </ul>
        <p class="result-origin">{t(PRACTICE.origin)}</p>
        <p class="practice-acts">
          <Button kind="primary" action="practise-again" onPress={onAgain}>
            {t(PRACTICE.again)}
          </Button>
          <Button action="print-result" onPress={() => print()}>
            {t(PRACTICE.print)}
          </Button>
        </p>
      </article>
    </Screen>
  );
}
