import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../../scripts/lib/analyse/model/analysis.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { hashOf, parseLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import type { Means } from '../../../../scripts/lib/reconcile/made.ts';
import { carryOut } from '../../../../scripts/lib/reconcile/plan.ts';
import { type Handling, planExplainer, type ReadPictures } from '../../../../scripts/lib/reconcile/store.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';

useContentFolder();
const means: Means = { common: 'c', actors: [], terms: [], moved: [], erased: null };
const noPictures: ReadPictures = { names: [], files: [], beside: [], looked: [] };

interface Given {
  bytes?: string;
  folder?: string;
  pictures?: ReadPictures;
  its?: Partial<Article>;
  own?: Partial<Analysis>;
  handling?: Handling;
}
function plan({ bytes = 'One.', folder = folders.articles, pictures = noPictures, its = {}, own = {}, handling }: Given = {}) {
  const read = {
    path: join(folder, 'a.txt'),
    bytes: Buffer.from(bytes),
    article: { ...article, ...its },
    pictures,
    analysis: { ...analysis, ...own },
  };
  return planExplainer(read, folders, { today: '2026-03-12', means }, handling);
}
const explainer = () => join(folders.explainers, 'a.mdx');

describe('what is planned for an article', () => {
  test('is at first all that was made, of which a person has nothing', async () => {
    const { plan: planned, explainer: edited, ledger } = await plan();
    expect(planned).toMatchObject({ outcome: 'written', path: explainer(), gone: [], editorBlocks: 0 });
    expect(planned.files).toMatchObject({
      pictures: [],
      article: undefined,
      explainer: { path: explainer() },
      ledger: { path: join(folders.ledger, 'a.json') },
    });
    expect(edited).toBeNull();
    expect(parseLedger(String(planned.files?.ledger?.data), '')).toEqual(ledger);
    expect(ledger).toMatchObject({ generated: planned.files?.explainer?.data, revisions: [{ file: 'a.txt', sha256: hashOf('One.') }] });
    expect(await readdir(folders.content)).toEqual([]);
  });

  test('is nothing but a note where all is as it was', async () => {
    await carryOut((await plan()).plan);
    const { plan: planned } = await plan();
    expect(planned).toMatchObject({
      outcome: 'unchanged',
      files: { ledger: undefined, explainer: undefined, article: undefined, note: { data: expect.any(String) } },
    });
    expect((await plan({ handling: { dryRun: true } })).plan).not.toHaveProperty('files');
  });

  test('has the blocks of an editor, each with its address, and the explainer as the person has it', async () => {
    const first = await plan();
    await carryOut(first.plan);
    const note = '  <Note>\n    Mine.\n  </Note>\n</Section>';
    await writeAtomic(explainer(), String(first.plan.files?.explainer?.data).replace('</Section>', `\n${note}`));
    const { plan: planned, explainer: edited } = await plan();
    expect(planned).toMatchObject({ outcome: 'merged', editorBlocks: 1 });
    expect(planned.files?.explainer?.data).toMatch(/<Note id="[a-z0-9-]+">/);
    expect(edited?.mdx).toBe(planned.files?.explainer?.data);
  });

  test('has the copies of what lies elsewhere: of the article, and of its pictures', async () => {
    const inbox = join(folders.content, 'inbox');
    const made = { path: join(folders.media, 'quay-1.png'), data: Buffer.from('M') };
    const picture = { path: join(inbox, 'quay.png'), bytes: Buffer.from('P') };
    const { plan: planned } = await plan({ folder: inbox, pictures: { ...noPictures, files: [made], beside: [picture] } });
    expect(planned.files?.article).toEqual({ path: join(folders.articles, 'a.txt'), data: Buffer.from('One.') });
    expect(planned.files?.pictures).toEqual([made, { path: join(folders.articles, 'quay.png'), data: picture.bytes }]);
    await writeAtomic(join(folders.articles, 'quay.png'), 'P');
    const again = await plan({ folder: inbox, pictures: { ...noPictures, beside: [picture] } });
    expect(again.plan.files?.pictures).toEqual([]);
  });

  test.each([
    ['today', [], '2026-03-12'],
    ['today, where its date says nothing of a change', [{ kind: 'date', text: 'Published: March 1, 2026', line: 1 }], '2026-03-12'],
    ['today, where another line has a date', [{ kind: 'byline', text: 'Updated: March 2, 2026', line: 1 }], '2026-03-12'],
    [
      'the day that it says that it was updated',
      [
        { kind: 'date', text: 'March 1, 2026', line: 1 },
        { kind: 'date', text: 'Updated: March 2, 2026', line: 2 },
      ],
      '2026-03-02',
    ],
  ] as [string, Article['furniture'], string][])('has a new revision with a day: %s', async (_, furniture, day) => {
    await carryOut((await plan()).plan);
    const paragraphs = analysis.paragraphs.map(({ text }, at) => ({ text: at === 0 ? `${text} So.` : text, sentences: [] }));
    const { ledger } = await plan({ bytes: 'Two.', its: { furniture }, own: { paragraphs } });
    expect(ledger.revisions.map(({ on }) => on)).toEqual([undefined, day]);
  });

  test('tells of the tags of a term that the glossary has no longer, and of what earlier runs have not told', async () => {
    const first = await plan();
    await carryOut(first.plan);
    const mdx = String(first.plan.files?.explainer?.data);
    await writeAtomic(explainer(), mdx.replace('they would', 'they <Term id="sail">would</Term>'));
    const before = await plan();
    await carryOut(before.plan);
    const what = 'the tags of the term "sail", which is no longer in the glossary';
    expect(before.plan.gone).toEqual([{ what, line: expect.any(Number) }]);
    expect(before.plan.files?.explainer?.data).toBe(mdx);
    const later = await plan();
    expect([later.plan.gone, later.ledger.toTell]).toEqual([before.plan.gone, before.plan.gone]);
  });

  test('tells the ledger of a section that a person has named anew, and of one that the article brings then', async () => {
    const first = await plan();
    await carryOut(first.plan);
    const generated = String(first.plan.files?.explainer?.data);
    await writeAtomic(explainer(), generated.replace(/<Section id="[^"]*search"/, '<Section id="hunt"'));
    const text = 'Nobody else said anything at all.';
    const paragraphs = [...analysis.paragraphs, { text, sentences: [] }];
    const blocks = [...article.blocks, { kind: 'paragraph' as const, text, line: 9 }];
    const sections = [...analysis.sections, { heading: 'Others', from: 'suggested' as const, first: 2, last: 2 }];
    const { ledger } = await plan({ bytes: 'Two.', its: { blocks }, own: { paragraphs, sections } });
    expect(Object.keys(ledger.sections)).toEqual(['ukraine-says-no', expect.stringMatching('search'), 'hunt', 'others']);
  });

  test('is nothing where a person’s file is at fault, though the article brings nothing new', async () => {
    const first = await plan();
    await carryOut(first.plan);
    await writeAtomic(explainer(), String(first.plan.files?.explainer?.data).replace('<Actor id="ukraine">', '<Actor id="otto">'));
    await expect(plan()).rejects.toMatchObject({ message: expect.stringMatching(/a\.mdx is at fault$/) });
  });

  test('goes into the ledger as public where a build makes it so', async () => {
    const publishes = { day: '2026-03-12', onlyApproved: false };
    expect((await plan({ handling: { publishes } })).ledger.public).toBe(true);
    expect((await plan()).ledger).not.toHaveProperty('public');
  });
});
