import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { items } from '../../../../scripts/lib/review/items.ts';
import { walk } from '../../../../scripts/lib/review/walk.ts';

const explainer = readFileSync(new URL('../../../fixtures/explainers/golden-semicolon.mdx', import.meta.url), 'utf8');
const count = items(explainer, 'a.mdx').length;

/** Answers the questions one after the other, then ends the input. */
async function answer(start: string, answers: readonly string[], changed: string[] = []) {
  const given = [...answers];
  const written: string[] = [];
  const printed: string[] = [];
  const mdx = await walk(start, {
    file: 'a.mdx',
    today: '2026-03-13',
    ask: async () => given.shift() ?? null,
    write: async (next) => void written.push(next),
    writeApproved: async (next) => void written.push(next),
    changedSince: () => changed,
    print: (text) => void printed.push(text),
  });
  return { mdx, written, printed: printed.join('\n') };
}

test('each decision is written at once; a skip, or the end of the input, writes nothing', async () => {
  const { mdx, written } = await answer(explainer, ['a', 's', 'accept']);
  expect(written).toHaveLength(2);
  expect(written.at(-1)).toBe(mdx);
  expect(items(mdx, 'a.mdx')).toHaveLength(count - 2);
  expect((await answer(explainer, ['s', 's', 'q'])).written).toEqual([]);
  expect((await answer(explainer, [])).mdx).toBe(explainer);
  expect((await answer(explainer, ['e'])).mdx).toBe(explainer);
});

test('undo gives the bytes back, as often as there is something to take back', async () => {
  const answers = fc.array(fc.constantFrom('a', 'r', 's'), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(answers, async (own) => {
      const { mdx, written } = await answer(explainer, [...own, ...own.map(() => 'u'), 'q']);
      expect(mdx).toBe(explainer);
      if (written.length > 0) expect(written.at(-1)).toBe(explainer);
    }),
    { numRuns: 15 },
  );
  expect((await answer(explainer, ['u'])).printed).toContain('Nothing to take back.');
});

test('an item that was skipped is asked again after undo, and not before', async () => {
  const asked = (printed: string) =>
    printed.split('\n\n').map((block) =>
      block
        .trim()
        .split('\n')[0]
        ?.replace(/^\d+ left /, ''),
    );
  const [first, second] = asked((await answer(explainer, ['s'])).printed);
  expect(asked((await answer(explainer, ['s', 'u'])).printed)).toEqual([first, second, first]);
});

test('an answer that is none is told and asked for again, and decides nothing', async () => {
  const { mdx, written, printed } = await answer(explainer, ['yes', '', 'q']);
  expect([mdx, written]).toEqual([explainer, []]);
  expect(printed.split('\n').slice(-2)).toEqual([
    'Type one of the letters in brackets, not "yes".',
    'Type one of the letters in brackets.',
  ]);
  const accepted = await answer(explainer, ['a']);
  for (const own of ['A', 'Accept']) expect((await answer(explainer, [own])).mdx).toBe(accepted.mdx);
});

test('a value that can not be written is told, and asked for again', async () => {
  const actor = items(explainer, 'a.mdx').findIndex(({ kind }) => kind === 'actor');
  const skips = Array.from({ length: actor }, () => 's');
  const { mdx, printed } = await answer(explainer, [...skips, 'e', 'Somebody', 'planet', 'e', 'Somebody', 'group']);
  expect(printed).toContain("That can't be written: actors.0.kind: ");
  expect(mdx).toMatch(/name: Somebody, kind: group[,} ]/);
});

test('when nothing is left the explainer can be approved', async () => {
  const all = Array.from({ length: count }, () => 'a');
  const { mdx } = await answer(explainer, [...all, 'Ines Okafor-Lund']);
  expect(items(mdx, 'a.mdx')).toEqual([]);
  expect(mdx).toContain("review: { status: approved, by: Ines Okafor-Lund, on: '2026-03-13' }");
  for (const last of [[], ['']]) expect((await answer(explainer, [...all, ...last])).mdx).toContain('review: { status: suggested }');
});

test('one that has changed since it was approved is offered again, with what is new; one that has not is not', async () => {
  const clean = explainer.replaceAll(/, from: suggested(, confidence: [\d.]+)?/g, '').replaceAll(' from="suggested"', '');
  const approved = clean.replace('review: { status: suggested }', "review: { status: approved, by: Jo Lind, on: '2026-03-11' }");
  expect(items(approved, 'a.mdx')).toEqual([]);
  expect(await answer(approved, ['Ann Pell'])).toMatchObject({ written: [], printed: '' });
  const { written, printed } = await answer(approved, ['Ann Pell'], ['new: passage p1000']);
  expect(printed).toBe('\nSince Jo Lind approved it on 2026-03-11:\n  new: passage p1000');
  expect(written).toEqual([expect.stringContaining("review: { status: approved, by: Ann Pell, on: '2026-03-13' }")]);
});
