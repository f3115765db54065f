import { expect, test } from 'vitest';
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
