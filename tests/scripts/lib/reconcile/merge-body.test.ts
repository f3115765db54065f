import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, longer, merge } from './ferry.ts';

const reports = ({ gone }: ReturnType<typeof merge>): string[] => gone.map(({ what, line }) => `${line}: ${what}`);

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
    '23: <Actor id="ida-brandt">ferry of Vell</Actor> in passage "b1111": its words are no longer in the article',
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
  expect(reports(merge(renamed, gone))).toEqual(['28: the section “Worth it” is gone: none of its passages is left in it']);
});

test('a heading that an editor took away is not suggested again, whatever the section is called now', () => {
  const without = change(base, ['  ## The wait\n\n', '']);
  const renamed = change(longer, ['## The wait', '## Waiting']);
  for (const now of [longer, renamed]) {
    const { mdx, conflicts } = merge(without, now);
    expect(conflicts).toEqual([]);
    expect(mdx).toContain('paid twice for it');
    expect(mdx).not.toMatch(/## (The wait|Waiting)/);
  }
  const { mdx } = merge(without, renamed);
  expect(mdx).toContain('<Section id="the-wait">');
  const later = change(renamed, ['## Waiting', '## A long wait']);
  expect(mergeExplainers({ base: renamed, edited: mdx, generated: later }, nothingRejected).mdx).not.toContain('## A long wait');
});

test('a heading that an editor wrote stays where none is made, and over a section that had none', () => {
  const none = change(base, ['  ## The wait\n\n', '']);
  const edited = change(base, ['## The wait', '## Worth it']);
  const [without, longerWithout] = [base, longer].map((own) => change(own, ['  ## The wait\n\n', '']));
  expect(merge(edited, change(longerWithout ?? '', ['id="the-wait"', 'id="ida-brandt-said"']))).toMatchObject({ conflicts: [] });
  expect(merge(edited, longerWithout ?? '').mdx).toContain('## Worth it');
  const added = change(none, ['<Section id="the-wait" from="suggested">\n', '<Section id="the-wait">\n  ## Worth it\n\n']);
  const result = mergeExplainers({ base: without ?? '', edited: added, generated: longerWithout ?? '' }, nothingRejected);
  expect(result.conflicts).toEqual([]);
  expect(result.mdx).toContain('<Section id="the-wait">\n  ## Worth it');
  expect(result.mdx).toContain('paid twice for it');
});

test('a section without a heading gets the one that is made now', () => {
  const none = change(base, ['  ## The wait\n\n', '']);
  expect(
    mergeExplainers({ base: none, edited: change(none, ['Ferry returns', 'Boat returns']), generated: longer }, nothingRejected).mdx,
  ).toContain('## The wait');
});

/** An explainer with one section of these blocks. */
const withBlocks = (blocks: string, sha = 'a'): string => `---
format: 1
headline: Ferry
source: { file: ferry.txt, sha256: '${sha.repeat(64)}' }
review: { status: suggested }
actors:
  - { id: vell, name: Vell, kind: group }
---

<Section id="news" from="suggested">
  <Passage id="b1111">
    One from <Actor id="vell">Vell</Actor>.
  </Passage>

${blocks}
</Section>
`;
const mergeBlocks = (before: string, edited: (mdx: string) => string): string =>
  mergeExplainers({ base: withBlocks(before), edited: edited(withBlocks(before)), generated: withBlocks(before, 'b') }, nothingRejected)
    .mdx;

test('a tag around words that are code stays around them', () => {
  const merged = mergeBlocks('  - <Passage id="b2222">It runs `ferry`.</Passage>', (mdx) =>
    mdx.replace('`ferry`', '<Actor id="vell" as="alias">`ferry`</Actor>'),
  );
  expect(merged).toContain('It runs <Actor id="vell" as="alias">`ferry`</Actor>.');
});

test('what has no address stays in the item of a list that it stands in, where a section begins with it', () => {
  const item = '  - <Embed url="https://films.example/1" name="Film" />\n\n    <Passage id="b2222">Two.</Passage>';
  const start = '</Section>\n\n<Section id="later">\n  ## Later\n\n';
  expect(mergeBlocks(item, (mdx) => mdx.replace(item, start + item))).toContain(`## Later\n\n${item}`);
});
