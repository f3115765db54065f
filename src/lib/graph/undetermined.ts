import type { ExplainerNode, StatementNode } from './types.ts';

/** What an article leaves open. */
export interface Undetermined {
  /** What it does not say of itself, or what was not found in it. */
  facts: ('author' | 'date' | 'actors' | 'themes')[];
  /** Those whose speaker is not known; one without `source` names nobody. */
  statements: StatementNode[];
}

/** What could not be determined about an explainer; nothing is guessed to fill these gaps. */
export function undetermined({ data, statements }: ExplainerNode): Undetermined {
  const isOpen: Record<Undetermined['facts'][number], boolean> = {
    author: data.author === null,
    date: data.published === null,
    actors: data.actors.length === 0,
    themes: data.themes.length === 0,
  };
  return {
    facts: (Object.keys(isOpen) as Undetermined['facts']).filter((fact) => isOpen[fact]),
    statements: statements.filter(({ source, actor }) => source === undefined || !actor),
  };
}
