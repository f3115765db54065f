import { expect, test } from 'vitest';
import { formatOf, isArticleName, listFormats } from '../../../../scripts/lib/read/formats.ts';

test.each([
  ['.txt .text', 'plain text'],
  ['.md .markdown', 'Markdown'],
  ['.html .htm .xhtml', 'HTML'],
  ['.docx', 'a Word document'],
  ['.odt', 'an OpenDocument text'],
  ['.rtf', 'an RTF document'],
  ['.pdf', 'a PDF'],
  ['.eml', 'an e-mail'],
  ['.mhtml .mht', 'a page that a browser saved in one file'],
])('files that end in %s are %s', async (endings, name) => {
  for (const ending of endings.split(' ')) {
    expect((await formatOf(`a.b${ending.toUpperCase()}`)).name).toBe(name);
    expect(await isArticleName(`a${ending}`)).toBe(true);
  }
  expect((await listFormats()).find((own) => own.name === name)?.endings).toEqual(endings.split(' '));
});

test.each(['a.mdx', 'a', '.txt', 'a.txt~', 'txt'])('%s is no name of an article', async (name) => {
  expect(await isArticleName(name)).toBe(false);
});

test.each([
  ['a.mdx', "an article can't be a .mdx file", 'If it is Markdown, let its name end in .md.'],
  ['a.constructor', "an article can't be a .constructor file", 'Save it as .txt, .md, .html, .docx, .odt, .rtf, .pdf, .eml or .mhtml.'],
])('%s is refused with what to do', async (name, message, hint) => {
  await expect(formatOf(name)).rejects.toMatchObject({ message, hint, file: name });
});

test('a file of another kind than its name says is refused by each format', async () => {
  const refused = (await listFormats()).map(({ endings, read }) => {
    const bytes = Buffer.from(endings.includes('.pdf') ? '{\\rtf1 a}' : '%PDF-1.7');
    return Promise.resolve()
      .then(() => read(bytes, `a${endings[0]}`))
      .then(
        () => 'read',
        (error) => error.message,
      );
  });
  for (const message of await Promise.all(refused)) expect(message).toMatch(/^this is (?:a PDF|an RTF document), whatever its name says$/);
});
