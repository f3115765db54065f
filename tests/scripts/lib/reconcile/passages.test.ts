import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, longer, merge } from './ferry.ts';

const told = ({ gone }: ReturnType<typeof merge>): string[] => gone.map(({ what }) => what);
const passage = (id: string, text: string): string => `  <Passage id="${id}">\n    ${text}\n  </Passage>\n`;
/** Puts passages below the first. */
const below = (mdx: string, ...passages: string[]): string => change(mdx, ['</Section>', `\n${passages.join('\n')}</Section>`]);
const office = '<Actor id="harbour-office">Harbour Office</Actor>';

test('a passage that an editor took out stays out while the article leaves it as it is', () => {
  const before = below(base, passage('b3333', 'It is red.'));
  expect(
    mergeExplainers({ base: before, edited: base, generated: change(before, ['paid for', 'paid twice for']) }, nothingRejected),
  ).toMatchObject({
    mdx: longer,
    conflicts: [],
  });
});

test('a tag in a passage of the editor’s own stays, and nothing is told of it', () => {
  const edited = below(base, passage('b3333', 'Thanks to the <Actor id="ida-brandt" as="nominal">captain</Actor>.'));
  const merged = merge(edited, longer);
  expect(merged.mdx).toBe(change(edited, ['paid for', 'paid twice for']));
  expect(merged).toMatchObject({ gone: [], rejected: { mentions: [] } });
});

test('a tag stays in a passage that the article brings back while the editor has kept it', () => {
  const edited = below(base, passage('b3333', 'It is <Actor id="ida-brandt" as="nominal">hers</Actor>.'));
  const merged = merge(edited, below(longer, passage('b3333', 'It is hers.')));
  expect(merged.mdx).toBe(change(edited, ['paid for', 'paid twice for']));
  expect(merged).toMatchObject({ gone: [], rejected: { mentions: [] } });
});

test('a tag whose words are gone does not go to the same words of a passage that has always had them', () => {
  const before = change(base, ['worth the wait.', 'worth the wait for the ferry of Vell.']);
  const edited = change(before, ['The ferry of Vell', 'The <Actor id="ida-brandt">ferry of Vell</Actor>']);
  const merged = mergeExplainers({ base: before, edited, generated: change(before, ['The ferry of Vell', 'It']) }, nothingRejected);
  expect(merged.mdx).toContain('for the ferry of Vell.');
  expect(told(merged)).toEqual(['<Actor id="ida-brandt">ferry of Vell</Actor> in passage "b1111": its words are no longer in the article']);
});

test('a tag that was taken away and may be back in either of two passages is told', () => {
  const sentence = ` The ${office} paid for it.`;
  const moved = change(base, [sentence, '']);
  const twice = below(moved, passage('b3333', `Now the ${office} pays.`), passage('b4444', `Then the ${office} paid.`));
  const edited = change(base, [office, 'Harbour Office']);
  expect(told(merge(edited, twice))).toEqual([
    `${office} in passage "b1111": you took this tag away; its words moved, and may be tagged again`,
  ]);
  expect(told(merge(edited, twice.replaceAll(office, 'Harbour Office').replace(/^ {2}- { id: harbour-office.*\n/m, '')))).toEqual([]);
  expect(told(merge(edited, change(moved, ['worth the wait.', `worth the wait.${sentence}`])))).toEqual([]);
});

test('a tag that an editor never put in is not told when its words are gone, also beside another', () => {
  const before = below(base, passage('b3333', `<Actor id="ida-brandt">Ida Brandt</Actor> asked the ${office}.`));
  const edited = change(before, ['kind: person, from: suggested, confidence: 0.8', 'kind: person']);
  const generated = change(before, [`<Actor id="ida-brandt">Ida Brandt</Actor> asked the ${office}.`, `Nobody asked the ${office}.`])
    .replace(/^ {2}- { id: ida-brandt.*\n/m, '')
    .replace('<Actor id="ida-brandt">Ida Brandt</Actor>', 'Ida Brandt')
    .replace(' actor: ida-brandt,', '');
  const merged = mergeExplainers({ base: before, edited, generated }, nothingRejected);
  expect(merged.mdx).toContain(`Nobody asked the ${office}.`);
  expect(merged.mdx).toContain('<Actor id="ida-brandt">Ida Brandt</Actor> said');
  expect(told(merged)).toEqual([]);
});

test('of two tags that would be all that a passage holds the first stays, and the other is told', () => {
  const before = change(base, ['<Actor id="ida-brandt">Ida Brandt</Actor> said it was worth the wait.', 'Ida Brandt asked Otto Lund.']);
  const edited = change(before, [
    'Ida Brandt asked Otto Lund.',
    '<Actor id="ida-brandt">Ida Brandt</Actor> asked <Actor id="harbour-office">Otto Lund</Actor>.',
  ]);
  const list = (mdx: string): string =>
    mdx.replace(/^ {2}- { (?:id: s1111|passage).*\n/gm, '').replace(/(keyPoints|statements):\n/g, '$1: []\n');
  const merged = mergeExplainers(
    {
      base: list(before),
      edited: list(edited),
      generated: list(change(before, ['Ida Brandt asked Otto Lund.', 'Ida Brandt Otto Lund'])),
    },
    nothingRejected,
  );
  expect(merged.mdx).toContain('    <Actor id="ida-brandt">Ida Brandt</Actor> Otto Lund\n');
  expect(told(merged)).toEqual([
    '<Actor id="harbour-office">Otto Lund</Actor> in passage "b2222": a passage that is nothing but tags can hold one',
  ]);
});

test.each([
  ['puts a tag in', base, change(base, ['sail again', 'sail <Actor id="ida-brandt">again</Actor>'])],
  ['takes emphasis away', change(base, ['will sail', 'will *sail*']), base],
  ['writes a tag anew', base, change(base, ['<Actor id="harbour-office">', '<Actor id="harbour-office" as="alias">'])],
  ['takes an actor out of the list', base, change(base, [office, 'Harbour Office']).replace(/^ {2}- { id: harbour-office.*\n/m, '')],
])('an editor who %s has taken no tag away', (_, before, edited) => {
  const merged = mergeExplainers(
    { base: before, edited, generated: change(before, ['Office</Actor> paid for', 'Office</Actor> paid twice for']) },
    nothingRejected,
  );
  expect(merged.mdx).toBe(change(edited, ['paid for', 'paid twice for']));
  expect(merged).toMatchObject({ gone: [], conflicts: [], rejected: { mentions: [] } });
});

test('a tag that was taken away is remembered for the passage that it was in, and for the one that its words have gone to', () => {
  const before = change(base, ['sail again', 'sail <Actor id="ida-brandt" as="nominal">again</Actor>']);
  const edited = change(base, [office, 'Harbour Office']);
  const sentence = ` The ${office} paid for it.`;
  const generated = change(before, [sentence, ''], ['worth the wait.', `worth the wait.${sentence}`]);
  const { rejected } = mergeExplainers({ base: before, edited, generated }, nothingRejected);
  expect(rejected.mentions).toEqual([
    { passage: 'b1111', words: 'again', actor: 'ida-brandt' },
    { passage: 'b1111', words: 'Harbour Office', actor: 'harbour-office' },
    { passage: 'b2222', words: 'Harbour Office', actor: 'harbour-office' },
  ]);
});

test('no tag stays of an actor that the editor has taken out of the list', () => {
  const edited = change(
    base.replace(/^ {2}- { id: harbour-office.*\n/m, ''),
    [office, 'Harbour Office'],
    ['ferry of Vell', '<Actor id="harbour-office">ferry of Vell</Actor>'],
  );
  expect(merge(edited, longer).mdx).not.toContain('harbour-office');
});

test.each([
  [
    'another tag elsewhere',
    'sail again. The <Actor id="harbour-office">Harbour Office</Actor>',
    'sail <Actor id="ida-brandt">again</Actor>. The Harbour Office',
  ],
  ['emphasis in its place', '<Actor id="harbour-office">Harbour Office</Actor>', '*Harbour Office*'],
])('a tag that an editor took away, with %s, stays away when the article writes it otherwise', (_, before, now) => {
  const edited = change(base, [before, now]);
  const merged = merge(edited, change(longer, ['<Actor id="harbour-office">', '<Actor id="harbour-office" as="alias">']));
  expect(merged).toMatchObject({ conflicts: [], gone: [], mdx: change(edited, ['paid for', 'paid twice for']) });
  expect(merged.rejected.mentions).toEqual([{ passage: 'b1111', words: 'Harbour Office', actor: 'harbour-office' }]);
});
