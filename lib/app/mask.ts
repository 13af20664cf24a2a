/** The document number as summaries show it: 1101…002X. Of a short one only the last two places. */
export const masked = (number: string): string =>
  number.length >= 12 ? `${number.slice(0, 4)}…${number.slice(-4)}` : `…${number.slice(-2)}`;
