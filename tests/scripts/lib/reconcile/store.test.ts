import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Analysis } from '../../../../scripts/lib/analyse/model/analysis.ts';
import { stagedPath, writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { textsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { formatLedger, hashOf, parseLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import type { Means } from '../../../../scripts/lib/reconcile/made.ts';
import { carryOut } from '../../../../scripts/lib/reconcile/plan.ts';
import { type Handling, planExplainer } from '../../../../scripts/lib/reconcile/store.ts';
import { leaveUnchanged, noteTold } from '../../../../scripts/lib/reconcile/unchanged.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';

let folders: Folders;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-')) });
});
const cache = (): string => join(cacheFolderOf(folders.content), 'made');
afterEach(async () => {
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

const harbour = 'The harbour reopened on Thursday, four days after the storm.';
const means: Means = { common: 'f'.repeat(64), actors: [], terms: [], moved: [], erased: null };
const repairs = 'Repairs will take until March, the council said.';

/** Explains a text as far as the reader and the ledger are concerned: one section, and what a test says was found. */
async function explain(
  text: string,
  file = 'harbour.txt',
  folder = folders.articles,
  handling: Handling = {},
  found: Partial<Analysis> = {},
) {
  const path = join(folder, file);
  await writeAtomic(path, text);
  const bytes = await readFile(path);
  const article = await readArticle(bytes, file);
  const paragraphs = textsOf(article).map(({ text }) => ({ text, sentences: [] }));
  const analysis: Analysis = {
    paragraphs,
    headline: { text: 'Harbour', from: 'suggested' },
    actors: [],
    mentions: [],
    names: [],
    places: [],
    nominals: [],
    chains: [],
    dates: [],
    themes: [],
    statements: [],
    sections: [{ heading: 'Harbour', from: 'suggested', first: 0, last: paragraphs.length - 1 }],
    keyPoints: [],
    ...found,
  };
  const { plan } = await planExplainer(
    { path, bytes, article, pictures: { names: [], files: [], beside: [], looked: [] }, analysis },
    folders,
    { today: '2026-03-12', means },
    handling,
  );
  await carryOut(plan);
  return plan.outcome;
}

const leave = () => leaveUnchanged(join(folders.articles, 'harbour.txt'), folders, means, {});

const explainer = (): string => join(folders.explainers, 'harbour.mdx');
const ledger = (): string => join(folders.ledger, 'harbour.json');
const text = (path: string): Promise<string> => readFile(path, 'utf8');
async function edit(path: string, from: string, to: string): Promise<void> {
  const before = await text(path);
  expect(before).toContain(from);
  await writeFile(path, before.replace(from, to));
}
const addressOf = async (words: string): Promise<string | undefined> =>
  new RegExp(`<Passage id="(\\w+)">\\s+${words}`).exec(await text(explainer()))?.[1];

test('a new article gets an explainer and a ledger, and no other file stays behind', async () => {
  expect(await explain(`${harbour}\n\n${repairs}\n`)).toBe('written');
  expect(await text(explainer())).toContain(repairs);
  expect(await readdir(folders.explainers)).toEqual(['harbour.mdx']);
  expect(await readdir(folders.ledger)).toEqual(['harbour.json']);
});

test('a run that finds nothing new writes nothing', async () => {
  await explain(harbour);
  const before = await Promise.all([explainer(), ledger()].map((path) => stat(path, { bigint: true })));
  expect(await explain(harbour)).toBe('unchanged');
  const after = await Promise.all([explainer(), ledger()].map((path) => stat(path, { bigint: true })));
  expect(after.map(({ ino, mtimeNs }) => [ino, mtimeNs])).toEqual(before.map(({ ino, mtimeNs }) => [ino, mtimeNs]));
});

test("an article that changes keeps the addresses of its passages and a person's edits", async () => {
  await explain(`${harbour}\n\n${repairs}\n`);
  const addresses = [await addressOf('The harbour'), await addressOf('Repairs')];
  await edit(explainer(), 'headline: Harbour', 'headline: Boats are back');
  expect(await explain(`Boats waited outside.\n\n${harbour.replace('four', 'five')}\n\n${repairs}\n`)).toBe('merged');
  expect([await addressOf('The harbour'), await addressOf('Repairs')]).toEqual(addresses);
  expect(await text(explainer())).toContain('headline: Boats are back');
  expect(await text(explainer())).toContain('five days');
  expect(JSON.parse(await text(ledger())).revisions).toHaveLength(2);
});

test('the ledger says when the article changed: on the day that it names, else on the day of the run', async () => {
  await explain(`${harbour}\n\n${repairs}\n`);
  await explain(`${harbour}\n`);
  await explain(`Harbour\nUpdated Jan. 7, 2026\n\n${harbour.replace('four', 'five')}\n`);
  const { revisions, gone } = parseLedger(await text(ledger()), '');
  expect(revisions.map(({ on }) => on)).toEqual([undefined, '2026-03-12', '2026-01-07']);
  expect(gone).toEqual([expect.objectContaining({ text: repairs, revision: 1, fate: 'removed' })]);
});

test('the ledger remembers a section that a person renamed', async () => {
  await explain(harbour);
  await edit(explainer(), '<Section id="harbour"', '<Section id="port"');
  await explain(harbour);
  expect(Object.keys(parseLedger(await text(ledger()), '').sections)).toEqual(['harbour', 'port']);
});

test('a conflict leaves everything as it was', async () => {
  await explain(harbour);
  await edit(explainer(), 'four days', 'three days');
  const before = [await text(explainer()), await text(ledger())];
  await expect(explain(harbour.replace('four', 'five'))).rejects.toMatchObject({
    errors: [{ message: expect.stringContaining('you and the article both changed the words of passage') }],
  });
  expect([await text(explainer()), await text(ledger())]).toEqual(before);
});

test('a side that was chosen ends the conflict, and it does not come back', async () => {
  const [ours, theirs] = [{ decided: 'ours' }, { decided: 'theirs' }] as const;
  for (const handling of [ours, theirs]) {
    await rm(folders.explainers, { recursive: true, force: true });
    await rm(folders.ledger, { recursive: true, force: true });
    await explain(harbour);
    await edit(explainer(), 'four days', 'three days');
    await edit(explainer(), 'headline: Harbour', 'headline: Mine');
    const changed = harbour.replace('four', 'five');
    await explain(changed, 'harbour.txt', folders.articles, handling);
    expect(await text(explainer())).toContain(handling.decided === 'ours' ? 'three days' : 'five days');
    expect(await text(explainer())).toContain('headline: Mine');
    expect(await explain(changed)).toBe('unchanged');
  }
});

test('a dry run says what would happen and writes nothing, conflicts included', async () => {
  const dry = { dryRun: true };
  const elsewhere = join(folders.content, 'inbox');
  expect(await explain(harbour, 'harbour.txt', elsewhere, dry)).toBe('written');
  expect(await readdir(folders.content)).toEqual(['inbox']);

  await explain(harbour);
  await edit(explainer(), 'headline: Harbour', 'headline: Mine');
  const before = [await text(explainer()), await text(ledger())];
  expect(await explain(harbour.replace('four', 'five'), 'harbour.txt', folders.articles, dry)).toBe('merged');
  expect([await text(explainer()), await text(ledger())]).toEqual(before);
  await edit(explainer(), 'four days', 'three days');
  await expect(explain(harbour.replace('four', 'five'), 'harbour.txt', folders.articles, dry)).rejects.toBeInstanceOf(AggregateError);
});

test('a run that was stopped between explainer and ledger is ended by the next, whatever a merge would make of it', async () => {
  await explain(harbour);
  const ledgerBefore = await text(ledger());
  const changed = harbour.replace('four', 'five');
  await explain(changed);
  await edit(explainer(), 'five days', '*five days*');
  const merged = await text(explainer());
  const ledgerAfter = formatLedger({ ...parseLedger(await text(ledger()), ''), written: hashOf(merged) });
  await writeFile(stagedPath(ledger()), ledgerAfter);
  await writeFile(ledger(), ledgerBefore);

  expect(await explain(changed)).toBe('unchanged');
  expect([await text(explainer()), await text(ledger())]).toEqual([merged, ledgerAfter]);
  expect(await readdir(folders.ledger)).toEqual(['harbour.json']);
});

test('a run that was stopped before it replaced the explainer is done again', async () => {
  await explain(harbour);
  const before = [await text(explainer()), await text(ledger())] as const;
  await explain(`${harbour}\n\n${repairs}\n`);
  const after = [await text(explainer()), await text(ledger())] as const;
  await writeFile(explainer(), before[0]);
  await writeFile(ledger(), before[1]);
  for (const waiting of [after[1], after[1].slice(0, 100)]) {
    await writeFile(stagedPath(ledger()), waiting);
    await explain(`${harbour}\n\n${repairs}\n`);
    expect([await text(explainer()), await text(ledger())]).toEqual(after);
    expect(await readdir(folders.ledger)).toEqual(['harbour.json']);
  }
});

test('a first run that was stopped before it had a ledger is healed', async () => {
  await explain(harbour);
  const whole = await text(ledger());
  await rm(ledger());
  await explain(harbour);
  expect(await text(ledger())).toBe(whole);
});

test('two articles of one name are refused; an article that was saved in another form is not', async () => {
  await explain(harbour);
  await expect(explain(harbour, 'harbour.md')).rejects.toThrow('harbour.txt has the same name but for its ending');
  await rm(join(folders.articles, 'harbour.txt'));
  expect(await explain(harbour, 'harbour.md')).toBe('written');
});

test('an article from elsewhere is copied in, but not over another one', async () => {
  const elsewhere = join(folders.content, 'inbox');
  await explain(harbour, 'harbour.txt', elsewhere);
  expect(await text(join(folders.articles, 'harbour.txt'))).toBe(harbour);
  const before = await text(explainer());
  await expect(explain(repairs, 'harbour.txt', elsewhere)).rejects.toThrow('is there already, and is another file');
  expect(await text(explainer())).toBe(before);
});

test('a file name without letters is refused', async () => {
  await expect(explain(harbour, '!!!.txt')).rejects.toThrow('no letter or digit');
});

test('what could not be kept is told by the next run too, until it is noted that somebody was told', async () => {
  await explain(`${harbour}\n\n${repairs}\n`);
  await edit(explainer(), '## Harbour', '## Open again');
  const lost = [{ what: 'the section “Open again” is gone', line: 1 }];
  await edit(ledger(), '"toTell": []', `"toTell": ${JSON.stringify(lost)}`);
  expect(await leave()).toMatchObject({ gone: lost });
  await explain(`${harbour} It rained.\n\n${repairs}\n`);
  expect(parseLedger(await text(ledger()), '').toTell).toEqual(lost);
  await noteTold(join(folders.articles, 'harbour.txt'), folders);
  expect(parseLedger(await text(ledger()), '').toTell).toEqual([]);
  expect(await leave()).toMatchObject({ gone: [] });
  expect(await text(explainer())).toContain('## Open again');
});

test('a tag that a person took away does not come back in another passage that its words went into', async () => {
  const crane = 'The town of Vell bought a crane in spring, and paid for it out of the fund that was meant for the old ferry.';
  const storm = `${harbour} The council of the port counted two sunken boats, nine broken masts and no people hurt in all of that night.`;
  /** Explains paragraphs; the first place that has "Vell" is found to be an actor, or not. */
  const publish = (paragraphs: string[], isFound: boolean) => {
    const paragraph = paragraphs.findIndex((words) => words.includes('Vell'));
    const start = paragraphs[paragraph]?.indexOf('Vell') ?? 0;
    const vell = { id: 'vell', name: 'Vell', kind: 'country', confidence: 0.9 } as const;
    const mention = { paragraph, start, end: start + 4, actor: 'vell', relation: 'name' } as const;
    const found = isFound ? { actors: [vell], mentions: [mention] } : {};
    return explain(`${paragraphs.join('\n\n')}\n`, 'harbour.txt', folders.articles, {}, found);
  };
  await publish([crane, storm], true);
  await edit(explainer(), '<Actor id="vell">Vell</Actor>', 'Vell');
  await publish([crane, storm, repairs], false);
  const before = await addressOf('The town of Vell');
  await publish([`${storm} ${crane}`, repairs], false);
  expect(await addressOf(harbour)).not.toBe(before);
  await publish([`${storm} ${crane}`, repairs, 'Nobody was hurt.'], true);
  expect(await text(explainer())).toContain('Nobody was hurt.');
  expect(await text(explainer())).not.toContain('<Actor');
});

test('the ledger tells an actor that a person keeps from one that they took out', async () => {
  const vell = { id: 'vell', name: 'Vell', kind: 'country', confidence: 0.9 } as const;
  const mention = { paragraph: 0, start: 0, end: 4, actor: 'vell', relation: 'name' } as const;
  await explain(`Vell repairs the quay.\n\n${harbour}\n`, 'harbour.txt', folders.articles, {}, { actors: [vell], mentions: [mention] });
  await edit(explainer(), ', from: suggested, confidence: 0.9', '');
  await explain(`Vell repairs the quay.\n\n${repairs}\n`);
  const kept = parseLedger(await text(ledger()), '');
  expect([kept.kept?.actors, kept.rejected.actors]).toEqual([['vell'], []]);

  const line = /actors:\n.*\n/.exec(await text(explainer()))?.[0] ?? '';
  await edit(explainer(), line, 'actors: []\n');
  await edit(explainer(), '<Actor id="vell">Vell</Actor>', 'Vell');
  expect(await leave()).toBeDefined();
  const taken = parseLedger(await text(ledger()), '');
  expect([taken.kept, taken.rejected.actors]).toEqual([undefined, ['vell']]);
  await explain(`Vell repairs the quay.\n\n${harbour}\n`, 'harbour.txt', folders.articles, {}, { actors: [vell], mentions: [mention] });
  expect(await text(explainer())).not.toContain('id: vell');
});

test('an article that would give the same again is left alone as long as the cache says so; without it nothing is written either', async () => {
  expect(await explain(harbour)).toBe('written');
  expect(await leave()).toMatchObject({ path: explainer() });
  const before = [await text(explainer()), await text(ledger())];
  const [noted = ''] = await readdir(cache());
  for (const damaged of ['', 'f'.repeat(64), '\u0000'.repeat(3)]) {
    await writeFile(join(cache(), noted), damaged);
    expect(await leave()).toBeNull();
  }
  await rm(cache(), { recursive: true });
  await writeFile(cache(), 'no folder');
  expect(await leave()).toBeNull();
  expect(await explain(harbour)).toBe('unchanged');
  expect([await text(explainer()), await text(ledger())]).toEqual(before);
});

test('an article, or a ledger that version control has brought back, is explained again', async () => {
  await explain(harbour);
  const before = await text(ledger());
  await explain(`${harbour}\n\n${repairs}\n`);
  expect(await leave()).not.toBeNull();
  await writeFile(ledger(), before);
  expect(await leave()).toBeNull();
  await explain(harbour);
  await writeFile(join(folders.articles, 'harbour.txt'), repairs);
  expect(await leave()).toBeNull();
});

const statement = { content: [{ start: 0, end: 11 }], kind: 'indirect', confidence: 0.8 } as const;
const found = { statements: [{ paragraph: 0, pattern: 'verb', ...statement }] } as unknown as Partial<Analysis>;

/** What a person may do to an explainer that must not get into the ledger: from, to, the line, and what is said. */
const faults: [string, string, string, number, string][] = [
  ['an id of a section', 'id="harbour"', 'id="Unity"', 17, '<Section id="Unity">: an id is lower-case words'],
  ['an empty id', 'id="harbour"', 'id=""', 17, '<Section> says nothing in "id"'],
  ['an id of the interface', 'id="harbour"', 'id="ui-main"', 17, 'section id "ui-main" is reserved'],
  ['an id of a page', 'id="harbour"', 'id="revisions"', 17, 'section id "revisions" is reserved'],
  ['an id that no object has of itself', 'id="harbour"', 'id="__proto__"', 17, '<Section id="__proto__">: an id is'],
  ['an address of a passage', '<Passage id="', '<Passage id="P-', 20, 'an address is 4 to 12 lower-case letters'],
  ['an actor that is tagged', '    The harbour', '    <Actor id="The Port">The harbour</Actor>', 21, '<Actor id="The Port">: an id is'],
  ['an actor that is listed', 'actors: []', 'actors: [{ id: Port, name: Port, kind: group }]', 9, 'actors.0.id: an id is'],
  [
    'an actor listed twice',
    'actors: []',
    `actors: [${'{ id: port, name: Port, kind: group },'.repeat(2)}]`,
    0,
    'actor "port" is listed twice',
  ],
  ['a theme', 'themes: []', 'themes: [{ id: "a b", name: a }]', 10, 'themes.0.id: an id is'],
  ['an address of a statement', '{ id: s', '{ id: S-', 14, 'statements.0.id: an address is'],
  ['a passage of a statement', 'passage: ', 'passage: X', 14, 'statements.0.passage: an address is'],
  ['code', '<Passage id="', '<Passage {...run()} id="', 20, '{...run()} in <Passage> is code, and would run'],
  ['an alias', 'author: null', 'author: *Kremlin', 4, '*Kremlin is an alias'],
  [
    'an actor that nobody listed',
    '    The harbour',
    '    <Actor id="port">The harbour</Actor>',
    20,
    '<Actor id="port"> names an actor that is not',
  ],
  ['words that are not there', 'content: The harbour', 'content: The port', 20, 'quotes words that are not in passage'],
  ['a newer format', 'format: 1', 'format: 2', 2, 'this content was written by a newer Nutgraf (format 2; this one reads up to 1)'],
];

test.each(faults)(
  '%s that is at fault is told with its line, by a run that finds nothing new too, and the ledger stays as it was',
  async (...fault) => {
    const [, from, to, line, message] = fault;
    const run = (words: string) => explain(words, 'harbour.txt', folders.articles, {}, found);
    await run(harbour);
    const [good, before] = [await text(explainer()), await text(ledger())];
    await edit(explainer(), from, to);
    const bad = await text(explainer());
    for (const again of [leave, () => run(harbour), () => run(`${harbour}\n\n${repairs}`)]) {
      const error = await again().catch((reason: unknown) => reason);
      const [first] = error instanceof AggregateError ? error.errors : [error];
      expect(first).toMatchObject({ name: 'ContentError', line: line === 0 ? undefined : line, message: expect.stringContaining(message) });
      expect([await text(explainer()), await text(ledger())]).toEqual([bad, before]);
    }
    await writeFile(explainer(), good);
    expect(await run(harbour)).toBe('unchanged');
  },
);

test('a statement that a person has doubled does not get into the ledger under a name that it can not read', async () => {
  await explain(harbour, 'harbour.txt', folders.articles, {}, found);
  const before = await text(ledger());
  const line = /^ {2}- \{ id: s.*\n/m.exec(await text(explainer()))?.[0] ?? '';
  await edit(explainer(), line, line + line);
  await expect(explain(`${harbour} It rained.`, 'harbour.txt', folders.articles, {}, found)).rejects.toMatchObject({
    errors: [{ message: expect.stringMatching(/^statement id "s\w+" is used twice$/) }],
  });
  expect(await text(ledger())).toBe(before);
});

test('what would be written and not read again is a fault of the program, and nothing is written', async () => {
  const empty = { statements: [{ ...found.statements?.[0], content: [{ start: 3, end: 3 }] }] } as Partial<Analysis>;
  await expect(explain(harbour, 'harbour.txt', folders.articles, {}, empty)).rejects.toThrow('what was generated is no explainer');
  expect(await readdir(folders.content)).toEqual(['articles']);
});

test('files of before the formats are brought to the first, edits and addresses kept', async () => {
  await explain(`${harbour}\n\n${repairs}\n`);
  await edit(explainer(), 'headline: Harbour', '# Mine.\nheadline: Boats are back');
  const [mdx, before] = [await text(explainer()), parseLedger(await text(ledger()), '')];
  const { format: _, ...old } = before;
  const without = (own: string) => own.replace('format: 1\n', '');
  await writeFile(explainer(), without(mdx));
  await writeFile(ledger(), JSON.stringify({ ...old, generated: without(old.generated), made: 'f'.repeat(64) }));
  expect(await explain(`${harbour}\n\n${repairs}\n`)).toBe('merged');
  expect(await text(explainer())).toBe(mdx);
  expect(JSON.parse(await text(ledger()))).toEqual({ ...before, written: hashOf(mdx) });
});

test('a person who takes the format out gets it back', async () => {
  await explain(harbour);
  await edit(explainer(), 'format: 1\n', '');
  await explain(`${harbour} It rained.`);
  expect(await text(explainer())).toMatch(/^---\nformat: 1\nheadline/);
});

test('a section without a heading has its id of its first words, and keeps it when they or its heading change', async () => {
  const sections: Analysis['sections'] = [{ heading: null, from: 'suggested', first: 0, last: 0 }];
  const idOf = async (): Promise<string | undefined> => /<Section id="([^"]+)"/.exec(await text(explainer()))?.[1];
  await explain(harbour, undefined, undefined, undefined, { sections });
  expect(await idOf()).toBe('the-harbour-reopened-on-thursday-four-days-after-the-storm');
  await explain(harbour.replace('Thursday', 'Friday'), undefined, undefined, undefined, { sections });
  expect(await text(explainer())).toContain('reopened on Friday');
  expect(await idOf()).toBe('the-harbour-reopened-on-thursday-four-days-after-the-storm');
  await explain(harbour);
  expect(await idOf()).toBe('harbour');
  await explain(harbour, undefined, undefined, undefined, { sections });
  expect(await idOf()).toBe('harbour');
  expect(await text(explainer())).not.toContain('##');
});

describe('an approval', () => {
  const approve = (on: string) =>
    edit(explainer(), 'review: { status: suggested }', `review: { status: approved, by: Jo Lind, on: ${on} }`);
  const told = async () => parseLedger(await text(ledger()), '').approved;

  test('that a person wrote covers the file as it is when a run first sees it, and not what the article brings then', async () => {
    await explain(harbour);
    await approve('2026-03-12');
    expect((await leave())?.lapsed).toEqual([]);
    const before = await told();
    expect(before).toMatchObject({ by: 'Jo Lind', on: '2026-03-12', parts: { headline: expect.any(String) } });
    await explain(`${harbour}\n\n${repairs}\n`);
    expect(await told()).toEqual(before);
    const id = await addressOf('Repairs');
    expect((await leave())?.lapsed).toEqual([]);
    await edit(explainer(), 'headline: Harbour', 'headline: Boats are back');
    expect((await leave())?.lapsed).toEqual([`new: passage ${id} “${repairs}”`, 'changed: headline, section harbour']);
  });

  test('covers what was there before a new edition that comes in the same run', async () => {
    await explain(harbour);
    await approve('2026-03-12');
    await explain(`${harbour}\n\n${repairs}\n`);
    expect(Object.keys((await told())?.parts ?? {})).not.toContain(`passage ${await addressOf('Repairs')}`);
  });

  test('of another day covers the file anew; one that is taken back is forgotten', async () => {
    await explain(harbour);
    await approve('2026-03-12');
    await leave();
    await edit(explainer(), 'headline: Harbour', 'headline: Boats are back');
    await edit(explainer(), '2026-03-12 }', '2026-03-13 }');
    expect((await leave())?.lapsed).toEqual([]);
    expect(await told()).toMatchObject({ on: '2026-03-13' });
    await edit(explainer(), 'status: approved, by: Jo Lind, on: 2026-03-13', 'status: suggested');
    await leave();
    expect(await told()).toBeUndefined();
  });
});

test('a build notes what it makes public, once; a run that builds nothing, or finds a draft, does not', async () => {
  const publishes = { day: '2026-03-12', onlyApproved: false };
  const build = () => leaveUnchanged(join(folders.articles, 'harbour.txt'), folders, means, { publishes });
  const isPublic = async () => parseLedger(await text(ledger()), '').public;
  await explain(harbour);
  await leave();
  expect(await isPublic()).toBeUndefined();
  await edit(explainer(), 'headline', 'status: draft\nheadline');
  await build();
  expect(await isPublic()).toBeUndefined();
  await edit(explainer(), 'status: draft', 'publish: 2026-03-13');
  await build();
  expect(await isPublic()).toBeUndefined();
  await edit(explainer(), 'publish: 2026-03-13', 'publish: 2026-03-12');
  await build();
  expect(await isPublic()).toBe(true);
  await edit(explainer(), 'publish: 2026-03-12', 'status: draft');
  await explain(`${harbour}\n\n${repairs}\n`);
  expect(await isPublic()).toBe(true);
  expect(await text(explainer())).toContain('status: draft\n');
});

test('a headline, author or day that changes is a revision, with what the article says then', async () => {
  const say = (text: string, author: string | null) => {
    const headline = { text, from: 'article' } as const;
    return explain(`${text}\n\nBy ${author}\n\n${harbour}\n`, 'harbour.txt', folders.articles, {}, { headline });
  };
  await say('Boats are back', 'Jo Lind');
  await say('Boats are back at last', 'Jo Lind');
  const { revisions } = parseLedger(await text(ledger()), '');
  expect(revisions.map(({ on, about }) => [on, about?.headline])).toEqual([
    [undefined, 'Boats are back'],
    ['2026-03-12', 'Boats are back at last'],
  ]);
  // The same bytes, read otherwise by another Nutgraf, are no news; nor is what an older ledger does not know.
  const [first] = revisions;
  const { about: _, ...old } = first as (typeof revisions)[0];
  for (const known of [{ ...first, sha256: revisions[1]?.sha256, about: { headline: 'Boats', author: null, published: null } }, old]) {
    await writeFile(ledger(), formatLedger({ ...parseLedger(await text(ledger()), ''), revisions: [known as (typeof revisions)[0]] }));
    await say('Boats are back at last', 'Jo Lind');
    expect(parseLedger(await text(ledger()), '').revisions.map(({ about }) => about?.headline)).toEqual(['Boats are back at last']);
  }
});
