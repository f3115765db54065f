import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Kept, keptFileOf, nothingKept, readKept } from '../../../../scripts/lib/verify/kept.ts';
import { readSite } from '../../../../scripts/lib/verify/read-site.ts';
import { verifySite } from '../../../../scripts/lib/verify/verify.ts';
import { address, folders, useSoundSite, write } from './sound-site.ts';

useSoundSite();

test('all that is wrong is told in the order of files and lines, and a file that came since the reading is there', async () => {
  write(
    'b/index.html',
    '<!doctype html><title>B</title>\n\n<a href="/news/gone/"></a>\n<a href="/news/late.css"></a><p onclick="a()">\n<p id="">',
  );
  write('a/index.html', '<!doctype html><title>A</title>\n<p id="">');
  const site = await readSite(folders, { address });
  write('late.css', '');
  const findings = await verifySite(folders, site);
  expect(findings.map(({ file, line, problem }) => [file.slice(folders.out.length + 1), line, problem.split(':')[0]])).toEqual([
    ['a/index.html', 2, '<p> has the id "", which no link can name'],
    ['b/index.html', 3, 'dead link /news/gone/'],
    ['b/index.html', 4, '<p> has the attribute onclick'],
    ['b/index.html', 5, '<p> has the id "", which no link can name'],
  ]);
});

test('what was found sound is kept where that is asked for: the explainers without fault, and none that has one', async () => {
  const text = readFileSync(join(folders.explainers, 'harbour.mdx'), 'utf8');
  writeFileSync(join(folders.explainers, 'pier.mdx'), text.replace('The old ferry of Vell', 'The new ferry of Vell'));
  const site = await readSite(folders, { address });
  const kept = () => readKept(keptFileOf(folders), address);
  await verifySite(folders, site);
  expect(await kept()).toEqual(nothingKept);
  const findings = await verifySite(folders, site, { keep: true });
  expect(findings[0]?.problem).toMatch(/^the suggested headline “The new ferry of Vell will sail again”/);
  const { sound, sources, articles, files } = await kept();
  expect(sound).toEqual(new Set(['harbour']));
  expect([sources, articles, [...files.keys()]]).toEqual([site.sound.sources, site.sound.articles, [...site.sound.files.keys()]]);
});

test('an explainer is not looked at again where it was sound, and is what it was', async () => {
  const explainer = join(folders.explainers, 'harbour.mdx');
  writeFileSync(explainer, readFileSync(explainer, 'utf8').replace('The old ferry of Vell will', 'The new ferry of Vell will'));
  const site = await readSite(folders, { address });
  const digest = site.sources.get('harbour')?.digest ?? '';
  const found = async (sources: [string, string][], sound: string[]) => {
    const kept: Kept = { ...nothingKept, sources: new Map(sources), sound: new Set(sound) };
    return (await verifySite(folders, { ...site, kept })).length;
  };
  expect(await found([['harbour', digest]], ['harbour'])).toBe(0);
  expect(await found([['harbour', 'another']], ['harbour'])).toBe(1);
  expect(await found([['harbour', digest]], [])).toBe(1);
});
