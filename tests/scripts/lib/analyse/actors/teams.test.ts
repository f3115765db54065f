import { expect, test } from 'vitest';
import { teamsIn } from '../../../../../scripts/lib/analyse/actors/teams.ts';
import type { FoundMention } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';

/** Which of the names in a text only play. */
function teams(...texts: string[]): string[] {
  const mentions = texts.flatMap((text, paragraph) =>
    [...text.matchAll(/Wales|Peru/g)].map(
      ({ 0: word, index }): FoundMention => ({ paragraph, start: index, end: index + word.length, actor: word, relation: 'name' }),
    ),
  );
  return [...teamsIn(readParagraphs(texts), mentions)];
}

test.each([
  ['They beat Wales 3-1 there.', ['Wales']],
  ['Peru lost 12–10 to Wales.', ['Peru', 'Wales']],
  ['Peru drew 1 - 1.', ['Peru']],
  ['Peru won in the final.', ['Peru']],
  ['Peru won in the World Cup.', ['Peru']],
  ['It was a victory for Peru in the friendly.', ['Peru']],
  ['The goalless Wales left.', ['Wales']],
  ['The Wales Goalkeeper left.', ['Wales']],
  ['They beat Wales there.', []],
  ['They met Wales 3-1 there.', []],
  ['They met Wales in the final.', []],
  ['Peru won 3-10% there.', []],
  ['Peru won 3-10 % there.', []],
  ['Peru won 1234-1 there.', []],
  ['Peru won 3-1-2 there.', []],
  ['Peru won it on 2024-01-02.', []],
  ['Peru won in the finals.', []],
  ['They beat Wales 3-1 there. They met Wales there.', []],
  ['They met Wales there. They beat Wales 3-1 there.', []],
  ['They met Wales there. They beat Peru 3-1 there.', ['Peru']],
  ['', []],
])('in "%s" only %j play', (text, wanted) => {
  expect(teams(text)).toEqual(wanted);
});

test('each mention counts, wherever it stands', () => {
  expect(teams('They beat Wales 3-1.', 'Peru scored. Wales left.')).toEqual(['Peru']);
  expect(teams('They beat Wales 3-1.', 'Wales won 3-1.')).toEqual(['Wales']);
});

test('what is not read tells nothing', () => {
  const mention: FoundMention = { paragraph: 0, start: 0, end: 5, actor: 'Wales', relation: 'name' };
  expect([...teamsIn([{ text: 'Wales won 3-1.', sentences: [] }], [mention])]).toEqual([]);
});
