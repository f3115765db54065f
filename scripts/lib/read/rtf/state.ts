import type { Use } from './destinations.ts';
import type { Flow } from './flow.ts';

/** What holds in a group, and in those in it until they say otherwise. */
export interface State {
  /** The word that the group is of; "" for one that is of none. */
  name: string;
  use: Use;
  /** How many of the characters after one of Unicode are there for programs that know none. */
  fallback: number;
  /** The font, by its number. */
  font: number | undefined;
  isBold: boolean;
  isItalic: boolean;
  isStruck: boolean;
  raised: 'sup' | 'sub' | undefined;
  isHidden: boolean;
  isDeleted: boolean;
  isInserted: boolean;
  href: string | undefined;
  /** Of the paragraph. */
  style: number | undefined;
  outline: number | undefined;
  list: number | undefined;
  level: number;
  inTable: boolean;
  /** Where words go. */
  flow: Flow;
  /** What was collected; shared by the groups below the one that collects. */
  collected: { text: string };
}

/** What a paragraph is until it says so. */
export const PLAIN_PARAGRAPH = { style: undefined, outline: undefined, list: undefined, level: 0, inTable: false } satisfies Partial<State>;
/** How words are set until they say so. */
export const PLAIN_WORDS = {
  font: undefined,
  isBold: false,
  isItalic: false,
  isStruck: false,
  raised: undefined,
  isHidden: false,
  isDeleted: false,
  isInserted: false,
} satisfies Partial<State>;

export const newState = (flow: Flow): State => ({
  ...PLAIN_PARAGRAPH,
  ...PLAIN_WORDS,
  name: '',
  use: 'text',
  fallback: 1,
  href: undefined,
  flow,
  collected: { text: '' },
});
