/** What a guide says, in our own words, and where the assistant shows it. */

/** A place that the assistant shows, as far as a document can point at it. */
export type Place =
  | `step ${string}`
  | `page ${string}`
  | `field ${string}`
  | `rule ${string}`
  | `region ${string}`
  | `reminder ${string}`
  | 'photo'
  | 'changes by year'
  | 'changing'
  | 'password'
  | 'times'
  | 'catalogue'
  | 'refusals'
  | 'variants';

export interface Statement {
  /** Where in the guide. */
  readonly at: string;
  readonly says: string;
  /** Where it is shown, and words that stand there. */
  readonly shown: readonly (readonly [place: Place, words: string])[];
}

export interface Guide {
  readonly source: string;
  readonly statements: readonly Statement[];
}

/** One statement in one line. */
export const say = (at: string, says: string, ...shown: Statement['shown']): Statement => ({ at, says, shown });
