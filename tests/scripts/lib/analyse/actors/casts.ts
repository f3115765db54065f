import { findCast } from '../../../../../scripts/lib/analyse/actors/cast.ts';
import type { FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import type { KnownActor, KnownSurface } from '../../../../../scripts/lib/analyse/model/vocabulary.ts';
import { findKnown } from '../../../../../scripts/lib/analyse/names/known.ts';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallSurfaces, smallVocabulary, surface } from '../../../../support/small-vocabulary.ts';

const taught = (actor: KnownActor, role: KnownSurface['role']): KnownSurface => ({ actor, role, taught: true });
const anna: KnownActor = { id: 'anna-pell', name: 'Anna Pell', kind: 'person' };
const mill: KnownActor = { id: 'zed-mill', name: 'Zed Mill', kind: 'organisation' };
const bank: KnownActor = { id: 'quo-bank', name: 'Quo Bank', kind: 'organisation', of: 'norland' };
const vocabulary = {
  ...smallVocabulary,
  surfaces: new Map<string, KnownSurface>([
    ...Object.entries(smallSurfaces),
    ['Paul', surface('norland', 'capital')],
    ['Anna Pell', taught(anna, 'name')],
    ['the Owl', taught(anna, 'alias')],
    ['Zed Mill', taught(mill, 'name')],
    ['Old Mill', taught(mill, 'alias')],
    ['Millers', taught(mill, 'people')],
    ['Mill Hands', taught(mill, 'people')],
    ['Quo Bank', taught(bank, 'name')],
    ['Quoers', taught(bank, 'people')],
  ]),
};

/** The actors and mentions of a text, where `read` gives the names that were read in it, each in the first paragraph that has it or in that given. */
export function cast(text: string, ...read: [words: string, kind: NameKind, confidence?: number, paragraph?: number][]) {
  const texts = text.split('\n');
  const paragraphs = readParagraphs(texts);
  const names = read.map(([words, kind, confidence = 0.9, where]): FoundName => {
    const paragraph = where ?? texts.findIndex((own) => own.includes(words));
    const start = texts[paragraph]?.indexOf(words) ?? 0;
    return { paragraph, start, end: start + words.length, kind, confidence };
  });
  const found = findCast(paragraphs, vocabulary, names, findKnown(paragraphs, vocabulary), findNameRuns(paragraphs, vocabulary));
  return {
    actors: found.actors.map(({ id, name, kind, of, wikidata }) =>
      [id, name, kind, ...(of ? [`of ${of}`] : []), ...(wikidata ? [wikidata] : [])].join(', '),
    ),
    mentions: found.mentions.map(
      ({ paragraph, start, end, actor, relation }) => `${texts[paragraph]?.slice(start, end)} → ${actor} (${relation})`,
    ),
    genders: Object.fromEntries(found.genders ?? []),
  };
}
