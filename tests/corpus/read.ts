/**
 * Reads one page of the corpus with the real hands and the real head, and holds the outcome against what was expected.
 *
 * A control is named by `data-control` in `page.html`, which nothing of the assistant reads. `expected.json` says for
 * each of them which field it is, or null where it is none of ours.
 */
import { detect } from '@/lib/engine/detect';
import { learn } from '@/lib/engine/hands/adapters';
import type { Eyes } from '@/lib/engine/hands/eyes';
import { atOnce } from '@/lib/engine/hands/look-once';
import { observe } from '@/lib/engine/hands/observe';
import { TOOLKITS } from '@/lib/engine/hands/toolkits';
import { type LeftoverReason, match } from '@/lib/engine/match';
import { nameOf, recognised } from './recognised';

export interface Expected {
  /** What the page is and where its habits were seen. */
  readonly about: string;
  /** Written before the matcher was, and not looked at while it was made. */
  readonly heldOut?: true;
  /** Written with its expectations before anything was measured on it, in the batch of this letter; see docs/matching.md. */
  readonly blind?: string;
  /** The package that ships it as a demonstration, and under which licence. */
  readonly from?: string;
  /** Field id by control, null for a control that is none of ours. */
  readonly controls: { readonly [control: string]: string | null };
  /** What was mended in the expectations after they were first measured, and why. */
  readonly corrected?: string;
  /** Controls that no reader could tell apart: asked about, never paired. */
  readonly asked?: readonly string[];
  /** Why a control is not found yet; fails once it is found. */
  readonly misses?: { readonly [control: string]: string };
  /** The same for a control that is found here, and not in a browser that draws the page (scripts/corpus.mjs). */
  readonly drawnMisses?: { readonly [control: string]: string };
}

export interface Reading {
  readonly found: { readonly [control: string]: string };
  readonly asked: readonly string[];
  readonly reasons: { readonly [control: string]: LeftoverReason };
  /** Pairs on controls that the page does not name: nobody expected them. */
  readonly strays: readonly string[];
  readonly page: string;
}

learn(TOOLKITS); // As on a page that shows them.

/** The test's document draws nothing: what is hidden outright is hidden, everything else is seen. */
const inlineEyes: Eyes = (face) =>
  face.closest('[hidden],[style*="display:none"],[style*="display: none"]') ? 'hidden' : undefined;

const NO_STYLE = document.createElement('div').style;

/** Shows a page in the test's own document and reads it. Its style sheets are left out, so an element's own style is all. */
export function readPage(html: string): Reading {
  const drawn = window.getComputedStyle;
  window.getComputedStyle = (element) => (element instanceof HTMLElement ? element.style : NO_STYLE);
  try {
    return read(html);
  } finally {
    window.getComputedStyle = drawn;
  }
}

function read(html: string): Reading {
  document.body.innerHTML = html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'));
  const snapshot = atOnce(observe(document, [], inlineEyes));
  const found = match(snapshot);
  const { ambiguous, leftovers } = found;
  const named = recognised(found);
  return {
    found: Object.fromEntries(named.flatMap(([name, field]) => (name === undefined ? [] : [[name, field]]))),
    asked: [...ambiguous.values()].flat().flatMap(({ handle }) => nameOf(handle) ?? []),
    reasons: Object.fromEntries(leftovers.flatMap(({ handle, reason }) => [[nameOf(handle) ?? handle, reason]])),
    strays: named.flatMap(([name, field]) => (name === undefined ? [field] : [])),
    page: detect({ ...snapshot, url: 'https://bm.ruankao.org.cn/report/index' }).page,
  };
}
