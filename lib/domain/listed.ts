/** Words written one after another, as a list: they are data, and a line each would hide how few they are. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/);
