import type { NameModel, Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { gatherRows } from '../../lib/analyse/names/features.ts';
import { labels } from '../../lib/analyse/names/label-chain.ts';
import { type Example, trainChain, type Weights } from './crf.ts';
import { describeTexts } from './described.ts';
import { type GoldDocument, goldLabels, goldSpans } from './gold.ts';
import { examplesOfSentences } from './sentences.ts';

/** Weights smaller than this for every label are left out. */
const SMALLEST = 0.02;

/** What a document teaches of names. */
export function examplesOf(document: GoldDocument, vocabulary: Vocabulary): Example[] {
  const lines = [...document.text.matchAll(/\S(?:.*\S)?/g)];
  const spans = goldSpans(document);
  const texts = lines.map(([line]) => line);
  return describeTexts(texts, vocabulary).map((stretch) => ({
    features: stretch.features,
    gold: goldLabels(stretch, lines[stretch.paragraph]?.index ?? 0, spans),
  }));
}

/** Trains the model for names on examples of documents and of this project's own sentences. */
export function trainNames(examples: readonly Example[], vocabulary: Vocabulary): NameModel {
  return quantise(
    trainChain([...examples, ...examplesOfSentences(vocabulary)], {
      width: labels.length,
      mayFollow,
      rounds: 25,
      rate: 0.05,
      penalty: 5,
      least: 2,
      dropout: 0.6,
    }),
  );
}

/** Rounds weights to steps of a 127th of the largest. */
function quantise({ width, features, transitions }: Weights): NameModel {
  const kept = [...features].filter(([, row]) => row.some((weight) => Math.abs(weight) >= SMALLEST));
  const scale = kept.reduce((most, [, row]) => row.reduce((max, weight) => Math.max(max, Math.abs(weight)), most), 0) / 127;
  const rows = gatherRows(
    kept.map(([name]) => name),
    width,
  );
  const weights = Int8Array.from(kept.flatMap(([, row]) => [...row].map((weight) => Math.round(weight / scale))));
  return { rows, weights, scale, transitions: transitions.map((weight) => Math.round(weight * 1000) / 1000) };
}

const open = (label: (typeof labels)[number] | undefined): boolean => label?.position === 'B' || label?.position === 'I';
const goesOn = (label: (typeof labels)[number] | undefined): boolean => label?.position === 'I' || label?.position === 'L';

/** Whether label `b` may stand after label `a`; `null` is the edge of the sequence. */
function mayFollow(a: number | null, b: number | null): boolean {
  const before = a === null ? undefined : labels[a];
  const after = b === null ? undefined : labels[b];
  return open(before) ? goesOn(after) && before?.kind === after?.kind : !goesOn(after);
}
