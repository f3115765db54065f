import { type Paragraph, spanOf, type Token } from '../../language/paragraph.ts';
import type { FoundName } from '../model/analysis.ts';
import { nameAt } from '../model/placed.ts';
import type { NameLists, NameModel, Vocabulary } from '../model/vocabulary.ts';
import { type Described, describe } from './document.ts';
import { bestLabels, type LabelChain, labels, sumLabellings } from './label-chain.ts';
import type { NameRun } from './runs.ts';

/**
 * The names of people, organisations and places in an article, in order, not overlapping, each with the model's probability for it.
 *
 * @param runs see `findNameRuns`
 */
export function findNames(paragraphs: readonly Paragraph[], vocabulary: Vocabulary, runs: readonly NameRun[]): FoundName[] {
  return describe(paragraphs, vocabulary, runs).flatMap((stretch) =>
    namesIn(stretch, vocabulary.nameModel).flatMap((name) => splitOffice(name, stretch.sentence.tokens, vocabulary.names)),
  );
}

function namesIn(stretch: Described, model: NameModel): FoundName[] {
  const chain = chainOf(stretch, model);
  const best = bestLabels(chain);
  if (best.every((label) => label === 0)) return [];
  const { forward, backward, total } = sumLabellings(chain);
  const { tokens } = stretch.sentence;
  const found: FoundName[] = [];
  let first = 0;
  let confidence = 1;
  best.forEach((number, t) => {
    const { position, kind } = labels[number] as (typeof labels)[number];
    if (kind === null || kind === 'other') return;
    if (position === 'B' || position === 'U') {
      first = t;
      confidence = 1;
    }
    const at = t * chain.width + number;
    confidence = Math.min(confidence, Math.exp((forward[at] as number) + (backward[at] as number) - total));
    if (position !== 'L' && position !== 'U') return;
    found.push({ paragraph: stretch.paragraph, ...spanOf(tokens, stretch.first + first, stretch.first + t + 1), kind, confidence });
  });
  return found;
}

function chainOf({ first, last, tell }: Described, { rows, weights, scale, transitions }: NameModel): LabelChain {
  const width = labels.length;
  const length = last - first;
  const emissions = new Float64Array(length * width);
  for (let t = 0; t < length; t++) {
    tell(t, (template, value) => {
      const row = rows.get(template)?.get(value);
      if (row === undefined) return;
      for (let y = 0; y < width; y++) (emissions[t * width + y] as number) += (weights[row + y] as number) * scale;
    });
  }
  return { length, width, emissions, transitions };
}

/**
 * "the Mayor of London Anna Doran": the place belongs to the office and is a name of its own. A person's name of three words or more that
 * begins with a place after "of" or "from" is cut there, unless that word is a given name too.
 */
export function splitOffice(name: FoundName, tokens: readonly Token[], lists: NameLists): FoundName[] {
  const first = tokens.findIndex(({ start }) => start === name.start);
  const [place, second, third] = tokens.slice(first, first + 3);
  if (name.kind !== 'person' || !place || !second || !third || third.end > name.end) return [name];
  const word = place.text.toLowerCase();
  const isPlace = lists.places.has(word) && !lists.female.has(word) && !lists.male.has(word);
  if (!isPlace || !/^(?:of|from)$/i.test(tokens[first - 1]?.text ?? '')) return [name];
  return [
    { ...name, end: place.end, kind: 'place' },
    { ...name, start: second.start },
  ];
}

/** The surnames of the people whom the article names in full. */
export function surnamesOf(names: readonly FoundName[], paragraphs: readonly Paragraph[]): Set<string> {
  const people = names.filter(({ kind }) => kind === 'person').map((name) => nameAt(name, paragraphs).split(' '));
  return new Set(people.flatMap((words) => (words.length > 1 ? words.slice(-1) : [])));
}
