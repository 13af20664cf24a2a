/** Where things stand in the memory that the fuzzer's two threads share. */

/** Bytes of the marks before the file, and which mark is which. */
export const HEAD = 8;
export const PROGRESS = 0;
export const LENGTH = 1;
/** Where the file begins, and how long one may be. */
export const CURRENT = HEAD;
export const LONGEST = 1_000_000;
