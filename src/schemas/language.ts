import { z } from 'zod';

/** A language as HTML and BCP 47 write it: "de", "pt-BR", "zh-Hant". */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is written like "de" or "pt-BR"');
