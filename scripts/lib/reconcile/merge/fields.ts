import type { Clash, Judge, Versions } from './types.ts';

/** A value of the frontmatter as the YAML reader gives it. */
export type Value = unknown;
export type Fields = Record<string, Value>;

/** What all values of the frontmatter have that mean the same: absent and empty, one and a list of one, a year with or without quotes. */
export const meaningOf = (value: Value): string => JSON.stringify(plain(value));
export const isSame = (one: Value, other: Value): boolean => meaningOf(one) === meaningOf(other);

function plain(value: Value): Value {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, own]) => plain(own) !== null);
    return entries.length === 0 ? null : entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, own]) => [key, plain(own)]);
  }
  return String(value);
}

/** Merges one value: the side that changed it wins; where both did, differently, the judge decides. */
export function mergeValue(
  { base, edited, generated }: Versions<Value>,
  clash: Pick<Clash, 'what' | 'line' | 'isText'>,
  judge: Judge,
): Value {
  if (isSame(edited, base)) return isSame(generated, base) ? edited : generated;
  if (isSame(generated, base) || isSame(edited, generated)) return edited;
  const sides = { ...clash, ours: show(edited), theirs: show(generated), base: show(base) };
  const decision = clash.isText ? judge.decideWords(sides) : judge.decide(sides);
  if (typeof decision === 'object') return decision.words;
  return decision === 'ours' ? edited : generated;
}

/** Merges two lists of words as sets: what one side took out is out, what one side put in is in. */
export function mergeWords({ base, edited, generated }: Versions<Value>): Value {
  if (isSame(edited, base)) return generated;
  if (isSame(generated, base)) return edited;
  const [before, mine, theirs] = [list(base), list(edited), list(generated)];
  return [
    ...mine.filter((word) => theirs.includes(word) || !before.includes(word)),
    ...theirs.filter((word) => !before.includes(word) && !mine.includes(word)),
  ];
}

const list = (value: Value): Value[] => (value === undefined || value === null ? [] : [value].flat());

/** A value as a line of the frontmatter has it. */
export function show(value: Value): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return `[ ${value.map((own) => show(own) ?? '').join(', ')} ]`;
  if (typeof value !== 'object') return String(value);
  const fields = Object.entries(value).map(([key, own]) => `${key}: ${show(own) ?? 'null'}`);
  return `{ ${fields.join(', ')} }`;
}
