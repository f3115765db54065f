import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsIn, formatError } from '../../../../scripts/lib/cli/faults.ts';
import { readPages } from '../../../../scripts/lib/content/pages.ts';
import { editorText } from '../../../../src/lib/explainer/editor-words.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const page = (title: string, more = '', body = 'Words.') => `---\ntitle: ${title}\ndescription: A page.\n${more}---\n\n${body}\n`;
const fault = async (): Promise<string> =>
  readPages(folder).then(
    () => 'no fault',
    (error) => formatError(new AggregateError(faultsIn(error))).message.replaceAll(`${folder}/`, ''),
  );

describe('the pages of the publisher', () => {
  it('come by their order, then by their titles; what programs leave beside them is passed over', async () => {
    write('imprint.mdx', page('Imprint', 'order: 2\n'));
    write('privacy.mdx', page('Privacy'));
    write('contact.mdx', page('Contact'));
    write('about.mdx', page('About us', 'order: 1\n'));
    write('privacy.mdx~', 'old');
    expect((await readPages(folder)).map(({ id, data }) => [id, data.title])).toEqual([
      ['about', 'About us'],
      ['imprint', 'Imprint'],
      ['contact', 'Contact'],
      ['privacy', 'Privacy'],
    ]);
    expect(await readPages(join(folder, 'nothing'))).toEqual([]);
  });

  it('have an id for each heading, none twice, none of the interface or of what the site adds', async () => {
    write('about.mdx', page('About', '', '## Who *we* are\n\nTwo.\n\n## Who we are\n\n### UI main\n\n## Credits\n\n## …\n\nThree.'));
    const [about] = await readPages(folder);
    expect(about?.headings).toEqual(['who-we-are', 'who-we-are-2', 'part-ui-main', 'credits-2', 'part']);
    expect(editorText(about?.words ?? [])).toContain('Two.');
  });

  it('of other pages may have ids that the site adds to the page about itself, and number what is there often', async () => {
    write('contact.mdx', page('Contact', '', '## Credits\n\n## Us\n\n## Us\n\n## Us\n\nTwo.'));
    expect((await readPages(folder))[0]?.headings).toEqual(['credits', 'us', 'us-2', 'us-3']);
  });

  it('of one title come by their names', async () => {
    for (const name of ['b', 'a', 'c']) write(`${name}.mdx`, page('Us'));
    expect((await readPages(folder)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [
      'search.mdx',
      page('Find'),
      "search.mdx:1: /search/ is the site's own\n  Rename the file, for example to our-search.mdx: its name is the address of the page.",
    ],
    [
      'About Us.mdx',
      page('About'),
      'About Us.mdx: the name of the file is the address of the page, and "About Us" is none\n  Rename it to lower-case words joined by single hyphens, such as about-us.mdx.',
    ],
    ['imprint.md', page('Imprint'), 'imprint.md: no page is made of this file\n  Call it NAME.mdx, or take it out of this folder.'],
    [
      'imprint.mdx',
      '---\ntitle: Imprint\ntel: 1\n---\n\nWords.\n',
      'imprint.mdx:2: description: Invalid input: expected string, received undefined\n' +
        '  Start the file with lines between "---" and "---": title: … and description: …, and order: 1 if you like.\n' +
        'imprint.mdx:2: frontmatter: Unrecognized key: "tel"\n' +
        '  Start the file with lines between "---" and "---": title: … and description: …, and order: 1 if you like.\n2 faults',
    ],
    ['imprint.mdx', page('Imprint', '', ''), 'imprint.mdx: the page has no words\n  Write them below the second "---".'],
    [
      'imprint.mdx',
      page('Imprint', '', 'We are {name}.'),
      'imprint.mdx:6: {name} is code, and would run\n  Write \\{ for a brace that is text, or delete it.',
    ],
  ])('are refused: %s', async (name, text, message) => {
    write(name, text);
    expect(await fault()).toBe(message);
  });
});
