/**
 * Draws once before the next picture of the page is shown, however much changes until then; what changes after that and
 * still gets into the same picture is drawn for at once. So nothing is shown undrawn for, and a form that fills itself is
 * not drawn for a hundred times between two pictures.
 */
export interface Drawing {
  /** Something has changed. */
  readonly changed: () => void;
  readonly end: () => void;
}

export function drawBeforePaint(window: Window | null, draw: () => void): Drawing {
  let frame: number | undefined;
  let isLate = false;
  const drawFrame = (): void => {
    frame = undefined;
    draw();
    isLate = true;
    // A task of its own runs after the picture.
    setTimeout(() => {
      isLate = false;
    });
  };
  return {
    changed() {
      if (isLate) draw();
      else frame ??= window?.requestAnimationFrame(drawFrame);
    },
    end() {
      if (frame !== undefined) window?.cancelAnimationFrame(frame);
    },
  };
}
