import { type Content, changedSince } from '../../../src/lib/explainer/approval.ts';
import { excerpt } from '../../../src/lib/text/excerpt.ts';
import type { Approved } from '../../../src/schemas/ledger.ts';

const MOST = 12;

/** What is not as it was when a person approved an explainer, in lines for a terminal; none where all is. */
export function sinceLines(content: Content, approved: Approved): string[] {
  const { added, changed, gone } = changedSince(content, approved);
  const texts = new Map(content.sections.flatMap(({ passages }) => passages.map(({ id, text }) => [`passage ${id}`, text])));
  const shown = (name: string): string => {
    const text = texts.get(name);
    return text === undefined ? name : `${name} “${excerpt(text, 60)}”`;
  };
  const line = (what: string, names: string[]): string[] => {
    if (names.length === 0) return [];
    const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
    return [`${what}: ${names.slice(0, MOST).map(shown).join(', ')}${more}`];
  };
  return [...line('new', added), ...line('changed', changed), ...line('no longer there', gone)];
}
