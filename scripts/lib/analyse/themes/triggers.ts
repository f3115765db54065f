import { type Paragraph, sentencesOf } from '../../language/paragraph.ts';
import { type LookupWord, readWords, splitPhrase } from '../../language/words.ts';
import type { PlacedSpan } from '../model/placed.ts';
import type { Trigger, TriggerTree } from '../model/vocabulary.ts';

/** An occurrence of a trigger. */
export interface TriggerHit extends PlacedSpan {
  trigger: Trigger;
}

/** The tree of triggers of each theme, by its key; one that starts with "~" is ambiguous. */
export function plantTriggers(lists: Iterable<readonly [string, readonly string[]]>): TriggerTree {
  const root: TriggerTree = { next: new Map() };
  for (const [theme, triggers] of lists) {
    for (const written of triggers) {
      const ambiguous = written.startsWith('~');
      const phrase = written.replace(/^~/, '');
      let branch = root;
      for (const word of splitPhrase(phrase)) {
        const next = branch.next.get(word) ?? { next: new Map() };
        branch.next.set(word, next);
        branch = next;
      }
      branch.trigger ??= { phrase, themes: new Map() };
      branch.trigger.themes.set(theme, { ambiguous });
    }
  }
  return root;
}

/** Every occurrence of every trigger, in text order; a phrase and the words in it are separate occurrences. */
export function findTriggers(paragraphs: Paragraph[], tree: TriggerTree): TriggerHit[] {
  return sentencesOf(paragraphs).flatMap(({ paragraph, text, sentence }) => {
    const words = readWords(text, sentence);
    return words.flatMap(({ start }, at) => matchesAt(words, at, tree).map((match) => ({ ...match, paragraph, start })));
  });
}

function matchesAt(words: LookupWord[], at: number, tree: TriggerTree): { trigger: Trigger; end: number }[] {
  const found: { trigger: Trigger; end: number }[] = [];
  let branches = [tree];
  for (let i = at; branches.length > 0; i++) {
    const word = words[i];
    if (!word || (i > at && !word.joined)) break;
    branches = branches.flatMap((branch) => word.forms.flatMap((form) => branch.next.get(form) ?? []));
    for (const { trigger } of branches) if (trigger) found.push({ trigger, end: word.end });
  }
  return found;
}
