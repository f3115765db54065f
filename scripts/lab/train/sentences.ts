import { readFileSync } from 'node:fs';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import type { NameClass } from '../../lib/analyse/names/label-chain.ts';
import type { Span } from '../../lib/language/paragraph.ts';
import type { Example } from './crf.ts';
import { describeTexts } from './described.ts';
import { goldLabels } from './gold.ts';

const kinds: Record<string, NameClass> = { P: 'person', O: 'organisation', L: 'place', M: 'other' };
const NAME = /\[([POLM]) ([^\]]+)\]/g;

/** What this project's own invented sentences teach: patterns of names that the texts of the development set hold too few of. */
export function examplesOfSentences(vocabulary: Vocabulary): Example[] {
  const file = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8');
  return file
    .trim()
    .split(/\n\n+/)
    .flatMap((marked) => {
      const { text, spans } = readMarks(marked);
      return describeTexts([text], vocabulary).map((stretch) => ({
        features: stretch.features,
        gold: goldLabels(stretch, 0, spans),
      }));
    });
}

/** "[P Anna Lindqvist] left [L Oslo]." without its marks, and what they marked. */
function readMarks(marked: string): { text: string; spans: (Span & { kind: NameClass })[] } {
  const spans: (Span & { kind: NameClass })[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: kind = '', 2: name = '' } of marked.matchAll(NAME)) {
    text += marked.slice(from, index);
    spans.push({ start: text.length, end: text.length + name.length, kind: kinds[kind] as NameClass });
    text += name;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), spans };
}
