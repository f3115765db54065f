import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Change, makeChanges } from '../../../../scripts/lib/platform/changes.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { parseLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import { planAction } from '../../../../scripts/lib/review/plan-action.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { approvalOf } from '../../../../src/lib/explainer/approval.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { Action } from '../../../../src/schemas/action.ts';
import { explain, harbourArticle, writeHarbourNews } from '../../../support/harbour-news.ts';

let folders: Folders;
let start: Map<string, string>;
beforeAll(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-actions-')) });
  await writeHarbourNews(folders, 2);
  start = await files();
}, 120_000);
beforeEach(async () => {
  for (const path of (await files()).keys()) if (!start.has(path)) await rm(join(folders.content, path));
  for (const [path, text] of start) await writeAtomic(join(folders.content, path), text);
});
afterAll(async () => {
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

async function files(): Promise<Map<string, string>> {
  const entries = await readdir(folders.content, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folders.content.length + 1));
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await read(path)])));
}

const read = (path: string): Promise<string> => readFile(join(folders.content, path), 'utf8');
const plan = (action: Action): Promise<Change[]> => planAction(folders, 'pier-1', action, '2031-04-01');
async function doIt(action: Action): Promise<string[]> {
  const changes = await plan(action);
  await makeChanges(folders, changes);
  return changes.map((change) => ('write' in change ? change.write : 'remove' in change ? `- ${change.remove}` : change.to));
}
async function refusal(action: Action): Promise<string> {
  const before = await files();
  const error = await plan(action).then(
    () => expect.fail('it was done'),
    (fault) => fault,
  );
  expect(await files()).toEqual(before);
  return error.format().replace(`${folders.content}/`, '');
}
const explainerNow = async () => readExplainer(await read('explainers/pier-1.mdx'), 'a.mdx');
async function passageWith(words: string): Promise<{ passage: string; start: number; end: number }> {
  const { sections } = await explainerNow();
  const passage = sections.flatMap(({ passages }) => passages).find(({ text }) => text.includes(words));
  const at = passage?.text.indexOf(words) ?? 0;
  return { passage: passage?.id ?? '', start: at, end: at + words.length };
}

test('an action on the explainer alone changes its file alone, and nothing where all is so already', async () => {
  const action: Action = { do: 'write', field: 'summary', value: 'A pier *opens*.' };
  expect(await doIt(action)).toEqual(['explainers/pier-1.mdx']);
  expect(await plan(action)).toEqual([]);
  expect(await refusal({ do: 'write', field: 'summary', value: '{x}' })).toMatch(/^explainers\/pier-1\.mdx: the summary: \{x\} is code/);
  await writeAtomic(join(folders.articles, 'pier-1.txt'), `${harbourArticle(1)}\nNobody fell into the water on the first day.\n`);
  await explain(folders, ['pier-1.txt']);
  expect((await explainerNow()).data.summary).toBe('A pier *opens*.');
});

test('an approval covers what the person saw, and lapses when that changes; taken back it is nowhere', async () => {
  const now = async () => approvalOf(await explainerNow(), parseLedger(await read('ledger/pier-1.json'), '').approved).status;
  expect(await doIt({ do: 'approve', by: 'Jo Neill' })).toEqual(['explainers/pier-1.mdx', 'ledger/pier-1.json']);
  expect(await now()).toBe('approved');
  await doIt({ do: 'write', field: 'headline', value: 'Another one' });
  expect(await now()).toBe('lapsed');
  await doIt({ do: 'approve', by: 'Jo Neill' });
  expect(await now()).toBe('approved');
  expect(await doIt({ do: 'withdraw approval' })).toEqual(['explainers/pier-1.mdx', 'ledger/pier-1.json']);
  expect([await now(), (await read('ledger/pier-1.json')).includes('"approved"')]).toEqual(['suggested', false]);
  expect(await plan({ do: 'withdraw approval' })).toEqual([]);
});

const profile = (role: string, description: string): Action => ({ do: 'write profile', actor: 'mira-castellan', role, description });

test('a profile is a file of the publisher’s: made with name and kind, then written into', async () => {
  expect(await doIt(profile('Harbour master: since 2019', 'She *runs* it.\n\n- day\n- night'))).toEqual(['actors/mira-castellan.yaml']);
  expect(await read('actors/mira-castellan.yaml')).toBe(
    'name: Mira Castellan\nkind: person\nrole: "Harbour master: since 2019"\ndescription: |-\n  She *runs* it.\n\n  - day\n  - night\n',
  );
  expect(await plan(profile('Harbour master: since 2019', 'She *runs* it.\r\n\r\n- day\r\n- night'))).toEqual([]);
  await doIt(profile('', ''));
  expect(await read('actors/mira-castellan.yaml')).toBe('name: Mira Castellan\nkind: person\n');
});

test('a picture is put into an actor’s file, stays where nothing is said of it, and is taken out', async () => {
  const picture = { file: 'mira.jpg', alt: 'Mira Castellan at the pier', credit: 'Odile Brun' };
  await doIt({ do: 'write profile', actor: 'mira-castellan', role: 'Harbour master', description: '', picture });
  const profileNow = () => read('actors/mira-castellan.yaml');
  expect(await profileNow()).toContain('file: mira.jpg');
  await doIt(profile('Mayor', ''));
  expect(await profileNow()).toContain('alt: Mira Castellan at the pier');
  await doIt({ do: 'write profile', actor: 'mira-castellan', role: 'Mayor', description: '', picture: null });
  expect(await profileNow()).not.toContain('picture');
});

test('what else a publisher’s file says stays, with its comments and line ends', async () => {
  const own = "# Ours.\nname: The harbour master # so called\nkind: person\naliases: [ M. C. ]\nrole: 'Old' # check\n".replaceAll(
    '\n',
    '\r\n',
  );
  await writeAtomic(join(folders.actors, 'mira-castellan.yml'), own);
  expect(await doIt(profile('2019', ''))).toEqual(['actors/mira-castellan.yml']);
  expect(await read('actors/mira-castellan.yml')).toBe(own.replace("'Old'", "'2019'"));
  expect(await plan(profile('2019', ''))).toEqual([]);
  expect(await refusal(profile('', '{code}'))).toContain('the description: {code} is code');
  expect(await refusal({ do: 'write profile', actor: 'nobody', role: 'x', description: '' })).toContain('there is no actor “nobody”');
  await writeAtomic(join(folders.actors, 'mira-castellan.yml'), 'kind: planet\n');
  expect(await refusal(profile('x', ''))).toMatch(/^actors\/mira-castellan\.yml:\d/);
});

test('a term is defined once, and its words link to it, in the next version too', async () => {
  const at = await passageWith('harbour authority');
  const action: Action = { do: 'define term', at, term: 'harbour authority', definition: 'The office: it runs the port.' };
  expect(await doIt(action)).toEqual(['glossary/harbour-authority.mdx', 'explainers/pier-1.mdx']);
  expect(await read('glossary/harbour-authority.mdx')).toBe(
    "---\nterm: harbour authority\ndefinition: 'The office: it runs the port.'\n---\n",
  );
  const tagged = () => read('explainers/pier-1.mdx').then((mdx) => mdx.includes('<Term id="harbour-authority">harbour authority</Term>'));
  expect(await tagged()).toBe(true);
  expect(await refusal(action)).toContain('the glossary explains “harbour authority” already');
  expect(await refusal({ ...action, term: 'authority' })).toContain('linked to a term already');
  expect(await refusal({ ...action, term: '—' })).toContain('has no letter or digit');
  expect(await refusal({ ...action, term: 'port', at: { ...at, passage: 'bxxxx' } })).toContain('there is no passage');
  await explain(folders, ['pier-1.txt']);
  expect(await tagged()).toBe(true);
});

test('of two actors that become one the old address leads on, wherever it was', async () => {
  const action: Action = { do: 'merge actors', actor: 'lena-duarte', into: 'mira-castellan' };
  expect(await doIt(action)).toEqual(
    expect.arrayContaining(['explainers/pier-1.mdx', 'explainers/pier-2.mdx', 'ledger/pier-1.json', 'moved.yaml']),
  );
  expect(await read('moved.yaml')).toContain("{ kind: actor, from: lena-duarte, to: mira-castellan, on: '2031-04-01' }");
  for (const name of ['pier-1', 'pier-2']) expect(await read(`explainers/${name}.mdx`)).not.toContain('lena-duarte');
  await explain(folders, ['pier-1.txt', 'pier-2.txt']);
  expect(await read('explainers/pier-2.mdx')).not.toContain('lena-duarte');
  expect(await refusal(action)).toContain('there is no actor “lena-duarte”');
  expect(await refusal({ ...action, actor: 'mira-castellan' })).toContain('into itself');
});

test('a theme of the vocabulary is listed; an actor that only this explainer has goes into another, and its address leads on', async () => {
  expect(await doIt({ do: 'add theme', theme: 'diplomacy' })).toEqual(['explainers/pier-1.mdx']);
  expect((await explainerNow()).data.themes.map(({ id }) => id)).toContain('diplomacy');
  expect(await refusal({ do: 'add theme', theme: 'no-such-theme' })).toContain('no-such-theme');
  await doIt({ do: 'merge actors', actor: 'donal-ferrow1', into: 'mira-castellan' });
  expect(await read('moved.yaml')).toContain('from: donal-ferrow1, to: mira-castellan');
  expect(await read('explainers/pier-1.mdx')).not.toContain('donal-ferrow1');
});

test('a block whose picture or table a build could not show is refused; one that could not be shown before is no matter of it', async () => {
  const { passage: below } = await passageWith('harbour authority');
  const picture = (file: string): Action => ({
    ...{ do: 'add block', below, kind: 'picture', words: '' },
    attributes: { file, alt: 'A pier.', credit: 'Otto' },
  });
  expect(await refusal(picture('pier.svg'))).toMatch(/^explainers\/pier-1\.mdx: <Picture> names pier\.svg, which is not in media\/\n/);
  await writeAtomic(join(folders.media, 'pier.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1H8"/></svg>');
  expect(await doIt(picture('pier.svg'))).toEqual(['explainers/pier-1.mdx']);
  await rm(join(folders.media, 'pier.svg'));
  expect(await doIt({ do: 'add block', below, kind: 'note', attributes: {}, words: 'It was long.' })).toEqual(['explainers/pier-1.mdx']);
});
