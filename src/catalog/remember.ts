/*
 * What is computed once for a thing that does not change: a page of the site asks the same of the same list of
 * practices as the page before it.
 */

/** A function that computes its answer once for each object it is given. The object must not change afterwards. */
export function rememberFor<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

/** The same for two objects together. */
export function rememberForPair<A extends object, B extends object, V>(compute: (first: A, second: B) => V): (first: A, second: B) => V {
  const forFirst = rememberFor((first: A) => rememberFor((second: B) => compute(first, second)));
  return (first, second) => forFirst(first)(second);
}
