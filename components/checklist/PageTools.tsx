import { useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { t } from '@/lib/app/locale';
import type { PageTools as Tools } from '@/lib/app/page-tools';
import { PresenterBar } from '../presenter/PresenterBar';
import { TOOLS } from '../words/tools';
import { LastLook } from './LastLook';
import './PageTools.css';
import { pointAt, pointAtRow } from './point-at';
import { ReportCard } from './ReportCard';
import { Teach } from './Teach';

/** What the checklist does beside filling: the last look, teaching, the page report, and the badges in the page. */
export function PageTools({ tools }: { readonly tools: Tools }) {
  const { view, pressed, marks, lastLook, teaching, reporter, presenter } = tools;
  const [isLooking, setLooking] = useState(false);
  const { fillable } = view.value;
  // A badge in the page was pressed: its row here says more.
  useSignalEffect(() => {
    const handle = pressed.value?.handle;
    if (handle === undefined) return;
    if (handle === lastLook.submit.peek()) {
      setLooking(true);
      pointAt(document.getElementById('tool-look'));
      return;
    }
    const rows = view.peek().sections.flatMap((section) => section.rows);
    const row = rows.find(({ handles }) => handles.includes(handle));
    if (row) pointAtRow(row.field);
  });
  return (
    <div class="tools">
      {lastLook.isOffered.value && <LastLook tools={tools} isOpen={isLooking} onToggle={setLooking} />}
      <Teach teaching={teaching} />
      <ReportCard reporter={reporter} />
      <PresenterBar presenter={presenter} />
      {fillable && (
        <section class="tool">
          <label class="tool-switch">
            <input
              type="checkbox"
              name="page-marks"
              checked={marks.isOn.value}
              onChange={({ currentTarget }) => void marks.switch(currentTarget.checked)}
            />
            {t(TOOLS.marks)}
          </label>
          <p class="tool-help">{t(TOOLS.marksHelp)}</p>
        </section>
      )}
    </div>
  );
}
