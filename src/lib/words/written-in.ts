import { site } from '../../site.config.ts';

/** The attributes of an element whose words are in another language than what stands around them. */
export interface WrittenIn {
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

/**
 * How HTML says that words are those of an article; nothing where they are in the language of the site.
 *
 * @param language of the article, as its explainer has it: absent where it is English
 */
export const writtenIn = (language = 'en'): WrittenIn =>
  isOfSite(language) ? {} : { lang: language, ...(directionOf(language) !== directionOf(site.language) && { dir: directionOf(language) }) };

/** The same of words of the interface that stand among those of an article, and follow their direction. */
export const labelsIn = (language = 'en'): Pick<WrittenIn, 'lang'> => (isOfSite(language) ? {} : { lang: site.language });

const isOfSite = (language: string): boolean => primary(language) === primary(site.language);

/** Which way a language is written; of one that is not known, that of its letters. */
function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  return language === 'und' ? 'auto' : (new Intl.Locale(language).getTextInfo().direction ?? 'ltr');
}

const primary = (language: string): string => language.split('-')[0] ?? language;
