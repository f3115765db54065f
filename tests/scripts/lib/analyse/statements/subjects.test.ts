import { describe, expect, test } from 'vitest';
import { borrowedSubject, subjectAfter, subjectBefore, verblessSource } from '../../../../../scripts/lib/analyse/statements/sources.ts';
import type { NounPhrase } from '../../../../../scripts/lib/language/phrases.ts';
import { marked } from './marked.ts';

/** The words of a noun phrase that is found at the bar, with its head in brackets where that is not its last word. */
function phrase(text: string, find: (tokens: ReturnType<typeof marked>['tokens'], at: number) => NounPhrase | null): string | null {
  const { tokens, at, words } = marked(text);
  const found = find(tokens, at[0] as number);
  if (!found) return null;
  const head = found.head === found.end - 1 ? '' : ` (${words(found.head, found.head + 1)})`;
  return `${words(found.start, found.end)}${head}`;
}

describe('the subject of a verb', () => {
  test.each<[string, string | null]>([
    ['The mayor |said so', 'The mayor'],
    ['She |said so', 'She'],
    ['The mayor of Pell |said so', 'The mayor of Pell (mayor)'],
    ['The mayor probably |said so', 'The mayor'],
    ['The pilots all |said so', 'The pilots'],
    ['The board met; all |said so', 'all'],
    ['The family, the pilots and the crew |said so', 'The family, the pilots and the crew (family)'],
    // an aside
    ['(Doran) |said so', null],
    [`Anna Doran (${'one, '.repeat(13)}so) |said so`, 'Anna Doran'],
    [`Anna Doran (${'one, '.repeat(14)}so) |said so`, null],
    ['Reyes, it fell; no, |said so', null],
    ['Reyes, “it fell, |said so', null],
    ['Anna Doran (Harbour Party) |said so', 'Anna Doran'],
    ['Anna Doran, the mayor, |said so', 'Anna Doran'],
    ['Anna Doran, head of the fund, a charity, |said so', 'Anna Doran'],
    ['Anna Doran, 61, of Ashton, Md., |said so', 'Anna Doran'],
    ['Anna Doran – the mayor – |said so', 'Anna Doran'],
    ['Anna Doran – the mayor, who knows – |said so', 'Anna Doran'],
    ['One of them, Anna Doran, |said so', 'One of them (One)'],
    ['It fell; Doran, |said so', null],
    ['It fell, Doran: |said so', null],
    [', |said so', null],
    // when it was said
    ['The mayor on Monday |said so', 'The mayor'],
    ['The mayor Monday |said so', 'The mayor'],
    ['The mayor last month |said so', 'The mayor'],
    ['The mayor in April |said so', 'The mayor'],
    ['The mayor in 2001 |said so', 'The mayor'],
    ['The mayor since 2001 |said so', 'The mayor'],
    ['The pilots in 1700 |said so', 'The pilots in 1700 (pilots)'],
    ['The mayor earlier this month |said so', 'The mayor'],
    ['In April 2001 |said so', null],
    ['April |said so', 'April'],
    ['Then April |said so', 'April'],
    ['On Monday |said so', null],
    ['Monday |said so', null],
    ['In 2001 |said so', null],
    // what narrows it down
    ['A report released by the board |said so', 'A report released by the board (report)'],
    ['A report that reached the board |said so', 'A report that reached the board (report)'],
    ['A report which reached the board in May |said so', 'A report which reached the board in May (report)'],
    ['Pilots trained in Pell |said so', 'Pilots trained in Pell (Pilots)'],
    ['Pilots leaving Pell |said so', 'Pilots leaving Pell (Pilots)'],
    ['Pilots who fell think Pell |said so', 'Pell'],
    ['Pilots trained well, in Pell |said so', 'Pell'],
    ['A person who knows Anna Doran |said so', 'A person who knows Anna Doran (person)'],
    ['The pilots she met |said so', 'The pilots she met (pilots)'],
    ['Police held a man he met |said so', null],
    ['It fell and a report, released by the board |said so', 'the board'],
    // nobody
    ['you |said so', null],
    ['There |said so', null],
    ['What |said so', null],
    ['No |said so', null],
    ['This |said so', null],
    ['Md. |said so', null],
    ['Anna Md. |said so', 'Anna Md.'],
    ['Quickly |said so', null],
    ['|Said so', null],
    ['( |said so', null],
    // numbers
    ['One |said so', 'One'],
    ['One of them |said so', 'One of them (One)'],
    ['Two of the pilots |said so', 'Two of the pilots (Two)'],
    ['No 10 |said so', 'No 10'],
    ['Number 10 |said so', 'Number 10'],
    ['Then two |said so', null],
    ['Some 40 |said so', null],
    ['40 |said so', null],
    ['40 percent |said so', '40 percent'],
    // "who", "which", "that"
    ['The mayor, who |said so', 'who'],
    ['The mayor who |said so', 'who'],
    ['The mayor (Harbour Party), who |said so', 'who'],
    ['The report that |said so', 'The report'],
    ['And who |said so', null],
    ['On Monday that |said so', null],
  ])('%s', (text, expected) => {
    expect(phrase(text, subjectBefore)).toBe(expected);
  });
});

describe('the subject behind an inverted verb', () => {
  test.each<[string, string | null]>([
    ['said| Doran.', 'Doran'],
    ['said| the mayor of Pell.', 'the mayor of Pell (mayor)'],
    ['said| the head of the office in Pell on Friday', 'the head of the office in Pell (head)'],
    ['said| a source close to the mayor.', 'a source close to the mayor (source)'],
    ['said| Doran and Reyes.', 'Doran and Reyes (Doran)'],
    ['said| Doran and Reyes', 'Doran and Reyes (Doran)'],
    ['said| Doran and Reyes left', 'Doran'],
    ['said| Doran and left', 'Doran'],
    ['said| Doran on Friday', 'Doran'],
    ['said| Doran of', 'Doran'],
    ['said| the mayor happy', 'the mayor'],
    ['said| Doran again in Pell', 'Doran'],
    ['said| Friday', null],
    ['said| “the mayor”', null],
    ['said| you', null],
    ['said| of it', null],
    ['said|', null],
  ])('%s', (text, expected) => {
    expect(phrase(text, subjectAfter)).toBe(expected);
  });
});

describe('whom a sentence without a verb names before its colon', () => {
  const named = (text: string) => {
    let isNamed = false;
    const words = phrase(text, (tokens, at) => {
      const found = verblessSource(tokens, at);
      isNamed = found?.named ?? false;
      return found?.source ?? null;
    });
    return words && `${words}${isNamed ? ', surely' : ''}`;
  };
  test.each<[string, string | null]>([
    ['The mayor|: so', 'The mayor'],
    ['And from the mayor|: so', 'the mayor, surely'],
    ['Then, from the mayor|: so', 'the mayor, surely'],
    ['And then this from the mayor of Pell|: so', 'the mayor of Pell (mayor), surely'],
    ['Then the mayor, Anna Doran|: so', 'the mayor, surely'],
    ['Then the mayor, Anna Doran, Reyes|: so', 'the mayor, surely'],
    ['Then the mayor for the town of Pell|: so', 'the mayor for the town of Pell (mayor)'],
    ['Then the mayor of|: so', null],
    ['Then the mayor, as ever|: so', null],
    ['Then the mayor again|: so', null],
    ['Then Doran said|: so', null],
    ['Again|: so', null],
    ['|: so', null],
  ])('%s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe('whose subject a further verb takes', () => {
  test.each<[string, string | null]>([
    ['Doran shut the pier and |said so', 'Doran'],
    ['Doran, who shut it, was old, |saying so', 'Doran'],
    ['Doran shut it, Reyes left, |saying so', 'Reyes'],
    ['Doran shut the pier, to close it, |saying so', 'Doran'],
    ['Fell, |saying so', null],
    ['The pier, |saying so', null],
    ['|Saying so', null],
  ])('%s', (text, expected) => {
    expect(phrase(text, borrowedSubject)).toBe(expected);
  });
});
