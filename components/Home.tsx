import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Home as HomeAffairs } from '@/lib/app/home';
import { t } from '@/lib/app/locale';
import { guidanceOf } from '@/lib/app/page-guidance';
import { openGuide, openPhotos, openProfiles, openReminders, openRoster } from '@/lib/app/screens';
import { variantChoices } from '@/lib/domain/variants';
import { Button } from './atoms/Button';
import { Screen } from './atoms/Screen';
import { PanelNotices } from './checklist/PanelNotices';
import { FirstRun } from './guidance/FirstRun';
import { PlatformAddress } from './guidance/PlatformAddress';
import { pageTitle, roundTitle } from './guidance/place';
import { StepList, type StepListProps } from './guidance/StepList';
import './Home.css';
import { Later } from './Later';
import { COMMON } from './words/common';
import { fillable, HOME } from './words/home';
import { openItems } from './words/page';

/** What was seen and what closes next takes more code than the popup opens with. */
const loadStanding = () => import('./guidance/Standing').then(({ Standing }) => Standing);

export interface HomeProps {
  readonly home: HomeAffairs;
}

/** The popup: where the person stands, the way to the checklist, and the journey. */
export function Home({ home }: HomeProps) {
  const view = home.view.value;
  const steps = home.journey.steps.value;
  const isFirstRun = home.isFirstRun.value;
  const progress = home.journey.progress.value;
  const { detection, tabId } = view;
  const isReady = view.ready && steps !== undefined && isFirstRun !== undefined;
  return (
    <Screen screen="home" ready={isReady} page={detection.page}>
      <header class="home-head">
        <h1>{t(COMMON.product)}</h1>
        {isReady && <Region home={home} />}
      </header>
      {isReady && (
        <>
          {progress && !isFirstRun && <Later load={loadStanding} given={{ progress, page: detection.page, tabId }} />}
          {isFirstRun ? <FirstRun onBegin={home.begin} /> : <Now home={home} />}
          <Steps steps={steps} variant={view.variant} />
          <footer class="home-foot">
            <Button onPress={() => void openProfiles()}>{t(HOME.profile)}</Button>
            <Button action="open-photos" onPress={() => void openPhotos()}>
              {t(HOME.photos)}
            </Button>
            <Button action="open-reminders" onPress={() => void openReminders()}>
              {t(HOME.reminders)}
            </Button>
            <Button action="open-roster" onPress={() => void openRoster()}>
              {t(HOME.roster)}
            </Button>
            <Button action="open-guide" onPress={() => void openGuide(view.detection.agency)}>
              {t(HOME.guide)}
            </Button>
            <span>{t(HOME.decides)}</span>
          </footer>
        </>
      )}
    </Screen>
  );
}

/** The step list in what room is left, with the step that is on in sight. */
function Steps({ steps, variant }: StepListProps) {
  const room = useRef<HTMLDivElement>(null);
  const now = steps.find(({ state }) => state === 'problem' || state === 'current')?.step.id;
  useLayoutEffect(() => {
    const row = room.current?.querySelector<HTMLElement>(`[data-step="${now}"]`);
    const above = row?.previousElementSibling;
    if (room.current && above instanceof HTMLElement) room.current.scrollTop = above.offsetTop - room.current.offsetTop;
  }, [now]);
  return (
    <div class="home-steps" ref={room}>
      <StepList steps={steps} variant={variant} />
    </div>
  );
}

/** Region and batch, as the page says them; where it does not, the person chooses whose rules are shown. */
function Region({ home }: HomeProps) {
  const { detection, variant } = home.view.value;
  const choices = variantChoices();
  if (detection.agency !== undefined) return <span class="home-round">{t(roundTitle(detection, variant))}</span>;
  return (
    <label class="home-round">
      <span class="unseen">{t(HOME.region)}</span>
      <select
        onChange={({ currentTarget }) => {
          const chosen = choices[currentTarget.selectedIndex];
          if (chosen) void home.chooseVariant(chosen.id);
        }}
      >
        {choices.map(({ id, title }) => (
          <option key={id} selected={id === variant.id}>
            {t(title)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The page that is open, what it asks for, and the one primary button. */
function Now({ home }: HomeProps) {
  const view = home.view.value;
  const { detection, sections, willWrite, open, permitted, profile } = view;
  const isForm = view.fillable && profile !== undefined;
  const here = sections.reduce((sum, section) => sum + section.here, 0);
  const isMain = permitted && (profile !== undefined || !view.fillable) && detection.page !== 'unknown';
  return (
    <section class="home-now" aria-labelledby="now">
      <h2 id="now">
        <span class="home-now-label">{t(HOME.page)}</span> {t(pageTitle(detection))}
      </h2>
      {isForm && (
        <p class="digits">
          {t(fillable(here, willWrite))}
          {open > 0 && ` · ${t(openItems(open))}`}
        </p>
      )}
      {!isForm && permitted && <p>{t(guidanceOf(view))}</p>}
      {detection.page === 'unknown' && <PlatformAddress />}
      <PanelNotices view={view} onPermit={() => void home.askPermission()} />
      <Button kind={isMain ? 'primary' : 'plain'} wide onPress={home.openPanel}>
        {t(HOME.openChecklist)}
      </Button>
    </section>
  );
}
