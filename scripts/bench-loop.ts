/** The steps from a page to its fields in one piece, for scripts/bench.mjs to run inside a browser. */
export { detect } from '@/lib/engine/detect';
export { atOnce } from '@/lib/engine/hands/look-once';
export { observe } from '@/lib/engine/hands/observe';
export { inSlices, watchStillness } from '@/lib/engine/hands/slices';
export { match } from '@/lib/engine/match';
