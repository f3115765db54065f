import type { Frontmatter } from '../../../../src/lib/explainer/frontmatter.ts';
import { migrate } from '../../../../src/schemas/format.ts';
import type { Fields, Value } from './fields.ts';
import type { ListItem } from './items.ts';

/** The frontmatter of an explainer as YAML and as data. */
export interface Matter extends Pick<Frontmatter, 'yaml' | 'document' | 'lineOf'> {
  /** As the file has it. */
  written: Fields;
  /** In today's format. */
  data: Fields;
}

export function matterOf({ yaml, document, lineOf }: Frontmatter): Matter {
  const written = document.toJS() as Fields;
  return { yaml, document, lineOf, written, data: migrate('explainer', written) as Fields };
}

/** The lists, and what makes an item the same in all versions. */
export const LISTS = {
  actors: { name: 'actor', keyOf: ({ id }: Fields) => String(id) },
  themes: { name: 'theme', keyOf: ({ id }: Fields) => String(id) },
  keyPoints: { name: 'key point', keyOf: ({ passage, text }: Fields) => `${passage} ${text}` },
  dates: { name: 'date', keyOf: ({ passage, text }: Fields) => `${passage} ${text}` },
  statements: { name: 'statement', keyOf: ({ id }: Fields) => String(id) },
};
export type ListName = keyof typeof LISTS;
export const isList = (key: string): key is ListName => Object.hasOwn(LISTS, key);

/** The items of a list; a reference to an actor that was taken out is left out of them. */
export function itemsOf({ data, lineOf }: Matter, name: ListName, withoutActors: ReadonlySet<string> = new Set()): ListItem[] {
  const seen = new Map<string, number>();
  return ((data[name] ?? []) as Fields[]).map((fields, index) => {
    const own = LISTS[name].keyOf(fields);
    const count = seen.get(own) ?? 0;
    seen.set(own, count + 1);
    const { actor, ...rest } = fields;
    const bare = name === 'statements' && withoutActors.has(String(actor)) ? rest : fields;
    return { key: count === 0 ? own : `${own} (${count + 1})`, fields: bare, line: lineOf([name, index]) };
  });
}

/** The fields below a key; none where it holds none. */
export const mapOf = ({ data }: Matter, key: string): Fields => (data[key] ?? {}) as Fields;

/** What the frontmatter's `from` says of a field. */
export const fromOf = (matter: Matter, key: string): Value => mapOf(matter, 'from')[key];
