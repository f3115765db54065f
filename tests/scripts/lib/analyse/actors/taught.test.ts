import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { analyse } from '../../../../../scripts/lib/analyse/analyse.ts';
import type { Analysis } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { taughtChanges } from '../../../../../scripts/lib/explain/taught.ts';
import { readText } from '../../../../../scripts/lib/read/text.ts';
import { loadVocabulary } from '../../../../../scripts/lib/vocabulary/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-taught-'));
afterAll(() => rmSync(folder, { recursive: true }));

const actors = {
  'victor-halloran': { name: 'Victor Halloran', kind: 'person', aliases: ['Halloran', 'the Boss'], titles: ['the Harbour Master'] },
  'port-adel': {
    name: 'Port Adel',
    kind: 'organisation',
    aliases: ['Adel'],
    metonyms: ['Cinder Hall'],
    demonyms: ['Adelian', 'Adelians'],
    formerNames: ['Port Victoria'],
    not: ['Adel Street'],
  },
  'town-council': { name: 'Harrowmere Town Council', kind: 'organisation', aliases: ['the town council'] },
  'chad-pemberton': { name: 'Chad Pemberton', kind: 'person', not: ['Pemberton'] },
};

let vocabulary: Awaited<ReturnType<typeof loadVocabulary>>;
beforeAll(async () => {
  mkdirSync(join(folder, 'actors'));
  for (const [id, actor] of Object.entries(actors)) writeFileSync(join(folder, 'actors', `${id}.yaml`), stringify(actor));
  vocabulary = await loadVocabulary(folder);
});

const reading = (text: string, surfaces = vocabulary.surfaces): Analysis =>
  analyse(readText(`An invented headline\n\n${text}\n`), { ...vocabulary, surfaces });
const mentions = (text: string) => {
  const { mentions: found, paragraphs } = reading(text);
  return found.map(({ paragraph, start, end, actor }) => `${paragraphs[paragraph]?.text.slice(start, end)} → ${actor}`);
};
const speakers = (text: string) => reading(text).statements.map(({ actor }) => actor);

describe('a person who was taught', () => {
  test('is one with the forms that the article uses', () => {
    expect(
      mentions('Victor Halloran left. Mr Halloran wept. Victor said no. The Harbour Master said it was cold. “It floats,” the Boss said.'),
    ).toEqual([
      'Victor Halloran → victor-halloran',
      'Halloran → victor-halloran',
      'Victor → victor-halloran',
      'Harbour Master → victor-halloran',
      'the Boss → victor-halloran',
    ]);
  });

  test('takes no namesake’s words', () => {
    const couple = 'Denise Halloran and Victor Halloran met in court.';
    expect(speakers(`${couple} Ms Halloran said it was hers. “I paid,” said Mr Halloran.`)).toEqual(['denise-halloran', 'victor-halloran']);
    expect(speakers('Denise Halloran, 40, owns it. Ms Halloran said it was hers.')).toEqual(['denise-halloran']);
    expect(speakers(`${couple} Halloran said it was late.`)).toEqual([null]);
  });

  test('is not what was said to be never them', () => {
    expect(mentions('Chad Pemberton, a coach, laughed. Pemberton is a village.')).not.toContain('Pemberton → chad-pemberton');
  });
});

describe('a body that was taught', () => {
  test('swallows no longer name', () => {
    const found = mentions(
      'The University of Port Adel closed. Port Adel Hospital stayed open. A fire on Adel Street spread. Port Adel wept.',
    );
    expect(found.filter((mention) => mention.endsWith('→ port-adel'))).toEqual(['Port Adel → port-adel']);
    expect(found).toContain('University of Port Adel → university-of-port-adel');
  });

  test('is also meant by its seat, its people, its former name', () => {
    expect(mentions('Cinder Hall denied it. Adelian officials agreed. The Adelians wept. Port Victoria was its name.')).toEqual([
      'Cinder Hall → port-adel',
      'Adelian officials → port-adel',
      'Adelians → port-adel',
      'Port Victoria → port-adel',
    ]);
  });

  test('moves no quotation', () => {
    expect(speakers('“Maybe,” said Rita Adel, a singer. Adel said she would sing.')).toEqual(['rita-adel', 'rita-adel']);
    expect(speakers('A Port Adel spokesman, Jim Crow, said it was off.')).toEqual(['jim-crow']);
    expect(speakers('The University of Port Adel said fees would rise.')).toEqual(['university-of-port-adel']);
  });

  test('is one with its abbreviation and its noun', () => {
    expect(mentions('The Harrowmere Town Council (HTC) met. The HTC voted. The council rose.')).toEqual([
      'Harrowmere Town Council → town-council',
      'HTC → town-council',
      'HTC → town-council',
      'council → town-council',
    ]);
  });

  test('is as sure as what ships', () => {
    expect(reading('Port Adel wept.').actors).toMatchObject([{ id: 'port-adel', confidence: 0.95 }]);
  });
});

test('what the files changed is said form by form, and where somebody else speaks', () => {
  const text = 'Cinder Hall said the pier was safe. Adel Street is shut. The Adelians wept. The Adelians left.';
  expect(taughtChanges(reading(text, new Map(vocabulary.shipped)), reading(text))).toEqual([
    '“Cinder Hall”: Port Adel, before: nobody',
    '“Adelians”: Port Adel, before: nobody (2 times)',
    'who says “the pier was safe”: Port Adel, before: nobody',
  ]);
});
