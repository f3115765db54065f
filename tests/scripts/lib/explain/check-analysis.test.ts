import { expect, test } from 'vitest';
import { faultOfAnalysis } from '../../../../scripts/lib/explain/check-analysis.ts';
import { analysis } from '../../../support/analysis-samples.ts';

const texts = analysis.paragraphs.map(({ text }) => text);
const last = texts.length - 1;
const faultWith = (change: object) => faultOfAnalysis({ ...analysis, ...change }, texts);
const actor = { id: 'vell', name: 'Vell', kind: 'group', confidence: 1 };
const mention = { paragraph: 0, start: 0, end: 3, actor: 'vell', relation: 'name' };

test('an analysis as it comes has no fault, nor has one with more actors and mentions', () => {
  expect(faultWith({})).toBeUndefined();
  expect(faultWith({ actors: [...analysis.actors, actor], mentions: [mention], statements: [] })).toBeUndefined();
});

test.each([
  ['no analysis', () => faultOfAnalysis(undefined, texts), 'the analysis: Invalid input: expected object, received undefined'],
  ['a paragraph too few', () => faultWith({ paragraphs: [] }), `paragraphs: the article has ${texts.length}, not 0`],
  [
    'a changed text',
    () => faultWith({ paragraphs: analysis.paragraphs.map((one) => ({ ...one, text: 'New.' })) }),
    "paragraphs.0: its text is not the article's",
  ],
  ['an actor twice', () => faultWith({ actors: [...analysis.actors, actor, actor] }), 'actors: "vell" is there twice'],
  ['an actor that is not there', () => faultWith({ mentions: [mention] }), 'actors: "vell" is named, and is not among them'],
  ['no confidence', () => faultWith({ actors: [...analysis.actors, { ...actor, confidence: undefined }] }), '"vell" has no confidence'],
  [
    'words beyond a paragraph',
    () => faultWith({ keyPoints: [{ paragraph: last, start: 0, end: 9999, confidence: 1 }] }),
    `keyPoints.0: there is no text at these offsets of paragraph ${last}`,
  ],
  [
    'mentions that overlap',
    () => faultWith({ actors: [...analysis.actors, actor], mentions: [mention, { ...mention, start: 2, end: 5 }], statements: [] }),
    'mentions.1: it overlaps another',
  ],
  ['sections that leave words out', () => faultWith({ sections: [] }), `sections: they hold 0 of ${texts.length} paragraphs`],
])('%s is a fault', (_, fault, problem) => {
  expect(fault()).toBe(problem);
});
