import { extname } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { extensionFile, loadExtension } from '../platform/extension.ts';
import { shownPath } from '../platform/folders.ts';
import { decode, decodePage } from './decode.ts';
import { refuseOtherKind } from './kinds.ts';
import { importInstead, MANY } from './many.ts';
import { type Article, articleSchema } from './model/types.ts';
import otherEndings from './other-endings.json' with { type: 'json' };

/** A kind of article file. */
export interface Format {
  /** As a message calls it: "plain text". */
  name: string;
  /** What the names of its files end in, in lower case: `.html`, `.htm`. */
  endings: string[];
  /** Reads an article. @throws ContentError when the file is not what its ending says */
  read: (bytes: Uint8Array, file: string) => Article | Promise<Article>;
}

/** A reader is loaded with the first file that it reads. */
const shipped: readonly Format[] = (
  [
    {
      name: 'plain text',
      endings: ['.txt', '.text'],
      read: async (bytes, file) => (await import('./text.ts')).readText(decode(bytes, file)),
    },
    {
      name: 'Markdown',
      endings: ['.md', '.markdown'],
      read: async (bytes, file) => (await import('./markdown.ts')).readMarkdown(decode(bytes, file), file),
    },
    {
      name: 'HTML',
      endings: ['.html', '.htm', '.xhtml'],
      read: async (bytes, file) => (await import('./html.ts')).readHtml(decodePage(bytes, file)),
    },
    {
      name: 'a Word document',
      endings: ['.docx'],
      read: async (bytes, file) => (await import('./docx.ts')).readWord(bytes, file),
    },
    {
      name: 'an OpenDocument text',
      endings: ['.odt'],
      read: async (bytes, file) => (await import('./odt.ts')).readOpenDocument(bytes, file),
    },
    {
      name: 'an RTF document',
      endings: ['.rtf'],
      read: async (bytes, file) => (await import('./rtf.ts')).readRichText(bytes, file),
    },
    {
      name: 'a PDF',
      endings: ['.pdf'],
      read: async (bytes, file) => (await import('./pdf.ts')).readPdf(bytes, file),
    },
    {
      name: 'an e-mail',
      endings: ['.eml'],
      read: async (bytes, file) => (await import('./mail.ts')).readMail(bytes, file),
    },
    {
      name: 'a page that a browser saved in one file',
      endings: ['.mhtml', '.mht'],
      read: async (bytes, file) => (await import('./saved-page.ts')).readSavedPage(bytes, file),
    },
  ] satisfies Format[]
).map(held);

/** A format that refuses files of another kind, whatever their names say. */
function held(format: Format): Format {
  return {
    ...format,
    read(bytes, file) {
      refuseOtherKind(bytes, file, format.endings);
      return format.read(bytes, file);
    },
  };
}

/** The formats that can be read: those of the publisher's extension, and those that ship for all other endings. */
export async function listFormats(): Promise<readonly Format[]> {
  const { formats = [] } = await loadExtension();
  return [
    ...shipped.filter(({ endings }) => !formats.some((own) => own.endings.some((ending) => endings.includes(ending)))),
    ...formats.map(guard),
  ];
}

function guard({ name, endings, read }: { name: string; endings: string[]; read: (...args: never[]) => unknown }): Format {
  return {
    name,
    endings,
    async read(bytes, file) {
      const refuse = (problem: string): never => {
        const hint = `Save the article in another format, or correct the reader in ${shownPath(extensionFile() ?? '')}.`;
        throw new ContentError(`it can't be read as ${name}: ${problem}`, { file }, hint);
      };
      try {
        const article = articleSchema.safeParse(await (read as Format['read'])(bytes, file));
        const issue = article.error?.issues[0];
        return article.data ?? refuse(`the reader gave no article (${issue?.path.join('.') || 'all of it'}: ${issue?.message})`);
      } catch (error) {
        if (error instanceof ContentError) throw error;
        return refuse(String(error));
      }
    },
  };
}

/** True for a file name with the ending of a format. */
export async function isArticleName(name: string): Promise<boolean> {
  return (await listFormats()).some(({ endings }) => endings.includes(endingOf(name)));
}

/** The format of a file, by its ending. @throws ContentError where there is none */
export async function formatOf(file: string): Promise<Format> {
  const formats = await listFormats();
  const ending = endingOf(file);
  const format = formats.find(({ endings }) => endings.includes(ending));
  if (format) return format;
  if (MANY.has(ending)) throw importInstead(`a ${ending} file may hold many articles`, file);
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });
  const known = ending in otherEndings ? otherEndings[ending as keyof typeof otherEndings] : undefined;
  const hint = known ?? `Save it as ${list.format(formats.map(({ endings }) => endings[0] ?? ''))}.`;
  throw new ContentError(ending === '' ? 'the file name has no ending' : `an article can't be a ${ending} file`, { file }, hint);
}

const endingOf = (file: string): string => extname(file).toLowerCase();
