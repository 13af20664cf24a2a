import { useEffect, useState } from 'preact/hooks';
import { type PasswordSeen, type Sign, standAtPage } from '@/lib/app/signpost';

export interface Signposted {
  /** For each sign whether it stands beside something; undefined: not known yet. */
  readonly found: readonly boolean[] | undefined;
  readonly password: PasswordSeen | undefined;
}

/** Keeps signs in the page of a tab while a part of a screen is drawn. To be drawn anew for each page. */
export function useSignpost(
  tabId: number | undefined,
  wish: { readonly title: string; readonly signs: readonly Sign[]; readonly heedsPassword?: boolean },
): Signposted {
  const [found, setFound] = useState<readonly boolean[]>();
  const [password, setPassword] = useState<PasswordSeen>();
  const { title, heedsPassword = false } = wish;
  // The same signs in a new list are the same signs.
  const wished = JSON.stringify(wish.signs);
  useEffect(() => {
    const signs: readonly Sign[] = JSON.parse(wished);
    if (tabId === undefined || (signs.length === 0 && !heedsPassword)) return;
    const stand = standAtPage(tabId, { pointed: setFound, password: setPassword });
    if (signs.length > 0) stand.point(title, signs);
    if (heedsPassword) stand.heedPassword();
    return () => {
      stand.leave();
      setFound(undefined);
    };
  }, [tabId, title, wished, heedsPassword]);
  return { found, password };
}
