import { initialsOf } from '../vocabulary/initials.ts';
import type { ActorNode } from './types.ts';

/**
 * The full names of a body that the site calls by its initials, where an article has them beside these: "ABC (Almeny Boat Club)", "the Almeny
 * Boat Club (ABC)". Only names of which these are the initials.
 */
export function fullNames({ id, kind, passages }: ActorNode): string[] {
  if (kind === 'person') return [];
  return passages.flatMap(({ text, mentions }) =>
    mentions.flatMap(({ actor, start, end }) => {
      const letters = text.slice(start, end).replaceAll('.', '');
      if (actor !== id || !/^\p{Lu}{2,8}$/u.test(letters)) return [];
      const isIt = (name: string): boolean => initialsOf(name).includes(letters);
      const [, inside = ''] = /^\s\(([^()]{5,90})\)/.exec(text.slice(end)) ?? [];
      return [inside, ...(text[end] === ')' && text[start - 1] === '(' ? ends(text.slice(Math.max(0, start - 90), start - 1)) : [])]
        .filter(isIt)
        .slice(0, 1);
    }),
  );
}

/** The last words of a text, from two words on. */
function ends(text: string): string[] {
  const words = text.trim().split(/\s+/);
  return Array.from({ length: Math.max(0, Math.min(words.length, 9) - 1) }, (_, index) => words.slice(-2 - index).join(' '));
}
