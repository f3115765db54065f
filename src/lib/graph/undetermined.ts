import { isEnglish } from '../text/is-english.ts';
import type { ExplainerNode } from './types.ts';

/**
 * What could not be determined about an explainer; nothing is guessed to fill these gaps: what its article does not say of itself, or what
 * was not found in it, and the statements whose speaker is not known, of which one without `source` names nobody.
 */
export function undetermined({ data, statements }: ExplainerNode) {
  // Of an article in another language nobody has looked for these.
  const isRead = isEnglish(data.language);
  const isOpen = {
    author: data.author === null,
    date: data.published === null,
    actors: isRead && data.actors.length === 0,
    themes: isRead && data.themes.length === 0,
    otherLanguage: !isRead,
  };
  return {
    facts: (Object.keys(isOpen) as (keyof typeof isOpen)[]).filter((fact) => isOpen[fact]),
    statements: statements.filter(({ source, actor }) => source === undefined || !actor),
  };
}
