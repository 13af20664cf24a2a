/** Where things stand in the memory that the fuzzer's two threads share. */

/** Which mark is which. */
export const PROGRESS = 0;
export const LENGTH = 1;
export const MARKS = 2;
/** Where the file begins, in bytes, and how long one may be. */
export const CURRENT = 8;
export const LONGEST = 1_000_000;
