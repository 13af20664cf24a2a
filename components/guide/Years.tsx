import { t } from '@/lib/app/locale';
import { AFTERWARDS, DURATIONS, EXAMS, EXPECTED, HALVES_LEARNED, NAMES_LEARNED } from '@/lib/domain/catalogue';
import { CHANGES_BY_YEAR } from '@/lib/domain/changes-by-year';
import { PAPERS, QUALIFICATIONS } from '@/lib/domain/qualifications';
import { Disclosure } from '../atoms/Disclosure';
import { GUIDE_SCREEN } from '../words/guide-screen';
import { Proof } from './Proof';

/** What changed by year, when exams were held, and the catalogue of qualifications. */
export function Years() {
  const years = Object.keys(HALVES_LEARNED);
  return (
    <section class="card" aria-labelledby="years">
      <h2 id="years">{t(GUIDE_SCREEN.years)}</h2>
      <ul class="facts-list">
        {CHANGES_BY_YEAR.map(({ since, now, before, source, confidence }) => (
          <li key={since + now.zh} data-change={since}>
            <p>{t(GUIDE_SCREEN.since(since, now, before))}</p>
            <Proof source={source} confidence={confidence} />
          </li>
        ))}
      </ul>
      <Disclosure summary={t(GUIDE_SCREEN.exams)}>
        <ul class="facts-list">
          {EXAMS.map(({ batch, from, to, source, confidence, doubt }) => (
            <li key={batch + from}>
              <p class="digits">
                {batch} {from} ～ {to}
              </p>
              <Proof source={source} confidence={confidence} doubt={doubt} />
            </li>
          ))}
        </ul>
        <p class="facts-quiet">{t(GUIDE_SCREEN.disagree)}</p>
        <Learnt all={AFTERWARDS} />
      </Disclosure>
      <Disclosure summary={t(GUIDE_SCREEN.catalogue)}>
        <table class="facts-table">
          <thead>
            <tr>
              <th scope="col">{t(GUIDE_SCREEN.level)}</th>
              <th scope="col">{t(GUIDE_SCREEN.name)}</th>
              <th scope="col">{t(GUIDE_SCREEN.papers)}</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {QUALIFICATIONS.map(({ name, level, held }) => (
              <tr key={name} data-qualification={name}>
                <td>{level}</td>
                <th scope="row">{name}</th>
                <td>{PAPERS[level].join('、')}</td>
                {years.map((year) => (
                  <td key={year}>
                    {(held[year] ?? []).map((half) => t(GUIDE_SCREEN.halves[half])).join('、') ||
                      t(GUIDE_SCREEN.notHeld)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Proof {...NAMES_LEARNED} />
        {years.map((year) => {
          const learned = HALVES_LEARNED[year];
          return learned && <Proof key={year} year={year} {...learned} />;
        })}
        <p class="facts-quiet">{t(GUIDE_SCREEN.otherYears)}</p>
        <Learnt all={[...EXPECTED, ...DURATIONS]} />
      </Disclosure>
    </section>
  );
}

/** Sentences, each with where it was learned. */
const Learnt = ({ all }: { readonly all: typeof AFTERWARDS }) => (
  <ul class="facts-list">
    {all.map(({ words, ...learned }) => (
      <li key={words.zh}>
        <p>{t(words)}</p>
        <Proof {...learned} />
      </li>
    ))}
  </ul>
);
