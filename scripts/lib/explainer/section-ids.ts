import { cutSlug, isGivenAddress, isReservedId } from '../../../src/schemas/id.ts';
import { slug } from '../analyse/model/slug.ts';

/** The ids of an explainer's sections: the slugs of their headings, each one once. */
export function sectionIds(headings: string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const own = slug(heading);
    const base = own === '' ? `section-${index + 1}` : isReservedId(own) || isGivenAddress(own) ? cutSlug(`section-${own}`) : own;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${cutSlug(base, `-${count}`.length)}-${count}`;
    taken.add(id);
    return id;
  });
}
