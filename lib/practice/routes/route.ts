import type { Office } from '../office';
import type { PracticeReply } from '../types';

/** What a route gets besides the office: what was sent, by name. */
export interface Visit {
  readonly sent: URLSearchParams;
}

/** `METHOD /path` → answer. */
export interface Routes {
  readonly [methodAndPath: string]: (office: Office, visit: Visit) => PracticeReply;
}
