import { expect, test } from 'vitest';
import { scrubLedger } from '../../../../scripts/lib/erase/ledger.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';

const SHA = 'f'.repeat(64);
const on = '2031-03-12';
const generated = (words: string): string => `---
format: 1
headline: The dam
author: null
published: null
source: { file: dam.txt, sha256: ${SHA} }
---

<Section id="talks">
  ## Talks

  <Passage id="p1111">
    ${words}
  </Passage>
</Section>
`;
const revision = (...passages: [id: string, text: string][]): Ledger['revisions'][0] => ({
  file: 'dam.txt',
  sha256: SHA,
  passages: passages.map(([id, text]) => ({ id, text })),
  statements: [],
});
const ledger = (own: Partial<Ledger>): Ledger => ({
  format: 1,
  revisions: [revision(['p1111', 'The dam held.'])],
  ...{ gone: [], sections: {}, left: {}, statements: {}, toTell: [], generated: generated('The dam held.'), written: SHA },
  rejected: { actors: [], themes: [], statements: [], keyPoints: [], dates: [], mentions: [], outline: false },
  ...own,
});
const scrub = (own: Partial<Ledger>, sections: string[] = []): Ledger =>
  scrubLedger(ledger(own), [['samir', 'oduya']], sections, on, 'dam.json');

test('a ledger without the words stays as it is', () => {
  const own: Partial<Ledger> = {
    sections: { talks: ['p1111'] },
    gone: [{ id: 'p9999', text: 'Samir said so.', revision: 1, fate: 'removed' }],
    toTell: [{ what: 'a heading is gone', line: 3 }],
  };
  expect(scrub(own)).toEqual(ledger(own));
});

test('words are cut in each revision, in what is gone and in what was generated', () => {
  const own = scrub({
    revisions: [revision(['p1111', 'So said Samir Oduya.']), revision(['p1111', 'So Samir Oduya said.'], ['p2222', 'It held.'])],
    gone: [
      { id: 'p3333', text: 'Samir Oduya left.', revision: 1, fate: 'merged', into: 'p1111' },
      { id: 'p4444', fate: 'erased', on: '2031-01-01' },
    ],
    generated: generated('So Samir Oduya said.'),
  });
  expect(own.revisions).toEqual([revision(['p1111', 'So said […].']), revision(['p1111', 'So […] said.'], ['p2222', 'It held.'])]);
  expect(own.gone).toEqual([
    { id: 'p3333', text: '[…] left.', revision: 1, fate: 'merged', into: 'p1111' },
    { id: 'p4444', fate: 'erased', on: '2031-01-01' },
  ]);
  expect(own.generated).toBe(generated('So \\[…] said.'));
});

test('of a passage that has no word left its address stays, and the day', () => {
  const own = scrub({
    revisions: [
      revision(['p1111', 'Samir Oduya!'], ['p2222', 'Samir Oduya.'], ['p5555', 'Samir Oduya?']),
      revision(['p2222', 'It held.'], ['p3333', 'Samir Oduya?']),
    ],
    gone: [
      { id: 'p1111', text: 'Samir Oduya!', revision: 1, fate: 'removed' },
      { id: 'p5555', text: 'Who?', revision: 1, fate: 'removed' },
    ],
  });
  expect(own.revisions).toEqual([revision(), revision(['p2222', 'It held.'])]);
  expect(own.gone).toEqual([
    { id: 'p5555', text: 'Who?', revision: 1, fate: 'removed' },
    { id: 'p1111', fate: 'erased', on },
    { id: 'p3333', fate: 'erased', on },
  ]);
});

test('statements that have the words, or whose passage is erased, go', () => {
  const statement = (id: string, passage: string, ...content: string[]) => ({ id, passage, content });
  const kept = statement('s1111', 'p1111', 'it held');
  const one = { ...revision(['p1111', 'It held, Samir Oduya said.'], ['p2222', 'Samir Oduya']) };
  const own = scrub({
    revisions: [
      { ...one, statements: [kept, statement('s2222', 'p1111', 'it held', 'Samir Oduya said'), statement('s3333', 'p2222', 'it')] },
    ],
  });
  expect(own.revisions[0]?.statements).toEqual([kept]);
});

test('what a person took out goes where it has the words, and what is still to be told', () => {
  const quotes = [
    { passage: 'p1111', text: 'it held' },
    { passage: 'p1111', text: 'Samir Oduya said' },
  ];
  const mentions = [
    { passage: 'p1111', words: 'the dam', actor: 'dam' },
    { passage: 'p1111', words: 'he', actor: 'samir-oduya' },
  ];
  const rejected = {
    ...{ actors: ['samir-oduya', 'council'], themes: ['dams', 'samir-oduya'], statements: ['s1111'] },
    ...{ keyPoints: quotes, dates: quotes, mentions, outline: true },
  };
  const toTell = [
    { what: 'the heading “Samir Oduya” is gone', line: 3 },
    { what: 'the heading “Talks” is gone', line: 9 },
  ];
  const own = scrub({ rejected, toTell });
  expect(own.rejected).toEqual({
    ...{ actors: ['council'], themes: ['dams'], statements: ['s1111'] },
    ...{ keyPoints: quotes.slice(0, 1), dates: quotes.slice(0, 1), mentions: mentions.slice(0, 1), outline: true },
  });
  expect(own.toTell).toEqual(toTell.slice(1));
});

test('addresses of sections go that are made of the words, or of what the explainer has no more', () => {
  const sections = { talks: ['p1111'], 'samir-oduya': ['p1111'], 'who-said-so': ['p1111'] };
  const own = scrub({ sections, left: sections }, ['who-said-so']);
  expect([own.sections, own.left]).toEqual([{ talks: ['p1111'] }, { talks: ['p1111'] }]);
  const suggested = generated('It held, Samir Oduya said.').replace(
    'id="talks">\n  ## Talks',
    'id="oduya" from="suggested">\n  ## Oduya said',
  );
  expect(scrub({ sections: { oduya: ['p1111'], talks: ['p1111'] }, generated: suggested }).sections).toEqual({ talks: ['p1111'] });
});
