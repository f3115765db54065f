import { expect, test } from 'vitest';
import type { FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { withFirms } from '../../../../../scripts/lib/analyse/names/firms.ts';
import { read } from '../../../../support/reading.ts';

const kindsIn = (text: string) => read(text).actors.map(({ name, kind }) => `${name}: ${kind}`);

test.each([
  ['Morgan Stanley said its profit fell by a third. Shares of Morgan Stanley dropped 4 per cent.', 'Morgan Stanley: organisation'],
  ['The accounting firm Arthur Andersen was fined. Andersen denied that its partners knew.', 'Arthur Andersen: organisation'],
  ['Charles Schwab cut its fees on Monday. Rivals of Charles Schwab, the broker, followed.', 'Charles Schwab: organisation'],
  ['Merrill Lynch said it would close its London office. Merrill Lynch employs 200 people there.', 'Merrill Lynch: organisation'],
  ['Laura Ashley, the retailer, will close 40 shops. Laura Ashley said it had run out of cash.', 'Laura Ashley: organisation'],
])('a name built like a person’s is a firm’s where the article treats it as one: %s', (text, firm) => {
  expect(kindsIn(text)).toEqual([firm]);
});

test.each([
  ['Anna Doran sold her shares of the mill. Anna Doran said she would leave the bank.', 'Anna Doran: person'],
  ['Ole Foss, who runs the bank, said its profit fell. Shares of the bank dropped.', 'Ole Foss: person'],
  ['The firm Ole Foss founded was sold. Ole Foss said its shares were worth nothing.', 'Ole Foss: person'],
  ['Lincoln Chase, a miner, left. Chase, the bank, closed.', 'Lincoln Chase: person'],
  ['Lincoln Chase left the town. Chase, the bank, closed.', 'Lincoln Chase: person'],
  ['He left the bank, Ole Foss said. The bank told its staff on Monday.', 'Ole Foss: person'],
  ['The broker’s founder Charles Schwab said its fees were too low. Charles Schwab employs 200 people.', 'Charles Schwab: person'],
])('and stays a person’s where it does not: %s', (text, person) => {
  expect(kindsIn(text)).toContain(person);
});

/** Which of the names in a text are firms': all that stand in it were read as `kind`. */
function firms(text: string, kind: NameKind = 'person'): string[] {
  const names = [...text.matchAll(/(?:Zed|Quo) (?:Pell|Reed)|Pell|Reed/g)].map(
    ({ 0: word, index }): FoundName => ({ paragraph: 0, start: index, end: index + word.length, kind, confidence: 0.9 }),
  );
  return withFirms([{ text, sentences: [] }], names).flatMap(({ start, end, kind: own, confidence }) =>
    own === 'organisation' && confidence === 0.75 ? [text.slice(start, end)] : [],
  );
}

test.each([
  'Shares of Zed Pell fell.',
  'They bought stock in Zed Pell.',
  'Zed Pell shares fell.',
  'Zed Pell’s shares fell.',
  'They met Zed Pell, a bank, there.',
  'They met Zed Pell, an old bank that failed.',
  'They met Zed Pell, a very old private bank based there.',
  'They met Zed Pell, a bank with money.',
  'Zed Pell, the old bank, closed.',
  'It closed. Zed Pell, the bank, opened.',
  'An old private bank Zed Pell was shut. Zed Pell cut its fees.',
  'Zed Pell employed some 200 people. Zed Pell cut its fees.',
])('one sign that is nobody else’s, or two, make a firm: %s', (text) => {
  expect(firms(text)).toContain('Zed Pell');
});

test.each([
  'Zed Pell left.',
  'Zed Pell cut its fees.',
  'Zed Pell employs 200 people.',
  'Zed Pell employs people.',
  'The bank Zed Pell was old.',
  'The bank Zed Pell founded cut its fees.',
  'They met Zed Pell, the bank, there.',
  'They met Zed Pell, a bank they said.',
  'They met Zed Pell, a baker, there.',
  'They met Zed Pell, a very very old old bank.',
  'The shareholders and Zed Pell left.',
  'Zed Pell ate shares.',
  'Zed Pell cut the old and the very new of its fees and its fees.',
  'Dr Zed Pell shares fell.',
  'The singer Zed Pell shares money.',
  'Zed Pell, 57, has shares. Shares of Zed Pell fell.',
  'Zed Pell, who left. Shares of Zed Pell fell.',
  'Zed Pell, whose bank left. Shares of Zed Pell fell.',
  'Zed Pell, a singer, left. Shares of Zed Pell fell.',
  'Zed Pell, her old academic friend, left. Shares of Zed Pell fell.',
])('less, or a sign of somebody, does not: %s', (text) => {
  expect(firms(text)).toEqual([]);
});

test('a last name alone goes with the one whole name that ends so', () => {
  expect(firms('Shares of Zed Pell fell. Pell left.')).toEqual(['Zed Pell', 'Pell']);
  expect(firms('Shares of Zed Pell fell. Quo Pell left. Pell left.')).toEqual(['Zed Pell']);
  expect(firms('Zed Pell cut its fees. Pell cut its fees.')).toEqual(['Zed Pell', 'Pell']);
  expect(firms('Zed Pell left. Shares of Pell fell.')).toEqual([]);
  expect(firms('Shares of Zed Pell fell. Dr Pell left.')).toEqual([]);
  expect(firms('Shares of Pell fell.')).toEqual([]);
  expect(firms('Shares of Zed Pell fell. Quo Reed left. Reed left.')).toEqual(['Zed Pell']);
});

test('what was read as a place stays one', () => {
  expect(firms('Shares of Zed Pell fell.', 'place')).toEqual([]);
});

test('what stands far from a name says nothing of it', () => {
  expect(firms(`Zed Pell cut ${'very '.repeat(3)}its fees.`)).toEqual([]);
  expect(firms(`A shareholder of ${' '.repeat(400)}Zed Pell left.`)).toEqual([]);
});
