import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { rankSentences } from '../../lib/analyse/structure/key-points.ts';
import { rankRoots } from '../../lib/analyse/themes/themes.ts';
import type { Span } from '../../lib/language/paragraph.ts';
import { type AnalysedDocument, readDocument, type SetDocument } from './document.ts';

/** The types of the development sets by the kinds of the site. */
const types: Record<string, string> = { person: 'PER', place: 'LOC', country: 'LOC', organisation: 'ORG', government: 'ORG', group: 'ORG' };

/** Statements that are less sure than this are left out: their contents lie within others', or they are wrong more often than right. */
const LEAST_SURE = 0.25;

/** What each task of the development sets is answered with, from the one analysis that the site uses. */
const tasks = {
  /** The names of people, organisations and places. */
  ner: ({ analysis, place }: AnalysedDocument) => ({
    entities: analysis.names.map(({ paragraph, kind, ...span }) => ({ ...place(paragraph, span), type: types[kind] })),
  }),

  /**
   * Names, and the noun phrases, pronouns and adjectives of peoples that stand for actors. Of two readings of one span the first counts.
   */
  actors({ analysis, place }: AnalysedDocument) {
    const kinds = new Map(analysis.actors.map((actor) => [actor.id, actor.kind]));
    const named = analysis.mentions.filter(({ relation }) => relation === 'name' || relation === 'alias' || relation === 'metonym');
    const spans = [
      ...named.map(({ actor, ...mention }) => ({ ...mention, type: types[kinds.get(actor) ?? 'group'] })),
      ...analysis.names.map((name) => ({ ...name, type: types[name.kind] })),
      ...analysis.nominals.map((nominal) => ({ ...nominal, type: nominal.form === 'adjective' ? 'NORP' : types[nominal.kind] })),
    ];
    return { entities: spans.map(({ paragraph, start, end, type }) => ({ ...place(paragraph, { start, end }), type })) };
  },

  /** Who said what; the source of a quotation that goes on from an earlier paragraph is named there. */
  attribution({ analysis, place }: AnalysedDocument) {
    const spans = (paragraph: number, parts: readonly Span[]) => ({
      spans: parts.map((part) => place(paragraph, part)).map(({ start, end }): [number, number] => [start, end]),
    });
    return {
      attributions: analysis.statements
        .filter(({ confidence }) => confidence >= LEAST_SURE)
        .map(({ paragraph, source, carried, cue, content }) => ({
          source: carried ? spans(carried.paragraph, [carried]) : source && spans(paragraph, [source]),
          cue: cue && spans(paragraph, [cue]),
          content: spans(paragraph, content),
        })),
    };
  },

  /** The names and noun phrases that refer to the same. */
  coref: ({ analysis, place }: AnalysedDocument) => ({
    clusters: analysis.chains.map(({ mentions }) => ({
      mentions: mentions.map(({ paragraph, start, end }) => place(paragraph, { start, end })),
    })),
  }),

  /** The dates; of a period that is written with two dates both, as they are annotated. */
  timex: ({ analysis, place }: AnalysedDocument) => ({
    timex: analysis.dates
      .flatMap((date) => date.ends ?? [date])
      .map(({ paragraph, start, end, from }) => ({ ...place(paragraph, { start, end }), when: from })),
  }),

  /**
   * The units that tell most, best first. A unit may be a part of a sentence, or the date line before it: the sentence stands for the unit
   * that it shares most with.
   */
  keysent({ document, analysis, place }: AnalysedDocument) {
    const reasons = analysis.themes.flatMap((theme) => theme.because);
    const ranked = rankSentences(analysis.paragraphs, analysis.mentions, reasons, null).map(({ paragraph, ...span }) =>
      place(paragraph, span),
    );
    const units = document.sentences ?? [];
    const order = ranked.flatMap((sentence) => {
      const shares = units.map((unit) => Math.min(unit.end, sentence.end) - Math.max(unit.start, sentence.start));
      const most = Math.max(0, ...shares);
      return most > 0 ? [shares.indexOf(most)] : [];
    });
    return { ranking: [...new Set(order)] };
  },

  /** The names of places, and how each is read where it stands. */
  metonymy: ({ analysis, place }: AnalysedDocument) => ({
    toponyms: analysis.places.map(({ paragraph, reading, confidence: _, ...span }) => ({ ...place(paragraph, span), reading })),
  }),

  topics: ({ analysis, vocabulary }: AnalysedDocument) => ({ topics: rankRoots(analysis.paragraphs, vocabulary.themes).slice(0, 1) }),

  segmentation: ({ analysis, place }: AnalysedDocument) => ({
    boundaries: analysis.sections.slice(1).map(({ first }) => place(first, { start: 0, end: 0 }).start),
  }),
};

export type TaskName = keyof typeof tasks;
/** What a task is answered with for one document. */
export type AnswerTo<Name extends TaskName> = ReturnType<(typeof tasks)[Name]>;

export const taskNames = Object.keys(tasks) as readonly TaskName[];

export const isTask = (name: string): name is TaskName => Object.hasOwn(tasks, name);

/** The answer to one task for one document. */
export function predict<Name extends TaskName>(task: Name, document: SetDocument, vocabulary: Vocabulary): AnswerTo<Name> {
  const read = readDocument(document, vocabulary, task === 'segmentation' ? document.sentence_starts : undefined);
  return tasks[task](read) as AnswerTo<Name>;
}
