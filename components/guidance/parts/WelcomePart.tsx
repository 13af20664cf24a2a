import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '@/lib/app/locale';
import {
  followFromPage,
  type OwnAgency,
  ownAgency,
  takenFor,
  type WelcomeRow,
  welcomeOf,
} from '@/lib/app/welcome-times';
import { Button } from '../../atoms/Button';
import { Notice } from '../../atoms/Notice';
import { GUIDE, toldApart, unknownNames } from '../../words/guide';
import type { BriefProps } from '../Brief';
import { UnreadTimetable } from '../UnreadTimetable';
import { useSignpost } from '../useSignpost';

/** The welcome page: the person's organisation, its times, and the one it must not be taken for. */
export function WelcomePart({ view: { snapshot, detection, profile, tabId, isPractice } }: BriefProps) {
  const page = useMemo(() => snapshot && welcomeOf(snapshot), [snapshot]);
  const { batch } = detection;
  const region = profile?.fields.registrationProvince;
  const [own, setOwn] = useState<OwnAgency>();
  const [chosen, setChosen] = useState<string>();
  const [isWished, setWished] = useState(false);
  const [other, setOther] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    void ownAgency(isPractice ? undefined : batch, region).then((next) => isWanted && setOwn(next));
    return () => {
      isWanted = false;
    };
  }, [batch, region, isPractice]);
  const names = page?.rows.map(({ agency }) => agency) ?? [];
  const agency = chosen ?? [...(own?.followed ?? []), own?.fromProfile].find((one) => one && names.includes(one));
  const isFollowed = agency !== undefined && own?.followed.includes(agency) === true;
  useEffect(() => {
    let isWanted = true;
    setOther(undefined);
    if (agency !== undefined) void takenFor(agency).then((next) => isWanted && setOther(next));
    return () => {
      isWanted = false;
    };
  }, [agency]);
  // What only the profile says is not shown in the page before the person asks for it.
  const isMarked = agency !== undefined && (isFollowed || isWished || chosen !== undefined);
  const { found } = useSignpost(tabId, {
    title: t(GUIDE.signs),
    signs: isMarked
      ? [
          {
            words: ['进入', '入口', '去报名', '立即报名'],
            beside: agency,
            text: t(GUIDE.yourOrganisation),
            name: `${t(GUIDE.yourOrganisation)}：${agency}`,
            sentence: t(GUIDE.yours),
          },
        ]
      : [],
  });
  if (!snapshot || !page) return null;
  if (page.alarm)
    return (
      <div class="brief">
        <UnreadTimetable why={page.alarm} />
      </div>
    );
  const row = page.rows.find((one) => one.agency === agency);
  const likeness = page.rows.find((one) => one.agency === other);
  return (
    <section class="brief" aria-labelledby="own-agency" data-timetable="read">
      <h3 id="own-agency">{t(GUIDE.organisation)}</h3>
      <div class="brief-form">
        <select
          name="own-agency"
          aria-labelledby="own-agency"
          value={agency ?? ''}
          onChange={({ currentTarget }) => setChosen(currentTarget.value || undefined)}
        >
          <option value="">{t(GUIDE.chooseOrganisation)}</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        {agency !== undefined && !isMarked && (
          <Button action="mark-agency" onPress={() => setWished(true)}>
            {t(GUIDE.markIt)}
          </Button>
        )}
      </div>
      {isMarked && found !== undefined && (
        <p class="brief-where" data-pointed={found[0]}>
          {t(found[0] ? GUIDE.pointedAt : GUIDE.notPointedAt)}
        </p>
      )}
      {row && <Times row={row} />}
      {row && batch !== undefined && (
        <div class="brief-form">
          {isFollowed || isPractice ? (
            <p role="status">{t(isPractice ? GUIDE.notInPractice : GUIDE.follows)}</p>
          ) : (
            <Button
              kind="primary"
              action="follow-agency"
              onPress={() =>
                void followFromPage(snapshot, row.agency, batch).then(async () =>
                  setOwn(await ownAgency(batch, region)),
                )
              }
            >
              {t(GUIDE.remindMe)}
            </Button>
          )}
        </div>
      )}
      {agency !== undefined && other !== undefined && (
        <div data-told-apart={other}>
          <Notice tone="attention" spoken>
            <p>{t(toldApart(agency, other))}</p>
            {likeness && <Times row={likeness} isNamed />}
          </Notice>
        </div>
      )}
      {page.unknown.length > 0 && (
        <div data-unknown-agencies={page.unknown.length}>
          <Notice tone="attention">
            <p>{t(unknownNames(page.unknown))}</p>
          </Notice>
        </div>
      )}
    </section>
  );
}

/** The windows of one organisation, as they stand on the page. */
function Times({ row, isNamed }: { readonly row: WelcomeRow; readonly isNamed?: boolean }) {
  const { agency, sign, pay, unread } = row;
  return (
    <dl class="brief-times digits">
      <dt>{isNamed ? `${agency} · ${t(GUIDE.sign)}` : t(GUIDE.sign)}</dt>
      <dd>{t(sign ?? GUIDE.notAnnounced)}</dd>
      {pay && (
        <>
          <dt>{isNamed ? `${agency} · ${t(GUIDE.pay)}` : t(GUIDE.pay)}</dt>
          <dd>{t(pay)}</dd>
        </>
      )}
      {unread.map((cell) => (
        <dd key={cell}>
          {t(GUIDE.unread)}
          {cell}
        </dd>
      ))}
    </dl>
  );
}
