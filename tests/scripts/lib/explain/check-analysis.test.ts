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
  [
    'no words',
    () => faultWith({ dates: [{ ...analysis.dates[0], start: 5, end: 5 }] }),
    'dates.0: there is no text at these offsets of paragraph 1',
  ],
  [
    'words of a paragraph that is not there',
    () => faultWith({ keyPoints: [analysis.keyPoints[0], { paragraph: last + 1, start: 0, end: 1, confidence: 1 }] }),
    `keyPoints.1: there is no text at these offsets of paragraph ${last + 1}`,
  ],
  ...(['source', 'cue', 'content'] as const).map((part): [string, () => string | undefined, string] => [
    `a statement whose ${part} is beyond its paragraph`,
    () => {
      const [first, second] = analysis.statements;
      const beyond = { start: 0, end: (texts[1]?.length ?? 0) + 1 };
      return faultWith({ statements: [first, { ...second, [part]: part === 'content' ? [...(second?.content ?? []), beyond] : beyond }] });
    },
    'statements.1: there is no text at these offsets of paragraph 1',
  ]),
  [
    'a kind that does not exist',
    () => faultWith({ mentions: [mention, { ...mention, relation: 'rumour' }] }),
    expect.stringMatching(/^mentions\.1\.relation: Invalid option/),
  ],
  [
    'a day in another form',
    () => faultWith({ dates: [{ ...analysis.dates[0], from: '4/1/2019' }] }),
    'dates.0.from: a date is written YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'a section that begins too late',
    () => faultWith({ sections: analysis.sections.slice(1) }),
    'sections.0: it is to start with paragraph 0',
  ],
  [
    'a section that ends before it begins',
    () => faultWith({ sections: [analysis.sections[0], { heading: null, from: 'suggested', first: 1, last: 0 }] }),
    'sections.1: it is to start with paragraph 1',
  ],
  [
    'sections with the same words',
    () => faultWith({ sections: [{ ...analysis.sections[0], last: 1 }, analysis.sections[1]] }),
    'sections.1: it is to start with paragraph 2',
  ],
  ['sections that leave words out', () => faultWith({ sections: [] }), `sections: they hold 0 of ${texts.length} paragraphs`],
])('%s is a fault', (_, fault, problem) => {
  expect(fault()).toEqual(problem);
});

test('words that touch others, or lie in another paragraph, overlap nothing; a span may reach to the end', () => {
  const ends = [mention, { ...mention, start: 3, end: 7 }, { ...mention, paragraph: 1, start: 0, end: texts[1]?.length }];
  expect(faultWith({ actors: [...analysis.actors, actor], mentions: ends })).toBeUndefined();
  expect(faultWith({ actors: [...analysis.actors, actor], mentions: ends.toReversed() })).toBeUndefined();
});

test.each([
  ['the first', [0, 6], [2, 4]],
  ['the second', [2, 4], [0, 6]],
  ['both', [0, 3], [2, 6]],
])('words that overlap do so whichever is longer: %s', (_, [start, end], [from, to]) => {
  const mentions = [mention, { ...mention, paragraph: 1, start, end }, { ...mention, paragraph: 1, start: from, end: to }];
  expect(faultWith({ actors: [...analysis.actors, actor], mentions })).toBe('mentions.2: it overlaps another');
});

test('every date form is one: a year, a month, a day', () => {
  for (const from of ['2019', '2019-01', '2019-01-04']) expect(faultWith({ dates: [{ ...analysis.dates[0], from }] })).toBeUndefined();
});
