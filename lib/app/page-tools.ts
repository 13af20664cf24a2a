/**
 * What a checklist can do beside filling: badges in the page, the last look, teaching, the page report.
 *
 * Loaded once a checklist is ready and not before.
 */
import { type Beside, standBeside } from './beside';
import { keepLastLook, type LastLook } from './last-look';
import { checkPage } from './page-check';
import { keepMarks, type PageMarks } from './page-marks';
import { keepReporter, type PageReporter } from './page-report';
import type { PageWatch } from './page-watch';
import { type Filling, openPresenter, type Presenter } from './presenter';
import { keepTeaching, type Teaching } from './teach';

export interface PageTools {
  readonly view: PageWatch['view'];
  readonly pressed: Beside['pressed'];
  readonly marks: PageMarks;
  readonly lastLook: LastLook;
  readonly teaching: Teaching;
  readonly reporter: PageReporter;
  readonly presenter: Presenter;
  locate(handle: string): Promise<void>;
  dispose(): void;
}

/** `filling`: the checklist's own presses. */
export function openPageTools(watch: PageWatch, filling: Filling): PageTools {
  const { view } = watch;
  const stopChecking = checkPage(watch);
  const beside = standBeside(watch);
  const lastLook = keepLastLook(watch);
  const presenter = openPresenter(watch, filling);
  const marks = keepMarks(view, lastLook.submit, beside);
  return {
    view,
    pressed: beside.pressed,
    marks,
    lastLook,
    teaching: keepTeaching(watch, beside),
    reporter: keepReporter(watch, beside),
    presenter,
    async locate(handle) {
      await watch.port()?.locate(handle);
    },
    dispose() {
      stopChecking();
      marks.dispose();
      presenter.dispose();
      beside.dispose();
    },
  };
}
