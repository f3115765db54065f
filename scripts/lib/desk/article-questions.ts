import { z } from 'zod';
import { explainArticle } from './explain-article.ts';
import { type Desk, type Question, question } from './question.ts';
import { type GivenFile, pastedFile, requireArticle, takeArticle } from './take-article.ts';
import { takeFile } from './take-file.ts';

const fileSchema = z.strictObject({ name: z.string(), replaces: z.string().optional(), bytes: z.instanceof(Uint8Array) });
const pasteSchema = z.strictObject({ headline: z.string().trim(), text: z.string(), replaces: z.string().optional() });
/** In one line: all that may be written anew is. */
const wordsSchema = z
  .string()
  .transform((words) => words.replaceAll(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'words written anew can not be empty'));
const decisionSchema = z.union([z.enum(['ours', 'theirs']), z.strictObject({ words: wordsSchema })]);
const explainSchema = z.strictObject({ file: z.string(), decisions: z.record(z.string(), decisionSchema).optional() });

/** The questions of the desk about articles. */
export const articleQuestions: Question[] = [
  question({ method: 'POST', path: '/articles', body: fileSchema, answer: (desk, _, given) => take(desk, given) }),
  question({
    method: 'POST',
    path: '/articles/paste',
    body: pasteSchema,
    answer: (desk, _, { headline, text, replaces }) => take(desk, { ...pastedFile(headline, text), replaces }),
  }),
  question({
    method: 'POST',
    path: '/articles/explain',
    body: explainSchema,
    answer: ({ folders, conflicts, inTurn }, _, { file, decisions }) =>
      inTurn(async () => explainArticle(folders, conflicts, await requireArticle(folders, file), decisions)),
  }),
];

/** Takes a picture or a table that an editor wants to show. */
export const fileQuestion: Question = question({
  method: 'POST',
  path: '/media',
  body: z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  answer: ({ folders, inTurn }, _, { name, bytes }) => inTurn(async () => ({ file: await takeFile(folders, name, bytes) })),
});

const take = ({ folders, conflicts, inTurn }: Desk, given: GivenFile) => inTurn(() => takeArticle(folders, conflicts, given));
