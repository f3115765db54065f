import { describe, expect, test } from 'vitest';
import { askedBy, cutRun, isStopWord, parseQuery } from '../../../../src/lib/search/parse-query.ts';
import { isEmpty, readQuery, withFilter, withMarks, withWords, writeQuery } from '../../../../src/lib/search/query.ts';
import { mayAnswer, readQuestion } from '../../../../src/lib/search/question.ts';
import { byLikelihood, findCandidates, likelihood, mayBeMisspelt, slips } from '../../../../src/lib/search/spelling.ts';
import { cutWords, fold, forms, indexForm, splitWord } from '../../../../src/lib/search/words.ts';

test.each([
  ['Łódź', 'lodz', 'łodz'],
  ['Øre', 'ore', 'øre'],
  ['Straße', 'strasse', 'straße'],
  ['Þór æœıħđð', 'thoraeoeihdd', 'þoræœıħđð'],
  ['Ñandú 42!', 'nandu42', 'nandu42'],
  ['Щит', 'щит', 'щит'],
  ['—', '', ''],
])('%j is compared as %j', (word, folded, indexed) => {
  expect([fold(word), indexForm(word)]).toEqual([folded, indexed]);
});

test.each([
  ['  one two\nthree ', ['one', 'two', 'three']],
  ['柳河 one', ['柳', '+河', 'one']],
  ['柳one河', ['柳', '+one', '+河']],
  ['（柳）', ['（', '+柳）']],
  ['', []],
])('%j has these words', (text, words) => {
  expect(cutWords(text).map(({ word, goesOn }) => (goesOn ? `+${word}` : word))).toEqual(words);
});

test.each([
  ['Sino-Soviet', ['sinosoviet', 'sino', 'soviet'], ['sino', 'soviet']],
  ['F-16', ['f16', '16'], ['f', '16']],
  ['mayor’s', ['mayors'], ['mayors']],
  ['either/or', ['eitheror', 'either', 'or'], ['either', 'or']],
  ['-quay-', ['quay'], ['quay']],
  ['—', [], []],
  ['U.S.', ['us'], ['u', 's']],
])('%j is found by %j', (word, all, parts) => {
  expect([forms(word), splitWord(word)]).toEqual([all, parts]);
});

describe('what was typed', () => {
  const parts = (words: string) =>
    parseQuery(words).map(({ typed, start, words, whole, isPhrase, isRun, isStop, isPrefix }) => [
      typed,
      start,
      words.join('+'),
      whole,
      [isPhrase && 'phrase', isRun && 'run', isStop && 'stop', isPrefix && 'prefix'].filter(Boolean).join(' '),
    ]);

  test.each([
    [
      'F-16 jets',
      [
        ['F-16', 0, 'f+16', 'f16', ''],
        ['jets', 5, 'jets', 'jets', 'prefix'],
      ],
    ],
    [
      'a "b c" d',
      [
        ['a', 0, 'a', 'a', 'stop'],
        ['b c', 3, 'b+c', 'b c', 'phrase'],
        ['d', 8, 'd', 'd', 'prefix'],
      ],
    ],
    ['„quay” ', [['quay', 1, 'quay', 'quay', 'phrase']]],
    [
      'quay "pier',
      [
        ['quay', 0, 'quay', 'quay', ''],
        ['pier', 6, 'pier', 'pier', 'prefix'],
      ],
    ],
    ['«the quay»', [['the quay', 1, 'the+quay', 'the quay', 'phrase']]],
    [
      '"the" ferry ',
      [
        ['the', 1, 'the', 'the', 'phrase'],
        ['ferry', 6, 'ferry', 'ferry', ''],
      ],
    ],
    ['quay.', [['quay.', 0, 'quay', 'quay', '']]],
    [
      '柳河 quay',
      [
        ['柳河', 0, '柳+河', '柳 河', 'phrase run'],
        ['quay', 3, 'quay', 'quay', 'prefix'],
      ],
    ],
    ['柳', [['柳', 0, '柳', '柳', 'run prefix']]],
    [
      'who paid ',
      [
        ['who', 0, 'who', 'who', 'stop'],
        ['paid', 4, 'paid', 'paid', ''],
      ],
    ],
    [
      'how many ferries ',
      [
        ['how', 0, 'how', 'how', 'stop'],
        ['many', 4, 'many', 'many', 'stop'],
        ['ferries', 9, 'ferries', 'ferries', ''],
      ],
    ],
    [
      'WHO paid ',
      [
        ['WHO', 0, 'who', 'who', ''],
        ['paid', 4, 'paid', 'paid', ''],
      ],
    ],
    [
      'the of ',
      [
        ['the', 0, 'the', 'the', ''],
        ['of', 4, 'of', 'of', ''],
      ],
    ],
    ['', []],
  ])('%j is read', (words, read) => {
    expect(parts(words)).toEqual(read);
  });

  test('a run is cut into the words that a browser finds', () => {
    const [run] = parseQuery('x 磨坊很好');
    const [, second] = parseQuery('x 磨坊很好');
    expect(run?.isRun).toBeUndefined();
    expect(second && cutRun(second).map(({ whole, start }) => [whole.replaceAll(' ', ''), start])).toEqual(
      [...new Intl.Segmenter('und', { granularity: 'word' }).segment('磨坊很好')].map(({ segment, index }) => [segment, 2 + index]),
    );
  });

  test('a question asks for something where words follow it', () => {
    expect(
      ['who paid', 'how many ferries', 'WHO paid', 'paid who', 'who', '"who" paid', 'when'].map((words) => askedBy(parseQuery(words))),
    ).toEqual(['person', 'number', undefined, undefined, undefined, undefined, undefined]);
    expect([readQuestion(['since', 'when', 'x']), readQuestion(['when', 'x']), readQuestion(['since', 'when']), readQuestion([])]).toEqual([
      { length: 2, asked: 'time' },
      { length: 1, asked: 'time' },
      undefined,
      undefined,
    ]);
    expect([isStopWord('It', 'it'), isStopWord('IT', 'it'), isStopWord('I.T.', 'it'), isStopWord('ferry', 'ferry')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ['number', '42', 'of', true],
    ['number', 'Twelve', '', true],
    ['number', 'many', 'of', false],
    ['time', '2031', 'in', true],
    ['time', '20', 'in', false],
    ['time', '12:30', 'at', true],
    ['time', 'Monday', 'on', true],
    ['time', 'Vell', 'on', false],
    ['person', 'Renn', 'said', true],
    ['person', '“Renn', 'said', true],
    ['person', 'renn', 'said', false],
    ['person', 'Renn', '', false],
    ['person', 'Renn', 'sailed.', false],
    ['person', 'Renn', 'sailed.”', false],
    ['place', 'Vell', 'in', true],
    ['place', 'Vell', 'In', true],
    ['place', 'Vell', 'said', false],
    ['place', 'vell', 'in', false],
  ] as const)('for a %s, %j behind %j may be the answer: %j', (asked, word, before, may) => {
    expect(mayAnswer(asked, word, before)).toBe(may);
  });
});

describe('a slip costs', () => {
  test.each([
    ['quay', 'quay', 0],
    ['quaay', 'quay', 0.6],
    ['quy', 'quay', 1],
    ['quays', 'quay', 1],
    ['comittee', 'committee', 0.6],
    ['qauy', 'quay', 0.7],
    ['quey', 'quay', 0.8],
    ['kuay', 'quay', 0.9],
    ['quak', 'quac', 0.8],
    ['quat', 'quar', 0.9],
    ['quat', 'quag', 0.9],
    ['quat', 'qual', 1.1],
    ['xuay', 'quay', 1.2],
    ['wuay', 'quay', 1],
    ['ferry', '', 5],
    ['', 'ferry', 5],
  ])('%j for %j: %d', (typed, meant, cost) => {
    expect(slips(typed, meant, 9)).toBeCloseTo(cost, 6);
  });

  test('more than may be counted where it is more', () => {
    expect(slips('abcdefgh', 'stuvwxyz', 1)).toBeGreaterThan(1);
    expect(slips('abcdefgh', 'stuvwxyz', 1)).toBeLessThan(slips('abcdefgh', 'stuvwxyz', 9));
  });

  test('a word may have so many as its length allows', () => {
    expect(['abc', 'abcd'].map(mayBeMisspelt)).toEqual([false, true]);
    const words = ['quay', 'quays', 'q42y', 'qu', 'harbour'].map((word, at) => ({
      fold: word,
      word: word.toUpperCase(),
      pages: Array.from({ length: at + 1 }, (_, page) => page),
    }));
    expect(findCandidates('quay', words).map(({ word, pages, isSure }) => [word, pages, isSure])).toEqual([['QUAYS', 2, false]]);
    expect(findCandidates('quey', words).map(({ word, isSure }) => [word, isSure])).toEqual([['QUAY', true]]);
    expect(findCandidates('harbuor', words).map(({ word, cost }) => [word, cost])).toEqual([['HARBOUR', 0.7]]);
  });

  test('the likelier of two is the one on more pages, and a slip outweighs many', () => {
    const of = (word: string, cost: number, pages: number) => ({ word, cost, pages, isSure: true });
    expect(likelihood(of('a', 1, 0))).toBe(-3);
    const ordered = [of('b', 1, 9), of('c', 0, 3), of('a', 1, 9), of('d', 1, 19)].sort(byLikelihood).map(({ word }) => word);
    expect(ordered).toEqual(['c', 'd', 'a', 'b']);
  });
});

describe('an address of a search', () => {
  const request = readQuery('?q=ferry&actor=Renn&sort=date&as-typed=1');

  test.each([
    ['/page/', ['talks'], '/page/?mark=talks'],
    ['/page/#b1000', ['talks', 'a b'], '/page/?mark=talks&mark=a%20b#b1000'],
    ['/page/?x=1#b1000', ['talks'], '/page/?x=1&mark=talks#b1000'],
    ['/page/#b1000', [], '/page/#b1000'],
  ])('%j with %j is %j', (url, words, marked) => {
    expect(withMarks(url, words)).toBe(marked);
  });

  test('keeps what was chosen, and forgets what was said of the spelling of other words', () => {
    expect([writeQuery(request), writeQuery(withWords(request, ' ferry ')), writeQuery(withWords(request, 'quay'))]).toEqual([
      '?q=ferry&actor=Renn&sort=date&as-typed=1',
      '?q=ferry&actor=Renn&sort=date&as-typed=1',
      '?q=quay&actor=Renn&sort=date',
    ]);
    expect(withFilter(request, 'theme', 'sea', true).filters).toEqual({ kind: [], actor: ['Renn'], theme: ['sea'], author: [] });
    expect(withFilter(request, 'actor', 'Renn', false).filters.actor).toEqual([]);
    expect([isEmpty(request), isEmpty(readQuery('?q=%20&sort=date')), isEmpty(readQuery('?author=A'))]).toEqual([false, true, false]);
    expect(readQuery('')).toEqual({
      words: '',
      filters: { kind: [], actor: [], theme: [], author: [] },
      sort: 'relevance',
      asTyped: false,
    });
  });
});
