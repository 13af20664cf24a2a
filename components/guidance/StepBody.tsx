import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/app/locale';
import { waysIn } from '@/lib/domain/changing';
import type { Contact, Fact } from '@/lib/domain/region';
import { regionOf } from '@/lib/domain/regions';
import { holdsFor, type StepId } from '@/lib/domain/step';
import { STEP_HELP } from '@/lib/domain/step-help';
import type { Variant } from '@/lib/domain/variant';
import { Disclosure } from '../atoms/Disclosure';
import { GUIDE } from '../words/guide';
import { OfficialLinks } from './OfficialLinks';
import { Sentences } from './Sentences';
import './StepBody.css';

export interface StepBodyProps {
  readonly step: StepId;
  readonly variant: Variant;
}

/** What a step asks for, how long it takes, where it is done; folded away: what to have ready, what goes wrong, how to change it. */
export function StepBody({ step, variant }: StepBodyProps) {
  const { tasks, branches = [], haveReady, goesWrong, duration, changing = [], links } = STEP_HELP[step];
  const agency = variant.agencies.length === 1 ? variant.agencies[0] : undefined;
  const ways = branches.filter(({ when }) => holdsFor(when, variant)).map(({ words }) => words);
  const hints = [
    [GUIDE.ready, haveReady],
    [GUIDE.wrong, goesWrong],
    [GUIDE.changing, waysIn(changing, agency).map(({ words }) => words)],
  ] as const;
  return (
    <>
      <Sentences all={[...tasks, ...ways]} />
      <p class="step-duration">
        {t(GUIDE.takes)} {t(duration)}
      </p>
      <OfficialLinks links={links.filter(({ when }) => when === undefined || holdsFor(when, variant))} />
      {step === 'announcement' && agency !== undefined && <LocalSites agency={agency} />}
      <Disclosure summary={t(GUIDE.hints)}>
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
    </>
  );
}

/** Where the local office publishes its notices, as far as an address is known. */
function LocalSites({ agency }: { readonly agency: string }) {
  const [contacts, setContacts] = useState<readonly Fact<Contact>[]>();
  useEffect(() => {
    let isWanted = true;
    void regionOf(agency).then((region) => isWanted && setContacts(region?.contact ?? []));
    return () => {
      isWanted = false;
    };
  }, [agency]);
  const sites = (contacts ?? []).flatMap(({ value, year }) => (value.site ? [{ site: value.site, year }] : []));
  if (contacts === undefined) return null;
  if (sites.length === 0) return <p class="step-duration">{t(GUIDE.noLocalSite)}</p>;
  return (
    <ul class="official-links">
      {sites.map(({ site, year }) => (
        <li key={site}>
          <a href={site} target="_blank" rel="noreferrer">
            {t(GUIDE.localSite(agency))}
          </a>{' '}
          <span class="step-duration">{t(GUIDE.asOf(year))}</span>
        </li>
      ))}
    </ul>
  );
}
