/**
 * Turns what the matrix found into the tables of docs/widgets.md.
 *
 * Pure: the same findings always give the same text, in whatever order the tests ended.
 */

/** @typedef {import('../tests/matrix/cells').Found} Found */
/** @typedef {{ browser: string, toolkit: string, found: readonly Found[] }} Page one toolkit in one browser */

/** Columns of the first table; every other widget has its row in the second only. */
const COMMON = ['select', 'select, searchable', 'radio', 'checkbox', 'switch', 'date', 'month', 'upload'];

/** @param {Found} found */
function sign({ outcome, back }) {
  if (outcome !== 'written') return 'refused';
  return back === 'written' ? '✓' : '✓ stays';
}

/** @param {readonly string[]} cells */
const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|') || ' ').join(' | ')} |`;

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
const table = (heads, rows) => [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');

/**
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => string} keyOf
 */
function groupBy(all, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** By number where names hold numbers: 2.9.4 before 2.12.0. */
const byName = new Intl.Collator('en', { numeric: true }).compare;

/**
 * What a cell shows: one sign where the browsers agree, else one for each.
 * @param {readonly Page[]} pages of one toolkit
 * @param {string} column
 */
function cell(pages, column) {
  const signs = pages.map(({ browser, found }) => {
    const one = found.find((each) => each.column === column);
    return { browser, sign: one ? sign(one) : '—' };
  });
  const kinds = [...new Set(signs.map((each) => each.sign))];
  return kinds.length === 1 ? (kinds[0] ?? '') : signs.map((each) => `${each.browser}: ${each.sign}`).join(', ');
}

/**
 * @param {readonly string[]} versions of one toolkit, in order
 * @param {readonly string[]} all
 */
function span(versions, all) {
  if (versions.length === all.length) return all.length > 1 ? `all ${all.length}` : (versions[0] ?? '');
  return versions.join(', ');
}

/** @param {string} toolkit such as `layui 2.9.4` */
const familyOf = (toolkit) => toolkit.replace(/ [\d.][\w.-]*$/, '');

/**
 * Rows that say the same of several versions and browsers, as one.
 * @param {readonly Page[]} pages
 */
function evidence(pages) {
  const families = groupBy(pages, ({ toolkit }) => familyOf(toolkit));
  return [...families]
    .sort(([one], [other]) => byName(one, other))
    .flatMap(([family, members]) => {
      const all = [...new Set(members.map(({ toolkit }) => toolkit.slice(family.length + 1)))].sort(byName);
      const columns = [...new Set(members.flatMap(({ found }) => found.map(({ column }) => column)))];
      return columns.flatMap((column) => {
        const seen = members.flatMap(({ browser, toolkit, found }) =>
          found
            .filter((each) => each.column === column)
            .map((each) => ({
              browser,
              version: toolkit.slice(family.length + 1),
              row: [sign(each), each.asked, each.held, each.shown, each.heard, each.read],
            })),
        );
        const groups = groupBy(seen, ({ row }) => JSON.stringify(row));
        const browsers = new Set(seen.map(({ browser }) => browser)).size;
        return [...groups.values()].map((group) => {
          const versions = [...new Set(group.map(({ version }) => version))].sort(byName);
          const where = [...new Set(group.map(({ browser }) => browser))].sort();
          return [
            family,
            column,
            ...(group[0]?.row ?? []),
            span(versions, all) + (where.length < browsers ? ` in ${where.join(', ')}` : ''),
          ];
        });
      });
    });
}

/** @param {readonly Page[]} pages */
export function matrixTables(pages) {
  const toolkits = [...groupBy(pages, ({ toolkit }) => toolkit)].sort(([one], [other]) => byName(one, other));
  const signs = table(
    ['', ...COMMON],
    toolkits.map(([toolkit, members]) => [toolkit, ...COMMON.map((column) => cell(members, column))]),
  );
  const heads = ['toolkit', 'widget', '', 'asked', 'held', 'shown', 'heard', 'read back', 'versions'];
  return `${signs}\n\n${table(heads, evidence(pages))}\n`;
}
