import { confidenceOf } from '../../../../../scripts/lib/analyse/statements/attribution.ts';
import { findAttributions } from '../../../../../scripts/lib/analyse/statements/statements.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';
import { vocabulary } from '../../../../support/reading.ts';

const isPerson = (noun: string): boolean => vocabulary.names.people.has(noun);

/** Who says what in a paragraph by itself: `source / cue / content [how it was recognised, what names the source, how sure]`. */
export const attributed = (text: string): string[] =>
  findAttributions(readParagraph(text), isPerson).map((entry) => {
    const [source, cue, ...content] = [entry.source, entry.cue, ...entry.content].map((span) =>
      span ? text.slice(span.start, span.end) : '?',
    );
    const head =
      entry.head && entry.source && entry.head.start > entry.source.start ? ` <${text.slice(entry.head.start, entry.head.end)}>` : '';
    const told = [
      entry.pattern,
      entry.standing,
      entry.kind,
      ...(entry.nested ? ['nested'] : []),
      ...(entry.contested ? ['contested'] : []),
      confidenceOf(entry),
    ];
    return `${source}${head} / ${cue} / ${content.join(' … ')} [${told.join(' ')}]`;
  });
