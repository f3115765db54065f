import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giveAddresses, giveStatementAddresses } from '../../scripts/lib/reconcile/addresses.ts';
import { addressSchema } from '../../src/schemas/id.ts';

const harbour = 'The harbour reopened on Thursday, four days after a storm tore off the roof of its warehouse.';
const repairs = 'Repairs will take until March, and the council has set aside two million crowns for them.';
const boats = 'Fishing boats from three villages had waited outside since Sunday.';
const give = (texts: string[], before: { id: string; text: string }[] = [], used: string[] = []) =>
  giveAddresses(texts, before, new Set(used));
const passages = (texts: string[]) => give(texts).map((id, index) => ({ id, text: texts[index] ?? '' }));

test('the same paragraphs have the same addresses in every run', () => {
  expect(give([harbour, repairs])).toEqual(give([harbour, repairs]));
});

test('a paragraph keeps its address when it moves, and when others come and go', () => {
  const [first, second] = passages([harbour, repairs]);
  expect(give([boats, repairs, harbour], passages([harbour, repairs])).slice(1)).toEqual([second?.id, first?.id]);
});

test('a paragraph that was corrected keeps its address', () => {
  const [before] = passages([harbour]);
  expect(give([boats, harbour.replace('Thursday', 'Friday').replace('four', 'five')], passages([harbour]))[1]).toBe(before?.id);
});

test('a paragraph that was replaced by another does not hand its address on', () => {
  const other = 'The council met on Friday, days after a vote, and talked of the price of a new roof for its town hall.';
  expect(give([other], passages([harbour]))).not.toContain(passages([harbour])[0]?.id);
});

test('equal paragraphs have addresses of their own and keep them in order', () => {
  const twice = passages([boats, boats]);
  expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
  expect(give([boats, harbour, boats], twice).filter((_, index) => index !== 1)).toEqual(twice.map(({ id }) => id));
});

test('an address that was ever given is never given to another paragraph', () => {
  const [wanted] = give([harbour]);
  expect(give([harbour], [], [wanted ?? ''])).not.toContain(wanted);
});

const paragraphs = fc.array(fc.constantFrom(harbour, repairs, boats, `${boats} They left.`, 'Short.', '***'), { maxLength: 8 });

test('addresses are well formed, each one once, and new ones are new', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, now) => {
      const previous = passages(before);
      const used = previous.map(({ id }) => id);
      const ids = give(now, previous, used);
      expect(new Set(ids).size).toBe(now.length);
      for (const id of ids) expect(id).toMatch(/^[bcdfghjkmnpqrtvwxz][0-9bcdfghjkmnpqrstvwxz]{4}$/);
      for (const [index, text] of now.entries()) {
        const known = previous.find(({ id }) => id === ids[index]);
        if (before.includes(text) && now.indexOf(text) === index) expect(known?.text).toBe(text);
      }
    }),
  );
});

test('statements have addresses of their own, told apart from those of passages by their first letter', () => {
  const said = { passage: 'b1111', content: ['the same words'] };
  const ids = giveStatementAddresses([said, said, { ...said, passage: 'b2222' }]);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^s[0-9bcdfghjkmnpqrstvwxz]{4}$/);
  expect(ids.every((id) => addressSchema.safeParse(id).success)).toBe(true);
});
