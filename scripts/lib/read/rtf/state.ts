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

/** Takes over a word that says how what follows it is set. @returns false for another word */
export function setLook(state: State, word: string, number: number | undefined): boolean {
  const isOn = number !== 0;
  if (word === 'plain') Object.assign(state, PLAIN_WORDS);
  else if (word === 'f') state.font = number;
  else if (word === 'b') state.isBold = isOn;
  else if (word === 'i') state.isItalic = isOn;
  else if (word === 'strike' || word === 'striked') state.isStruck = isOn;
  else if (word === 'super') state.raised = isOn ? 'sup' : undefined;
  else if (word === 'sub') state.raised = isOn ? 'sub' : undefined;
  else if (word === 'nosupersub') state.raised = undefined;
  else if (word === 'v') state.isHidden = isOn;
  else if (word === 'deleted') state.isDeleted = isOn;
  else if (word === 'revised') state.isInserted = isOn;
  else if (word === 'uc') state.fallback = number ?? 1;
  else if (word === 's') state.style = number;
  else if (word === 'outlinelevel') state.outline = number;
  else if (word === 'ls' && state.name !== 'listoverride') state.list = number;
  else if (word === 'ilvl') state.level = number ?? 0;
  else if (word === 'intbl') state.inTable = true;
  else return false;
  return true;
}
