/** How many actor colours src/styles/tokens.css has. */
export const COLOURS = 7;

/** The class that gives an actor its colour: the same for an id on every page of every build (FNV-1a, 32 bit). */
export function colourClass(id: string): string {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `actor-colour-${hash % COLOURS}`;
}
