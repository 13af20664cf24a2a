import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** How far down the person was, and in which field. */
interface Place {
  readonly top: number;
  readonly field: string | undefined;
}

/** Remembers where the person is on a screen that may be locked at any moment, and leads back there when it is open again. */
export function useKeptPlace(isThere: boolean): void {
  const place = useRef<Place>({ top: 0, field: undefined });
  useEffect(() => {
    if (!isThere) return;
    const note = () => {
      const active = document.activeElement;
      place.current = { top: scrollY, field: active?.getAttribute('name') ?? undefined };
    };
    addEventListener('scroll', note, { passive: true });
    addEventListener('focusin', note);
    return () => {
      removeEventListener('scroll', note);
      removeEventListener('focusin', note);
    };
  }, [isThere]);
  useLayoutEffect(() => {
    if (!isThere) return;
    const { top, field } = place.current;
    if (field)
      document.querySelector<HTMLElement>(`main [name="${CSS.escape(field)}"]`)?.focus({ preventScroll: true });
    if (top > 0) scrollTo({ top, behavior: 'instant' });
  }, [isThere]);
}
