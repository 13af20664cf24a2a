import type { ComponentChildren } from 'preact';

export interface ScreenProps {
  readonly screen:
    | 'home'
    | 'checklist'
    | 'profile'
    | 'vault'
    | 'photo'
    | 'reminders'
    | 'guide'
    | 'practice'
    | 'practice-result'
    | 'handout'
    | 'roster';
  /** True once the screen shows real data; until then it shows nothing that could be mistaken for it. */
  readonly ready: boolean;
  /** What the bound tab shows, on screens that are bound to one. */
  readonly page?: string;
  readonly fill?: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  /** What the checks of a photo come to. */
  readonly verdict?: 'pass' | 'warn' | 'fail' | undefined;
  readonly children?: ComponentChildren;
}

/** The root of a screen, with the attributes by which tests know it. */
export function Screen({ screen, ready, page, fill, verdict, children }: ScreenProps) {
  return (
    <main
      data-screen={screen}
      data-ready={ready ? 'true' : undefined}
      data-page={page}
      data-fill={fill}
      data-verdict={verdict}
    >
      {children}
    </main>
  );
}
