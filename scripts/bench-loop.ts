/** The steps from a page to its fields in one piece, for scripts/bench.mjs to run inside a browser. */
export { detect } from '@/lib/engine/detect';
export { observe } from '@/lib/engine/hands/observe';
export { match } from '@/lib/engine/match';
