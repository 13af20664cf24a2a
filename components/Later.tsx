import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LaterProps<Props> {
  /** Brings the code: a dynamic import in a function outside of any component, so that it is the same at every drawing. */
  readonly load: () => Promise<ComponentType<Props>>;
  /** What the part is drawn with. */
  readonly given: Props;
  /** What stands in its place until then. */
  readonly children?: ComponentChildren;
}

/** A part of a screen whose code is loaded when it is first drawn, so that the screen itself opens sooner. */
export function Later<Props extends object>({ load, given, children }: LaterProps<Props>) {
  const [part, setPart] = useState<{ readonly Part: ComponentType<Props> }>();
  useEffect(() => {
    let isWanted = true;
    void load().then((Part) => isWanted && setPart({ Part }));
    return () => {
      isWanted = false;
    };
  }, [load]);
  return part ? <part.Part {...given} /> : children;
}
