import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askTerminal } from '../../../../scripts/lib/review/ask.ts';

/** An asker, what types to it, and what it wrote. */
function openAsker(isTTY: boolean) {
  const [input, output] = [new PassThrough(), new PassThrough()].map((stream) => Object.assign(stream, { isTTY, setRawMode: () => {} }));
  const asker = askTerminal(input as never, output as never);
  return { ...asker, type: (text: string) => input?.end(text), written: () => String(output?.read() ?? '') };
}

function piped(typed: string) {
  const asker = openAsker(false);
  asker.type(typed);
  return asker;
}

test('each question is answered by the next line, without the spaces around it, and a line ends after each', async () => {
  const { ask, written } = piped('  accept \n\nIda Brandt');
  expect([await ask('One: '), await ask('Two: '), await ask('Three: ')]).toEqual(['accept', '', 'Ida Brandt']);
  expect(written()).toBe('One: \nTwo: \nThree: \n');
});

test('at the end of the input there is no answer, however often one asks', async () => {
  const { ask, written } = piped('accept\n');
  expect([await ask('One: '), await ask('Two: '), await ask('Three: ')]).toEqual(['accept', null, null]);
  expect(written()).toBe('One: \nTwo: \nThree: \n');
});

test('whoever is asked no more gets no answer, and the question is shown', async () => {
  const { ask, close, written } = piped('');
  close();
  expect(await ask('One: ')).toBeNull();
  expect(written()).toBe('One: \n');
});

test('a question can not steer the terminal', async () => {
  const { ask, written } = piped('\n');
  await ask('\u001b[2J“Vell”: ');
  expect(written()).toBe('\\x1b[2J“Vell”: \n');
});

test('on a terminal the line ends where the person ended it', async () => {
  const { ask, type, written } = openAsker(true);
  const answer = ask('One: ');
  type('accept\n');
  expect(await answer).toBe('accept');
  expect(written().split('\n')).toEqual([expect.stringContaining('One: '), '']);
});
