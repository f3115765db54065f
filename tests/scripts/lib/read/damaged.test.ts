import { expect, test } from 'vitest';
import { readAs } from './read-as.ts';

const damagedIn = async (text: string): Promise<(string | undefined)[]> => {
  const { leftOut = [] } = await readAs('a.txt', `A headline\n\n${text}\n\nThe quay is closed, the town said.`);
  return leftOut.flatMap((own) => (own.kind === 'damaged word' ? own.text : []));
};

test.each([
  ['The townâ€™s quay â€” it costs Â£14 â€” is shut.', ['townâ€™s', 'â€”', 'Â£14', 'â€”']],
  ['MÃ¼ller and AndrÃ© sang.', ['MÃ¼ller', 'AndrÃ©']],
  ['The quay\ufffds rail broke.', ['quay\ufffds']],
])('words that were damaged before are named, and stay: %s', async (text, words) => {
  expect(await damagedIn(text)).toEqual(words);
});

test('a damaged byline is named too, and each with the line of the file', async () => {
  const { leftOut } = await readAs('a.txt', 'A headline\n\nThe quay is closed.\n\nThe caf\ufffd is shut.\n\nBy J\ufffdrg Bell');
  expect(leftOut).toEqual([
    { kind: 'damaged word', text: 'caf\ufffd', line: 5 },
    { kind: 'damaged word', text: 'J\ufffdrg', line: 7 },
  ]);
});

test.each([
  'She wrote “CAFÉ»” on the wall, and NÃO below.',
  'Çatalhöyük, Åland, Łódź, São Paulo, naïve façades, 20 °C, £14, €5, “no”.',
  'Â is a letter, and so is Ã.',
])('letters that are rare are not damaged: %s', async (text) => {
  expect(await damagedIn(text)).toEqual([]);
});

test.each(['NÃO', 'Ã©é', 'â€™â€', 'Ãx'])(
  'a word of letters that are rare is damaged only where they are one of another: %s',
  async (word) => {
    expect(await damagedIn(`It says ${word} there.`)).toEqual(/Ã©|â€™/.test(word) ? [word] : []);
  },
);
