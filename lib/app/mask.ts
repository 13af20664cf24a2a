/** A personal number as a screen shows it that others can see, `3201…0017`: at most four places at each end, and at least a third left out. */
export function masked(value: string): string {
  const places = [...value];
  const ends = Math.min(4, Math.floor(places.length / 3));
  return places.length === 0 ? '' : `${places.slice(0, ends).join('')}…${places.slice(places.length - ends).join('')}`;
}
