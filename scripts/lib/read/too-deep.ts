import { ContentError } from '../../../src/lib/content-error.ts';

/** The fault of an article with more things in things (quotations, lists, elements) than a reader can follow. */
export const tooDeep = (file: string, line?: number): ContentError =>
  new ContentError('quotations, lists or elements are nested too deeply', { file, line }, 'Save its text alone, as plain text (.txt).');
