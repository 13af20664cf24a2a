/** Holds what the desk said of each case against what it had to say. */

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('../../../lib/photo/contract').PixelFacts} PixelFacts */
/** @typedef {import('../../../lib/photo/judge').Check} Check */
/**
 * @typedef {object} Outcome
 * @property {Case} asked
 * @property {PixelFacts} facts
 * @property {readonly Check[]} rows
 */

const LOUDNESS = { pass: 0, yours: 0, unknown: 0, warn: 1, fail: 2 };
/** Rows about the file, not the picture: the set's files are made to be looked at, not to be uploaded. */
const OF_THE_FILE = new Set([
  'which',
  'format',
  'name',
  'complete',
  'bytes',
  'pixels',
  'components',
  'coding',
  'orientation',
  'place',
]);

/** @param {Outcome} outcome */
export const failures = ({ rows }) =>
  rows.filter(({ id, verdict }) => verdict === 'fail' && !OF_THE_FILE.has(id)).map(({ id }) => id);

/** What was wrong about what was said; empty: it was right. @param {Outcome} outcome @returns {string[]} */
export function mistakes(outcome) {
  const { asked, rows } = outcome;
  /** @param {string} id */
  const verdict = (id) => rows.find((row) => row.id === id)?.verdict ?? 'unknown';
  const wrong = asked.kind === 'good' ? failures(outcome).map((id) => `${id} fails`) : [];
  if (asked.says && LOUDNESS[verdict(asked.says.row)] < LOUDNESS[asked.says.least])
    wrong.push(`${asked.says.row} says ${verdict(asked.says.row)}, not ${asked.says.least}`);
  for (const id of asked.quiet ?? []) if (verdict(id) !== 'pass') wrong.push(`${id} says ${verdict(id)}`);
  return wrong;
}

/** The value that a share of all does not exceed. @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** @param {readonly Outcome[]} outcomes */
export function score(outcomes) {
  const right = outcomes.filter((outcome) => mistakes(outcome).length === 0);
  const good = outcomes.filter(({ asked }) => asked.kind === 'good');
  const enlarged = outcomes.filter(({ asked }) => (asked.enlarged ?? 0) >= 2);
  /** @param {Outcome} outcome */
  const caught = ({ rows }) => LOUDNESS[rows.find(({ id }) => id === 'enlarged')?.verdict ?? 'unknown'] > 0;
  const heads = outcomes.flatMap(({ asked, facts }) => {
    const found = facts.faces[0]?.headShare;
    return asked.head === undefined || found === undefined ? [] : [Math.abs(found - asked.head)];
  });
  const walls = outcomes.flatMap(({ asked, facts }) =>
    asked.wall && facts.background
      ? [Math.max(...asked.wall.map((level, at) => Math.abs(level - (facts.background?.mean[at] ?? 0))))]
      : [],
  );
  return {
    cases: outcomes.length,
    right: right.length,
    goodRefused: good.filter((outcome) => failures(outcome).length > 0).map(({ asked }) => asked.id),
    good: good.length,
    enlargedCaught: enlarged.filter(caught).length,
    enlarged: enlarged.length,
    falseAlarms: good.filter(caught).length,
    headError: {
      median: quantile(heads, 0.5),
      p95: quantile(heads, 0.95),
      most: Math.max(...heads),
      count: heads.length,
    },
    wallError: { most: Math.max(...walls), count: walls.length },
  };
}
