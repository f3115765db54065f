import { hash } from '../text/hash.ts';

/** The previews of a site are shared out among so many files: few for thousands of actors, each small enough to be fetched for one of them. */
const FILES = 64;

/** The file that has the preview of a page, without its ending. @param page `actors/ID`, `themes/ID` or `glossary/ID` */
export const previewFileOf = (page: string): string => (hash(page) % FILES).toString(16).padStart(2, '0');
