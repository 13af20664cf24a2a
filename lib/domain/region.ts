/**
 * One registration organisation: what is known to hold there and not everywhere, each fact with where it was learned,
 * for which time, and how far it can be trusted.
 *
 * - A kind of fact that is missing was not found; it is not known to be absent.
 * - Several facts of one kind whose values differ are sources that disagree: all of them are shown.
 */
import type { Source } from './sources';
import type { Words } from './words';

/**
 * How near a source stands to the office: a picture of its own page, the text of its notice as others repeat it,
 * what a training site says, or a copy of such a page under another address.
 */
export const CONFIDENCES = ['pictured', 'quoted', 'reported', 'copied'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The address of a public page, or one of our own source keys with a place in it. */
export type Origin = Source | `https://${string}` | `http://${string}`;

export interface Fact<Value> {
  readonly value: Value;
  /** A year, or a half: `2025`, `2025H1`. */
  readonly year: string;
  readonly source: Origin;
  readonly confidence: Confidence;
  /** What is not clear about it. */
  readonly doubt?: Words;
}

/** Newest first. */
export type Facts<Value> = readonly Fact<Value>[];

/** Yuan by level, as far as given, and how it is reckoned. */
export interface Fee {
  readonly 初级?: number;
  readonly 中级?: number;
  readonly 高级?: number;
  readonly how?: Words;
}

/** `yes`: people look at what was submitted. `promise`: 告知承诺, checked later. `none`: submitting is enough. */
export interface Review {
  readonly kind: 'yes' | 'promise' | 'none';
  readonly words: Words;
}

/** Figures of a picture: the one before the official tool (`source`) or the one it saved (`upload`). */
export interface PhotoFigures {
  readonly of: 'source' | 'upload';
  readonly kilobytes?: readonly [least: number, most: number];
  readonly pixels?: readonly [width: number, height: number];
  readonly words?: Words;
}

export interface Contact {
  readonly body?: string;
  /** Opened by the person only. */
  readonly site?: `https://${string}` | `http://${string}`;
  readonly phones?: readonly string[];
}

/** What a past window was, `yyyy-MM-dd` or `yyyy-MM-dd HH:mm` in China; for comparison, never for a reminder. */
export interface PastWindow {
  readonly batch: string;
  readonly sign?: readonly [from: string, to: string];
  readonly review?: readonly [from: string, to: string];
  readonly pay?: readonly [from: string, to: string];
  readonly ticket?: readonly [from: string, to: string];
  readonly source: Origin;
  readonly confidence: Confidence;
}

export interface Region {
  /** Equal to the file name. */
  readonly id: string;
  /** The name on the welcome page and in 「当前考区：」. */
  readonly agency: string;
  readonly title: Words;
  /** Another organisation that is easily taken for this one. */
  readonly apartFrom?: string;
  readonly fee?: Facts<Fee>;
  readonly review?: Facts<Review>;
  readonly residence?: Facts<Words>;
  readonly photo?: Facts<PhotoFigures>;
  /** Identity documents: what is accepted, what is not. */
  readonly documents?: Facts<Words>;
  readonly contact?: Facts<Contact>;
  readonly notes?: Facts<Words>;
  readonly windows?: readonly PastWindow[];
  readonly sources: readonly Origin[];
}

/** The kinds of fact a region may have, in the order in which they are shown. */
export const FACT_KINDS = ['fee', 'review', 'residence', 'photo', 'documents', 'contact', 'notes'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const defineRegion = (region: Region): Region => region;
