/** How much of a roster is taken in: enough for a class, and no more than a tab can hold whatever the file claims. */

/** Candidates checked at once. */
export const MOST_CANDIDATES = 500;
/** Rows looked at, so that a longer roster can be told its length. */
export const MOST_ROWS = 5_000;
/** Columns of a row; what stands further right is not read. */
export const MOST_COLUMNS = 120;
/** Sheets of a workbook that are searched for a roster, from the first. */
export const MOST_SHEETS = 5;
/** Bytes of a roster's file, and of what an XLSX unpacks to. */
export const LARGEST_ROSTER = 10 * 1024 * 1024;
export const LARGEST_UNPACKED = 120 * 1024 * 1024;
/** Entries of a ZIP, and files of a folder. */
export const MOST_FILES = 5_000;
