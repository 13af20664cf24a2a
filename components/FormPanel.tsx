import { useLayoutEffect, useState } from 'preact/hooks';
import type { Checklist } from '@/lib/app/checklist';
import { t } from '@/lib/app/locale';
import { openPhotos, openProfiles } from '@/lib/app/screens';
import type { Sightings } from '@/lib/app/sightings';
import type { FieldId } from '@/lib/domain/fields';
import { Screen } from './atoms/Screen';
import { FillBar } from './checklist/FillBar';
import { PanelHead } from './checklist/PanelHead';
import { PanelNotices } from './checklist/PanelNotices';
import { pointAtRow } from './checklist/point-at';
import type { Acts } from './checklist/RowActs';
import { Section } from './checklist/Section';
import './FormPanel.css';
import { Later } from './Later';
import { CHECKLIST } from './words/checklist';

const loadTools = () => import('./checklist/PageTools').then(({ PageTools }) => PageTools);
/** Beside a form nobody needs the guide. */
const loadGuide = () => import('./guidance/PageGuide').then(({ PageGuide }) => PageGuide);

const loadStanding = () => import('./guidance/Standing').then(({ Standing }) => Standing);

export interface FormPanelProps {
  readonly checklist: Checklist;
  readonly sightings: Sightings;
}

/** The checklist beside the official page: what stands there, what would be written, and one press to write it. */
export function FormPanel({ checklist, sightings }: FormPanelProps) {
  const view = checklist.view.value;
  const { ready, detection, fill, sections, fillable, permitted, profile, tabId } = view;
  const [chosenFilter, setFilter] = useState<boolean>();
  const [sought, setSought] = useState<{ readonly field: FieldId }>();
  // A row that is settled stands hidden until the filter is off.
  useLayoutEffect(() => sought && pointAtRow(sought.field), [sought]);
  const onField = (field: FieldId): void => {
    setFilter(false);
    setSought({ field });
  };
  const tools = checklist.tools.value;
  const progress = sightings.progress.value;
  const acts: Acts = {
    decide: checklist.decide,
    locate: (handle) => void checklist.locate(handle),
    openProfile: () => void openProfiles(),
    openPhotos: () => void openPhotos(),
    ...(tools && { teach: (field: FieldId) => void tools.teaching.start(field) }),
  };
  const onlyOpen = chosenFilter ?? sections.some(({ settled }) => settled > 0);
  const hasWork = fillable && permitted && profile !== undefined;
  const all = (
    <div class="panel-sections" hidden={fillable && !hasWork}>
      {sections.map((section) => (
        <Section key={section.id} section={section} view={view} onlyOpen={onlyOpen} acts={acts} />
      ))}
    </div>
  );
  return (
    <Screen screen="checklist" ready={ready} page={detection.page} fill={fill}>
      <PanelHead view={view} onProfile={(id) => void checklist.chooseProfile(id)} />
      {!ready && <p class="panel-looking">{t(CHECKLIST.looking)}</p>}
      {ready && progress && <Later load={loadStanding} given={{ progress, page: detection.page, tabId, onField }} />}
      {ready && <PanelNotices view={view} onPermit={() => void checklist.askPermission()} />}
      {ready && hasWork && (
        <label class="panel-filter">
          <input
            type="checkbox"
            checked={onlyOpen}
            onChange={({ currentTarget }) => setFilter(currentTarget.checked)}
          />
          {t(CHECKLIST.onlyOpen)}
        </label>
      )}
      {ready &&
        (detection.page === 'form' ? (
          all
        ) : (
          <Later load={loadGuide} given={{ view, sightings, children: all }}>
            {all}
          </Later>
        ))}
      {ready && view.inView && tools && <Later load={loadTools} given={{ tools }} />}
      {ready && hasWork && (
        <FillBar
          key={tabId}
          view={view}
          onFill={() => void checklist.fill()}
          onStop={checklist.stop}
          onUndo={checklist.undo}
        />
      )}
    </Screen>
  );
}
