import { slug } from '../analyse/model/slug.ts';
import { isGivenAddress, isReservedId } from '../../../src/schemas/id.ts';

/** The ids of an explainer's sections: the slugs of their headings, each one once. */
export function sectionIds(headings: string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const own = slug(heading);
    const base = own === '' ? `section-${index + 1}` : isReservedId(own) || isGivenAddress(own) ? `section-${own}` : own;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return id;
  });
}
