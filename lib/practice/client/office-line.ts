/**
 * How a page reaches its office. Over the network where a host serves the pages; within the page where the extension
 * shows them by itself.
 */

export interface OfficeLine {
  /** The path of this page, and what stands after `#`, with it. */
  readonly path: string;
  readonly fragment: string;
  /** Sends a call, names and values in its address; the text of the answer. */
  call(pathAndQuery: string): Promise<string>;
  /** Leaves for another page of the office, by a path with or without a fragment. */
  go(path: string): void;
  /** Puts a fragment behind the path of this page, which stays as it is. */
  mark(fragment: string): void;
}

let line: OfficeLine | undefined;

/** The line of this page. */
export function office(): OfficeLine {
  if (!line) throw new Error('This page was started without a line to its office.');
  return line;
}

/** Says how this page reaches its office; to be called before its script starts. */
export function reachOfficeBy(own: OfficeLine): void {
  line = own;
}
