import { describe, expect, test } from 'vitest';
import { kindByVotes, type ReadRun, runsOfNames } from '../../../../../scripts/lib/analyse/actors/read-runs.ts';
import type { NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { starred } from '../../../../support/starred.ts';

/** The run that the name between asterisks stands on: "Dr: Reed", or null. */
function run(written: string, kind: NameKind = 'person'): string | null {
  const { paragraphs, start, end } = starred(written);
  const [found] = runsOfNames(paragraphs, [{ paragraph: 0, start, end, kind, confidence: 0.9 }]);
  return found ? (found.title ? `${found.title}: ` : '') + found.text : null;
}

describe('a name without the titles in and before it', () => {
  test.each([
    ['They met *Anna Reed* there.', 'Anna Reed'],
    ['They met *Dr Anna Reed* there.', 'Dr: Anna Reed'],
    ['They met Dr *Anna Reed* there.', 'Dr: Anna Reed'],
    ['They met Prime Minister *Reed* there.', 'Prime Minister: Reed'],
    ['They met Mr and Mrs *Paul Reed* there.', 'Paul Reed'],
    ['They met Mr & Mrs *Paul Reed* there.', 'Paul Reed'],
    ['They met Mr and Mrs *Reed* there.', 'Mrs: Reed'],
    ['They met men and Mrs *Paul Reed* there.', 'Mrs: Paul Reed'],
    ['They met Mr or Mrs *Paul Reed* there.', 'Mrs: Paul Reed'],
    ['They met *Anna\u00a0Reed* there.', 'Anna Reed'],
    ['*Reed* left.', 'Reed'],
    ['They left. *Reed* left.', 'Reed'],
    ['They left in *April* said.', 'April'],
    ['They used the *WHO* there.', 'WHO'],
    ['They met the World Health Organization (*WHO*) there.', 'WHO'],
    ['They met old men (*WHO*) there.', 'WHO'],
    ['They used imaging *MRI* there.', 'MRI'],
    ['They used magnetic resonance imaging, *MRI*, there.', 'MRI'],
    ['They used resonance imaging (*MI Zed*) there.', 'MI Zed'],
    ['They used resonance imaging (*M*) there.', 'M'],
  ])('%s: %s', (text, wanted) => {
    expect(run(text)).toBe(wanted);
  });

  test.each(['They met *Dr* there.', 'They used magnetic resonance imaging (*MRI*) there.', 'They met *English* there.'])(
    'but none here: %s',
    (text) => {
      expect(run(text)).toBeNull();
    },
  );

  test('a month is a name only where it is somebody’s', () => {
    expect(run('They met *April* there.', 'person')).toBe('April');
    expect(run('They met *April* there.', 'place')).toBeNull();
    expect(run('They met *Internet* there.', 'person')).toBeNull();
  });

  test('each says where it stands, how it was read and how surely', () => {
    const { paragraphs, start, end } = starred('They left. They met *Dr Anna Reed* there.');
    const [found] = runsOfNames(paragraphs, [{ paragraph: 0, start, end, kind: 'person', confidence: 0.9 }]);
    expect(found).toMatchObject({ paragraph: 0, first: 3, last: 5, start: start + 3, end, kind: 'person', confidence: 0.9 });
    expect(found?.sentence).toBe(paragraphs[0]?.sentences[1]);
    expect(runsOfNames(paragraphs, [])).toEqual([]);
    expect(runsOfNames([{ text: 'unread', sentences: [] }], [{ paragraph: 0, start: 0, end: 6, kind: 'person', confidence: 1 }])).toEqual(
      [],
    );
  });
});

test.each([
  [[['person', 0.5]], 'person'],
  [[['person', 0.49]], null],
  [
    [
      ['person', 0.9],
      ['place', 0.6],
    ],
    null,
  ],
  [
    [
      ['person', 0.9],
      ['place', 0.9],
      ['place', 0.7],
    ],
    'place',
  ],
  [
    [
      ['organisation', 0.6],
      ['organisation', 0.4],
    ],
    'organisation',
  ],
  [
    [
      ['organisation', 0.6],
      ['organisation', 0.39],
    ],
    null,
  ],
] as [[NameKind, number][], NameKind | null][])('mentions that are read as %j are of kind %s', (read, kind) => {
  expect(kindByVotes(read.map(([own, confidence]) => ({ kind: own, confidence }) as ReadRun))).toBe(kind);
});
