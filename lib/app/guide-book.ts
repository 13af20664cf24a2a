/** The guide as a book to read: one organisation at a time, with everything known of it and of the years. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { dayInChina } from '@/lib/domain/dates';
import { AGENCIES } from '@/lib/domain/places';
import type { Region } from '@/lib/domain/region';
import { regionOf } from '@/lib/domain/regions';
import type { Variant } from '@/lib/domain/variant';
import { variantFor } from '@/lib/domain/variants';
import { lastProgress } from '@/lib/platform/progress';

export interface GuideView {
  readonly region: Region;
  readonly variant: Variant;
}

export interface GuideBook {
  /** Undefined until the organisation's facts have come. */
  readonly view: ReadonlySignal<GuideView | undefined>;
  choose(agency: string): Promise<void>;
}

/** Opens the book at the organisation named in `search` (`?agency=`), else at that of the registration seen last. */
export function openGuideBook(search: string, now: number): GuideBook {
  const view = signal<GuideView | undefined>(undefined);
  const year = Number(dayInChina(now).slice(0, 4));
  const choose = async (agency: string): Promise<void> => {
    const region = await regionOf(agency);
    if (region) view.value = { region, variant: variantFor(agency, year) };
  };
  void (async () => {
    const named = new URLSearchParams(search).get('agency') ?? (await lastProgress()).agency ?? '';
    await choose(AGENCIES.includes(named) ? named : (AGENCIES[0] ?? ''));
  })();
  return { view, choose };
}
