import { expect, test } from 'vitest';
import { mergeExplainers } from '../../scripts/lib/reconcile/merge/merge.ts';
import { conflictError, nothingRejected, type Side } from '../../scripts/lib/reconcile/merge/types.ts';
import type { Rejected } from '../../src/schemas/ledger.ts';

/** An invented explainer of two passages in two sections, as it is generated. */
const base = `---
headline: Ferry returns to Vell
author: null
from: { headline: suggested }
source: { file: ferry.txt, sha256: '${'a'.repeat(64)}' }
review: { status: suggested }
actors:
  - { id: harbour-office, name: Harbour Office, kind: organisation, from: suggested, confidence: 0.9 }
  - { id: ida-brandt, name: Ida Brandt, kind: person, from: suggested, confidence: 0.8 }
themes:
  - { id: shipping, name: shipping, iptc: medtop:20000300, because: [ ferry, harbour ], from: suggested, confidence: 0.7 }
keyPoints:
  - { passage: b2222, text: Ida Brandt said it was, from: suggested, confidence: 0.6 }
dates: []
statements:
  - { id: s1111, passage: b2222, source: Ida Brandt, actor: ida-brandt, cue: said, content: it was worth the wait, kind: indirect, from: suggested, confidence: 0.9 }
---

<Section id="the-ferry" from="suggested">
  ## The ferry

  <Passage id="b1111">
    The ferry of Vell will sail again. The <Actor id="harbour-office">Harbour Office</Actor> paid for it.
  </Passage>
</Section>

<Section id="the-wait" from="suggested">
  ## The wait

  <Passage id="b2222">
    <Actor id="ida-brandt">Ida Brandt</Actor> said it was worth the wait.
  </Passage>
</Section>
`;

/** A change of a text; it has to be one. */
function change(text: string, ...changes: [string, string][]): string {
  return changes.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replace(from, to);
  }, text);
}
const merge = (edited: string, generated: string, rejected: Rejected = nothingRejected, side?: Side) =>
  mergeExplainers({ base, edited, generated }, rejected, side);
const reports = ({ gone }: ReturnType<typeof merge>): string[] => gone.map(({ what, line }) => `${line}: ${what}`);
/** The same article with one more word in the first passage. */
const longer = change(base, ['paid for it', 'paid twice for it']);

test('what an editor changed and what the article changed both go in, also in one line', () => {
  expect(merge(change(base, ['name: Ida Brandt', 'name: Ida M. Brandt']), change(base, ['kind: person', 'kind: group'])).mdx).toBe(
    change(base, ['name: Ida Brandt', 'name: Ida M. Brandt'], ['kind: person', 'kind: group']),
  );
});

test("comments and the form of what did not change stay as they are in the editor's file", () => {
  const mine: [string, string][] = [
    ['headline: Ferry returns to Vell', 'headline: "Boats are back" # agreed with Jo'],
    ['  ## The wait\n\n  <Passage id="b2222">\n    <Actor', '## The wait\n\n<Passage id="b2222">\n<Actor'],
  ];
  const sha: [string, string] = ['a'.repeat(64), 'b'.repeat(64)];
  expect(merge(change(base, ...mine), change(longer, sha)).mdx).toBe(change(longer, ...mine, sha));
});

test('line ends of another system are no edit', () => {
  expect(merge(base.replaceAll('\n', '\r\n'), longer).mdx).toBe(longer);
});

test('an actor that an editor took out stays out with all tags, and for ever', () => {
  const without = change(
    base,
    ['  - { id: ida-brandt, name: Ida Brandt, kind: person, from: suggested, confidence: 0.8 }\n', ''],
    ['<Actor id="ida-brandt">Ida Brandt</Actor>', 'Ida Brandt'],
    ['actor: ida-brandt, ', ''],
  );
  const first = merge(
    without,
    change(longer, ['worth the wait.', 'worth the wait, <Actor id="ida-brandt" as="alias">Brandt</Actor> said.']),
  );
  expect(first.rejected.actors).toEqual(['ida-brandt']);
  expect(first.mdx).not.toContain('ida-brandt');
  expect(first.mdx).toContain('worth the wait, Brandt said.');

  const again = mergeExplainers({ base: without, edited: without, generated: longer }, first.rejected);
  expect(again.mdx).not.toContain('ida-brandt');
  expect(again.rejected.actors).toEqual(['ida-brandt']);
});

test('an actor that an editor put back is no longer rejected', () => {
  expect(merge(base, longer, { ...nothingRejected, actors: ['ida-brandt'] })).toMatchObject({ mdx: longer, rejected: { actors: [] } });
});

test.each([
  ['theme', /^ {2}- { id: shipping.*\n/m, 'themes', 'shipping'],
  ['statement', /^ {2}- { id: s1111.*\n/m, 'statements', 's1111'],
] as const)('a %s that an editor deleted does not come back, also when a run in between did not suggest it', (_, line, list, id) => {
  const without = base.replace(line, '');
  const { mdx, rejected } = merge(without, longer);
  expect(mdx).not.toContain(`id: ${id}`);
  expect(rejected[list]).toEqual([id]);
  expect(mergeExplainers({ base: without, edited: without, generated: longer }, rejected).mdx).not.toContain(`id: ${id}`);
});

test('a key point that an editor deleted does not come back, also when a run in between did not suggest it', () => {
  const without = base.replace(/^ {2}- { passage: b2222, text.*\n/m, '');
  const { rejected } = merge(without, longer);
  expect(rejected.keyPoints).toEqual([{ passage: 'b2222', text: 'Ida Brandt said it was' }]);
  expect(mergeExplainers({ base: without, edited: without, generated: longer }, rejected).mdx).toContain('keyPoints: []');
});

test('an item that an editor wrote, or took over, stays when nobody suggests it any more', () => {
  const own = '  - { id: pia-lund, name: Pia Lund, kind: person }\n';
  const edited = change(base, ['themes:', `${own}themes:`], ['kind: organisation, from: suggested, confidence: 0.9', 'kind: organisation']);
  const generated = longer
    .replace(/^ {2}- { id: harbour-office.*\n/m, '')
    .replace(/<\/?Actor id="harbour-office">|<\/Actor>(?= paid)/g, '');
  expect(merge(edited, generated).mdx).toContain(`  - { id: harbour-office, name: Harbour Office, kind: organisation }\n`);
  expect(merge(edited, generated).mdx).toContain(own);
});

test('an item that an editor kept while nobody suggested it, and then took out, does not come back', () => {
  const without = (text: string): string => text.replace(/^ {2}- { id: shipping.*\n/m, '').replace('themes:', 'themes: []');
  const kept = merge(change(base, ['name: shipping', 'name: ships']), without(longer));
  expect(kept.mdx).toContain('name: ships');
  const taken = change(kept.mdx, [/themes:\n.*\n/.exec(kept.mdx)?.[0] ?? '', 'themes: []\n']);
  const again = mergeExplainers({ base: without(longer), edited: taken, generated: base }, kept.rejected);
  expect(again.mdx).not.toContain('shipping');
  expect(again.rejected.themes).toEqual(['shipping']);
});

test('tags are put around the same words of the new text', () => {
  const edited = change(base, ['sail again. The', 'sail <Actor id="ida-brandt" as="nominal">again</Actor>. The']);
  const generated = change(longer, ['The ferry of Vell', 'In spring the old ferry of Vell']);
  expect(merge(edited, generated).mdx).toContain(
    'old ferry of Vell will sail <Actor id="ida-brandt" as="nominal">again</Actor>. The <Actor',
  );
});

test('a tag that was taken away stays away, also when a run in between did not suggest it', () => {
  const edited = change(base, ['<Actor id="harbour-office">Harbour Office</Actor>', 'Harbour Office']);
  const { mdx, rejected } = merge(edited, longer);
  expect(mdx).toContain('The Harbour Office paid twice');
  expect(rejected.mentions).toEqual([{ passage: 'b1111', words: 'Harbour Office', actor: 'harbour-office' }]);
  expect(mergeExplainers({ base: edited, edited, generated: longer }, rejected).mdx).toContain('The Harbour Office paid twice');
});

test('a tag whose words moved to another passage goes with them; one whose words are gone is reported', () => {
  const edited = change(base, ['ferry of Vell', '<Actor id="ida-brandt">ferry of Vell</Actor>']);
  const moved = change(
    base,
    ['The ferry of Vell will sail again. The <', 'The <'],
    ['worth the wait.', 'worth the wait. The ferry of Vell sails.'],
  );
  expect(merge(edited, moved).mdx).toContain('The <Actor id="ida-brandt">ferry of Vell</Actor> sails.');
  expect(reports(merge(edited, change(moved, ['The ferry of Vell sails', 'It sails'])))).toEqual([
    '22: <Actor id="ida-brandt">ferry of Vell</Actor> in passage "b1111": its words are no longer in the article',
  ]);
});

test('a tag that was taken away stays away where its words moved to another passage', () => {
  const edited = change(base, ['<Actor id="harbour-office">Harbour Office</Actor>', 'Harbour Office']);
  const sentence = ' The <Actor id="harbour-office">Harbour Office</Actor> paid for it.';
  const moved = change(base, [sentence, ''], ['worth the wait.', `worth the wait.${sentence}`]);
  expect(merge(edited, moved).mdx).toContain('worth the wait. The Harbour Office paid for it.');
});

test('emphasis that an editor put in stays around its words', () => {
  const { mdx } = merge(change(base, ['will sail again', 'will *sail* again']), longer);
  expect(mdx).toContain('will *sail* again. The <Actor id="harbour-office">Harbour Office</Actor> paid twice for it.');
});

test('an actor that only an editor tags keeps its entry', () => {
  const edited = change(base, ['sail again', 'sail <Actor id="harbour-office" as="alias">again</Actor>']);
  const generated = longer
    .replace(/^ {2}- { id: harbour-office.*\n/m, '')
    .replace('<Actor id="harbour-office">Harbour Office</Actor>', 'Harbour Office');
  const { mdx } = merge(edited, generated);
  expect(mdx).toContain('{ id: harbour-office, name: Harbour Office');
  expect(mdx).toContain('<Actor id="harbour-office" as="alias">again</Actor>');
});

test('sections that an editor joined stay joined, and a new passage goes in after the one that it follows', () => {
  const joined = change(base, ['</Section>\n\n<Section id="the-wait" from="suggested">\n  ## The wait\n\n', '\n']);
  const more = change(longer, [
    '  </Passage>\n</Section>\n\n',
    '  </Passage>\n\n  <Passage id="b3333">\n    It is painted red.\n  </Passage>\n</Section>\n\n',
  ]);
  expect(merge(joined, more).mdx.match(/<(?:Section|Passage) id="[^"]+"/g)).toEqual([
    '<Section id="the-ferry"',
    '<Passage id="b1111"',
    '<Passage id="b3333"',
    '<Passage id="b2222"',
  ]);
});

test('a heading that an editor wrote stays over what is left of its section, and is reported when nothing is', () => {
  const renamed = change(base, ['## The wait', '## Worth it']);
  expect(merge(renamed, longer).mdx).toContain('## Worth it');
  const gone = longer.slice(0, longer.indexOf('\n<Section id="the-wait"')).replace(/^ {2}- { id: (?:s1111|ida-brandt).*\n/gm, '');
  expect(reports(merge(renamed, gone))).toEqual(['27: the section “Worth it” is gone: none of its passages is left in it']);
});

const bothHeadline = [change(base, ['Ferry returns to Vell', 'Mine']), change(longer, ['Ferry returns to Vell', 'New'])] as const;

test('two changes of one field are a conflict with file and line, both sides, and what to do', () => {
  const { conflicts } = merge(...bothHeadline);
  expect(conflicts.map((clash) => conflictError(clash, 'a.mdx').format())).toEqual([
    `a.mdx:2: you and the article both changed the headline
  in the file:
    | Mine
  new:
    | New
  Run npm run explain -- --ours to keep what is in the file, or --theirs to take what is new; that goes for all conflicts of the run.`,
  ]);
});

test('a side that was chosen decides all conflicts', () => {
  expect(merge(...bothHeadline, nothingRejected, 'ours')).toMatchObject({
    conflicts: [],
    mdx: change(longer, ['Ferry returns to Vell', 'Mine']),
  });
  expect(merge(...bothHeadline, nothingRejected, 'theirs')).toMatchObject({
    conflicts: [],
    mdx: change(longer, ['Ferry returns to Vell', 'New']),
  });
});

test.each([
  [
    'a tag',
    ['<Actor id="ida-brandt">Ida', '<Actor id="harbour-office">Ida'],
    ['<Actor id="ida-brandt">Ida', '<Actor id="ida-brandt" as="alias">Ida'],
    'a tag in passage "b2222"',
  ],
  ['a heading', ['## The wait', '## Worth it'], ['## The wait', '## Waiting'], 'the heading of section "the-wait"'],
  ['the words of a passage', ['paid for it', 'paid for all'], ['paid for it', 'paid for both'], 'the words of passage "b1111"'],
  [
    'an approved statement whose words are gone',
    ['kind: indirect, from: suggested', 'kind: indirect'],
    ['worth the wait.', 'worth waiting.'],
    'the words of a statement that an editor has approved',
  ],
] as [string, [string, string], [string, string], string][])('%s that both sides changed is a conflict', (_, mine, theirs, what) => {
  const generated = what.includes('statement') ? change(base, theirs).replace(/^ {2}- { id: s1111.*\n/m, '') : change(base, theirs);
  expect(merge(change(base, mine), generated).conflicts.map((clash) => clash.what)).toEqual([what]);
});

test('what was confirmed by taking its mark away stays as it is', () => {
  const edited = change(base, ['from: { headline: suggested }', 'from: {}']);
  const { mdx, conflicts } = merge(edited, bothHeadline[1]);
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('headline: Ferry returns to Vell\n');
  expect(mdx).not.toContain('headline: suggested');
});
