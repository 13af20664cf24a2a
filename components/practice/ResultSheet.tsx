/** What a practice came to, on one sheet that prints: the goal, what went wrong, and what to remember. */
import { Button } from '@/components/atoms/Button';
import { Screen } from '@/components/atoms/Screen';
import { Tag } from '@/components/atoms/Tag';
import { PRACTICE } from '@/components/words/practice';
import { t } from '@/lib/app/locale';
import { originWords } from '@/lib/app/origins';
import type { Lesson, PractiseResult } from '@/lib/app/practise';
import './ResultSheet.css';

/** More than so many take smaller type on paper. */
const CROWDED = 5;

export interface ResultSheetProps {
  readonly result: PractiseResult;
  readonly onAgain: () => void;
}

/** What is to be learned, and the numbers of where it stands. */
const Said = ({ lesson, sources }: { readonly lesson: Lesson; readonly sources: readonly string[] }) => (
  <p>
    {t(lesson.words)}
    <sup class="result-numbers">[{lesson.sources.map((source) => sources.indexOf(source) + 1).join(', ')}]</sup>
  </p>
);

export function ResultSheet({ result, onAgain }: ResultSheetProps) {
  const { scenario, variant, today, isReached, mistakes } = result;
  const lessons = [...mistakes.map(({ lesson }) => lesson), ...scenario.debrief];
  const sources = [...new Set(lessons.flatMap((lesson) => lesson.sources))];
  return (
    <Screen screen="practice-result" ready>
      <article class="result-sheet" data-reached={String(isReached)} data-crowded={String(mistakes.length > CROWDED)}>
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
        {mistakes.length === 0 && <p class="result-none">{t(PRACTICE.noMistakes)}</p>}
        <ol class="result-mistakes" hidden={mistakes.length === 0}>
          {mistakes.map(({ said, lesson }) => (
            <li key={lesson.words.zh} data-mistake>
              <p class="result-said">
                {said.map(({ words, isChosen, isOfPerson, times }) => (
                  <span key={words} data-of-person={isOfPerson || undefined}>
                    {t(isChosen ? PRACTICE.youChose : PRACTICE.pageSaid)}
                    {t(PRACTICE.colon)}「{words}」{times > 1 && ` × ${times}`}
                  </span>
                ))}
              </p>
              <Said lesson={lesson} sources={sources} />
            </li>
          ))}
        </ol>
        <h2>{t(PRACTICE.learned)}</h2>
        <ul class="result-learned">
          {scenario.debrief.map((lesson) => (
            <li key={lesson.words.zh}>
              <Said lesson={lesson} sources={sources} />
            </li>
          ))}
        </ul>
        <section class="result-sources">
          <h2>{t(PRACTICE.sources)}</h2>
          <ol>
            {sources.map((source) => (
              <li key={source}>{t(originWords(source))}</li>
            ))}
          </ol>
          <p>{t(PRACTICE.decides)}</p>
        </section>
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
