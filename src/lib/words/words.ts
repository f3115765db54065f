import { site } from '../../site.config.ts';
import { ContentError } from '../content-error.ts';
import type { Approval } from '../explainer/approval.ts';
import { inLanguage } from '../text/in-language.ts';
import { dateInWords } from './dates.ts';
import { en } from './en/index.ts';

/** What a language has to say: a folder beside `en` with the same files, and its name in `catalogues`. */
export type Catalogue = typeof en;

const catalogues: Record<string, Catalogue> = { en };

/** The folder beside this file with the words of a language: "en" for "en-GB". @throws ContentError where there are none */
export function wordsFolderOf(language: string): string {
  const [folder = ''] = language.split('-');
  if (Object.hasOwn(catalogues, folder)) return folder;
  throw new ContentError(
    `the interface has no words in the language "${language}"`,
    { file: 'src/site.config.ts' },
    `Choose one of ${Object.keys(catalogues).join(', ')}, or translate src/lib/words/en and add it to src/lib/words/words.ts.`,
  );
}

/** The words of this site. A build refuses a language without any (`scripts/lib/site/aliases.ts`); a module cannot, as it is loaded. */
export const words: Catalogue = catalogues[site.language.split('-')[0] ?? ''] ?? en;

export const { list, number } = inLanguage(site.language);

const languages = new Intl.DisplayNames(site.language, { type: 'language' });

/** What the site calls a language; undefined for one that is not known (`und`). */
export const languageName = (language: string): string | undefined => (language === 'und' ? undefined : languages.of(language));

/** A date as the site writes it. @param date YYYY-MM-DD, YYYY-MM or YYYY */
export const day = (date: string, month?: 'long' | 'short'): string => dateInWords(date, site.language, month);

/** Whether an editor has approved an explainer, and who and when. */
export const reviewLabel = (approval: Approval): string =>
  approval.status === 'suggested' ? words.review.suggested : words.review[approval.status](approval.by, day(approval.on));
