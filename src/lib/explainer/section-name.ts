import { firstWords } from '../text/excerpt.ts';

/** What a section is called wherever it is named: its heading, or, where it has none, the first words of its first passage. */
export const sectionName = ({ heading, passages }: { heading: string | null; passages: readonly { text: string }[] }): string =>
  heading ?? firstWords(passages[0]?.text ?? '');
