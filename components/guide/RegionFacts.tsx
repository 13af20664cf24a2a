import { t } from '@/lib/app/locale';
import { FACT_KINDS, type Fact, type FactKind, type PastWindow, type Region } from '@/lib/domain/region';
import { FACT_TITLES, factWords, NOT_FOUND } from '@/lib/domain/region-words';
import { Disclosure } from '../atoms/Disclosure';
import { GUIDE_SCREEN } from '../words/guide-screen';
import { Proof } from './Proof';

/** What holds in one region, kind by kind; several sources one below the other, and what was not found says so. */
export function RegionFacts({ region }: { readonly region: Region }) {
  const past = region.windows ?? [];
  return (
    <section class="card" aria-labelledby="facts" data-region={region.id}>
      <h2 id="facts">
        {t(GUIDE_SCREEN.facts)}：{t(region.title)}
      </h2>
      <dl class="facts">
        {FACT_KINDS.map((kind) => (
          <Kind key={kind} region={region} kind={kind} />
        ))}
      </dl>
      {past.length > 0 && (
        <Disclosure summary={t(GUIDE_SCREEN.windows)}>
          <ul class="facts-list">
            {past.map((window) => (
              <Window key={window.batch + window.source} window={window} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** Kinds of which several lines are several things and not several answers to one question. */
const LISTS: readonly FactKind[] = ['notes', 'contact', 'documents'];

function Kind({ region, kind }: { readonly region: Region; readonly kind: FactKind }) {
  const facts: readonly Fact<unknown>[] = region[kind] ?? [];
  const words = factWords(region, kind);
  const isDisputed = !LISTS.includes(kind) && new Set(words.map(({ zh }) => zh)).size > 1;
  return (
    <div class="fact" data-fact={kind} data-sources={facts.length}>
      <dt>{t(FACT_TITLES[kind])}</dt>
      <dd>
        {facts.length === 0 && <p class="facts-quiet">{t(NOT_FOUND)}</p>}
        {isDisputed && <p class="facts-quiet">{t(GUIDE_SCREEN.disagree)}</p>}
        <ul class="facts-list">
          {facts.map((fact, at) => (
            <li key={`${fact.source}${fact.year}${words[at]?.zh}`}>
              <p>{words[at] && t(words[at])}</p>
              <Proof {...fact} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

const span = (window: readonly [string, string] | undefined): string =>
  window ? `${window[0] || '？'} ～ ${window[1] || '？'}` : '';

function Window({ window }: { readonly window: PastWindow }) {
  const { batch, sign, review, pay, ticket, source, confidence } = window;
  const parts = [
    [GUIDE_SCREEN.sign, sign],
    [GUIDE_SCREEN.review, review],
    [GUIDE_SCREEN.pay, pay],
    [GUIDE_SCREEN.ticket, ticket],
  ] as const;
  return (
    <li>
      <p class="digits">
        {batch}{' '}
        {parts.map(
          ([name, times]) =>
            times && (
              <span key={name.zh} class="facts-window">
                {t(name)} {span(times)}
              </span>
            ),
        )}
      </p>
      <Proof year={batch} source={source} confidence={confidence} />
    </li>
  );
}
