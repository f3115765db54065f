import type { Analysis } from '../../scripts/lib/analyse/model/analysis.ts';
import type { Article } from '../../scripts/lib/read/model/types.ts';

const texts = ['Ukraine says: {no}.', 'Moscow & “<allies>” answered that they would wait, she said.'];

export const article: Article = {
  headline: null,
  author: 'M.J',
  published: null,
  blocks: texts.map((text, index) => ({ kind: 'paragraph', text, line: index + 1 })),
  furniture: [
    { kind: 'byline', text: 'Author: M.J', line: 3 },
    { kind: 'date', text: '03/04/2019', line: 4 },
  ],
};

export const analysis: Analysis = {
  paragraphs: texts.map((text) => ({ text, sentences: [] })),
  headline: { text: 'Ukraine says: no', from: 'suggested' },
  actors: [
    { id: 'ukraine', name: 'Ukraine', kind: 'country', wikidata: 'Q212', confidence: 0.97 },
    { id: 'russia', name: 'Russia', kind: 'country', confidence: 0.9 },
  ],
  mentions: [
    { paragraph: 1, start: 0, end: 6, actor: 'russia', relation: 'metonym' },
    { paragraph: 0, start: 0, end: 7, actor: 'ukraine', relation: 'name' },
  ],
  names: [],
  places: [],
  nominals: [],
  chains: [],
  dates: [{ paragraph: 1, start: 45, end: 49, from: '2019-01-04', to: '2019-01-06', confidence: 1 }],
  themes: [{ id: 'diplomacy', name: 'diplomacy', iptc: 'medtop:20000639', because: ['answered', 'says'], confidence: 0.7 }],
  statements: [
    {
      paragraph: 0,
      source: { start: 0, end: 7 },
      actor: 'ukraine',
      cue: { start: 8, end: 12 },
      content: [{ start: 14, end: 18 }],
      kind: 'direct',
      carried: null,
      pattern: 'quote-say',
      confidence: 0.86,
    },
    {
      paragraph: 1,
      source: { start: 51, end: 54 },
      actor: null,
      cue: null,
      content: [
        { start: 0, end: 6 },
        { start: 20, end: 28 },
      ],
      kind: 'mixed',
      carried: null,
      pattern: 'quote-alone',
      confidence: 0.4,
    },
  ],
  sections: [
    { heading: 'Ukraine says no', from: 'suggested', first: 0, last: 0 },
    { heading: 'Search', from: 'article', first: 1, last: 1 },
  ],
  keyPoints: [{ paragraph: 0, start: 0, end: 19, confidence: 1 }],
};
