import { useState } from 'preact/hooks';
import type { Checklist } from '@/lib/app/checklist';
import { openProfiles } from '@/lib/app/home';
import type { Journey } from '@/lib/app/journey';
import { t } from '@/lib/app/locale';
import { Screen } from './atoms/Screen';
import { FillBar } from './checklist/FillBar';
import { PanelHead } from './checklist/PanelHead';
import { PanelNotices } from './checklist/PanelNotices';
import type { Acts } from './checklist/RowActs';
import { Section } from './checklist/Section';
import './FormPanel.css';
import { Guidance } from './guidance/Guidance';
import { StepList } from './guidance/StepList';
import { CHECKLIST } from './words/checklist';

export interface FormPanelProps {
  readonly checklist: Checklist;
  readonly journey: Journey;
}

/** The checklist beside the official page: what stands there, what would be written, and one press to write it. */
export function FormPanel({ checklist, journey }: FormPanelProps) {
  const view = checklist.view.value;
  const { ready, detection, fill, sections, fillable, permitted, profile, tabId, variant } = view;
  const steps = journey.steps.value;
  const [chosenFilter, setFilter] = useState<boolean>();
  const acts: Acts = {
    decide: checklist.decide,
    locate: (handle) => void checklist.locate(handle),
    openProfile: () => void openProfiles(),
  };
  const onlyOpen = chosenFilter ?? sections.some(({ settled }) => settled > 0);
  const hasWork = fillable && permitted && profile !== undefined;
  return (
    <Screen screen="checklist" ready={ready} page={detection.page} fill={fill}>
      <PanelHead view={view} onProfile={(id) => void checklist.chooseProfile(id)} />
      {!ready && <p class="panel-looking">{t(CHECKLIST.looking)}</p>}
      {ready && <PanelNotices view={view} onPermit={() => void checklist.askPermission()} />}
      {ready && permitted && !fillable && <Guidance view={view} />}
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
      {ready && (
        <div class="panel-sections" hidden={fillable && !hasWork}>
          {sections.map((section) => (
            <Section key={section.id} section={section} view={view} onlyOpen={onlyOpen} acts={acts} />
          ))}
        </div>
      )}
      {ready && !fillable && steps && (
        <div class="panel-steps">
          <StepList steps={steps} variant={variant} />
        </div>
      )}
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
