/**
 * A pure function of one object, worked out once for each object: a snapshot is planned from many times while nothing
 * on the page changes, and telling its page and its fields costs more than all the rest.
 */
export function remembered<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.result;
    const result = work(key);
    known.set(key, { result });
    return result;
  };
}
