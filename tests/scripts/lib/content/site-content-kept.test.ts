import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { forgetContent, siteContent } from '../../../../scripts/lib/content/site-content.ts';
import { MOST } from '../../../../scripts/lib/pictures/clean/limits.ts';
import { formatLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import type { ContentError } from '../../../../src/lib/content-error.ts';
import { editorText } from '../../../../src/lib/explainer/editor-words.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';
import { passage, section } from '../../../support/samples.ts';
import { ledgerOf } from '../../../support/stock.ts';

useContentFolder();
afterEach(forgetContent);
const put = (path: string, text: string): void => {
  mkdirSync(join(folders.content, path, '..'), { recursive: true });
  writeFileSync(join(folders.content, path), text);
};
const file = (top: string, words = 'It sails.'): string =>
  `---\nformat: 1\nheadline: Ferry\nsource: { file: a.txt, sha256: '${'0'.repeat(64)}' }\n${top}---\n\n${section('a', passage('b1000', words))}`;
const read = () => {
  forgetContent();
  return siteContent(folders);
};
const CODE = 'It {run()}.';

test.each([
  ['says that it is a draft', 'status: draft\n', { status: 'draft', publish: undefined }],
  ['gives another day', 'publish: 2031-04-02\n', { status: 'published', publish: '2031-04-02' }],
  ['says both', 'status: unlisted\npublish: 2031-04-02\n', { status: 'unlisted', publish: '2031-04-02' }],
])('an explainer at fault stays as it was, but for the wish of a person who %s', async (_, top, wish) => {
  put('explainers/ferry.mdx', file(''));
  const [sound] = (await read()).explainers;
  put('explainers/ferry.mdx', file(top, CODE));
  const { explainers, atFault } = await read();
  expect([...atFault.keys()]).toEqual(['ferry']);
  const [{ data, sections, key } = {} as never] = explainers;
  expect(data).toEqual({ ...sound?.data, ...wish });
  expect(sections).toEqual(sound?.sections);
  expect(key).toBe([sound?.key, wish.status, wish.publish].join(' '));
});

test('one at fault that says the same of when it is public, or whose head cannot be read, is as it was', async () => {
  const top = 'status: draft\npublish: 2031-04-02\n';
  put('explainers/ferry.mdx', file(top));
  const { explainers: sound } = await read();
  for (const text of [file(top, CODE), file('colour: red\n'), '---\n: [', 'none']) {
    put('explainers/ferry.mdx', text);
    const { explainers, atFault } = await read();
    expect([[...atFault.keys()], explainers]).toEqual([['ferry'], sound]);
  }
});

test('what is read is the same until it is forgotten, or another folder is read', async () => {
  put('explainers/ferry.mdx', file(''));
  const content = await read();
  put('explainers/ferry.mdx', file('', 'It stops.'));
  expect(await siteContent(folders)).toBe(content);
  expect((await read()).explainers[0]?.sections[0]?.passages[0]?.text).toBe('It stops.');
});

test('of a ledger the site knows what was published, approved and erased, and nothing of what was rejected', async () => {
  const mdx = file('');
  const approved = { by: 'Jo', on: '2031-03-12', parts: { headline: 'abc' } };
  const { revisions, gone, sections, left, statements, ...own } = ledgerOf('ferry', mdx, { approved, public: true });
  put('explainers/ferry.mdx', mdx);
  put('ledger/ferry.json', formatLedger({ revisions, gone, sections, left, statements, ...own }));
  const account = { revisions, gone, sections, left, statements, approved, public: true };
  const fresh = await read();
  expect(fresh.explainers[0]?.account).toEqual(account);
  expect((await read()).explainers[0]?.account).toEqual(account);
  rmSync(join(folders.ledger, 'ferry.json'));
  const [bare] = (await read()).explainers;
  expect(bare?.account).toBeUndefined();
  expect(bare?.key).not.toBe(fresh.explainers[0]?.key);
});

test('themes and terms of the publisher come by their ids, terms with the words that explain them', async () => {
  put('themes/ferries.yaml', 'name: Ferries\nbelow: medtop:20000639\ntriggers: [ ferry ]\n');
  put('glossary/quay.mdx', '---\nterm: quay\ndefinition: A wall.\nnot: [ quay side ]\n---\n\nBoats *land* at it.\n');
  const { themes, terms } = await read();
  expect(themes.get('ferries')?.name).toBe('Ferries');
  const quay = terms?.get('quay');
  expect(quay).toMatchObject({ term: 'quay', definition: 'A wall.' });
  expect(quay).not.toHaveProperty('not');
  expect(editorText(quay?.explanation ?? [])).toBe('Boats land at it.');
});

test('a file that is too large to be shown is told of with the line of its block', async () => {
  put('media/large.png', '');
  const block = '<Picture file="large.png" alt="A." credit="C." />';
  put('explainers/ferry.mdx', `${file('')}\n${block}\n`);
  truncateSync(join(folders.media, 'large.png'), MOST.bytes + 1);
  const faultIn = async () => ((await read()).atFault.get('ferry') as ContentError[])[0];
  expect(await faultIn()).toMatchObject({
    message: `<Picture> names large.png, which has more than ${MOST.bytes / 1_000_000} million bytes`,
    hint: 'Make it smaller, and put that into its place.',
    line: expect.any(Number),
  });
});
