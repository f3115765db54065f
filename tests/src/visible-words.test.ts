import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';
import { visibleWords } from '../support/visible-words.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

const styles = filesIn('src/styles').map(read).join('\n');
const classes = new Set([...styles.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
const wordsIn = (source: string, isAstro: boolean): string[] =>
  visibleWords(source, isAstro, (name) => classes.has(name)).map(({ line, words }) => `${line}: ${words}`);

const folders = ['src/components', 'src/layouts', 'src/pages', 'src/lib/graph', 'src/lib/routes'];
const files = folders.flatMap(filesIn).filter((file) => /\.(astro|ts)$/.test(file));

test.each(files)('%s says nothing that is not in the catalogue', (file) => {
  expect(wordsIn(read(file), file.endsWith('.astro'))).toEqual([]);
});

describe('words are found', () => {
  test.each([
    ['between tags', '<p>by <b>{name}</b></p>', ['1: by']],
    ['in attributes that are read out', '<a class="more wide" aria-label="close" href="/x">{x}</a>', ['1: close']],
    ['in attributes of components', '<Page title="Not found" kind="actor" />', ['1: Not found']],
    ['in expressions', "<p>{isOpen ? 'Open now' : ''}</p>", ['1: Open now']],
    ['in templates', '<p title={`Page #{n}`}>{`part of #{name}`}</p>'.replaceAll('#', '$'), ['1: Page', '1: part of']],
    ['above the page', "---\nconst name = 'Home';\n---\n<p>{name}</p>", ['2: Home']],
  ])('%s', (_, source, words) => expect(wordsIn(source, true)).toEqual(words));

  test('in scripts, but not what only the browser and developers read', () => {
    const script = `
      import { a } from './Some Words.ts';
      button.textContent = 'retry';
      const status = \`\${n} results found\`;
      if (event.key === 'Escape') host.querySelector('dialog .search-field')?.remove();
      throw new Error('The template has no field');`;
    expect(wordsIn(script, false)).toEqual(['3: retry', '4: results found']);
  });
});
