import { type Draft, mentionOf, officialsInCapitals } from '../../../../../scripts/lib/analyse/actors/states.ts';
import { findKnown } from '../../../../../scripts/lib/analyse/names/known.ts';
import type { Paragraph } from '../../../../../scripts/lib/language/paragraph.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallSurfaces, smallVocabulary, surface } from '../../../../support/small-vocabulary.ts';

const surfaces = new Map([
  ...Object.entries(smallSurfaces),
  ['Marlow', surface('georgia', 'capital')],
  ['Anna', surface('georgia', 'capital')],
  ['Paul', surface('georgia', 'capital')],
  ['Reed', surface('georgia', 'capital')],
  ['Turkey', surface('georgia', 'name')],
  ['China', surface('georgia', 'alias')],
]);

const hitsIn = (paragraphs: Paragraph[]) => findKnown(paragraphs, { ...smallVocabulary, surfaces });
const shown = (texts: string[], drafts: readonly Draft[]): string[] =>
  drafts.map(({ paragraph, start, end, relation, actor }) => `${texts[paragraph]?.slice(start, end)} → ${actor} (${relation})`);

/** What the known words of a text stand for, each by itself. */
export function mentions(text: string): string[] {
  const texts = text.split('\n');
  const hits = hitsIn(readParagraphs(texts));
  const hitsOf = Map.groupBy(hits, ({ actor }) => actor.id);
  return shown(
    texts,
    hits.flatMap((hit) => mentionOf(hit, hitsOf, smallVocabulary)),
  );
}

/** The officials in capitals of a text, and whom they act for. */
export const officials = (text: string): string[] => {
  const texts = text.split('\n');
  const paragraphs = readParagraphs(texts);
  return shown(texts, officialsInCapitals(paragraphs, hitsIn(paragraphs)));
};
