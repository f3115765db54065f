/** The function, which then finds what it gives for a thing only once. */
export function once<Thing extends object, Result>(find: (thing: Thing) => Result): (thing: Thing) => Result {
  const found = new WeakMap<Thing, Result>();
  return (thing) => {
    const known = found.get(thing) ?? find(thing);
    found.set(thing, known);
    return known;
  };
}
