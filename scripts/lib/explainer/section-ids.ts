import { cutSlug } from '../../../src/schemas/id.ts';
import { slug } from '../analyse/slug.ts';

/** Slugs that the site needs for itself (`revisions`, `search`, `ui-…`), or that could be the address of a passage or statement. */
const RESERVED = /^(?:revisions|search|ui|ui-.*|[b-df-hj-np-tv-xz][\db-df-hj-np-tv-xz]{4})$/;

/** The ids of an explainer's sections: the slugs of their headings, each one once. */
export function sectionIds(headings: string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const own = slug(heading);
    const base = own === '' ? `section-${index + 1}` : RESERVED.test(own) ? cutSlug(`section-${own}`) : own;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${cutSlug(base, `-${count}`.length)}-${count}`;
    taken.add(id);
    return id;
  });
}
