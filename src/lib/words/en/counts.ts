import { inLanguage } from '../../text/in-language.ts';
import namesWithThe from './names-with-the.json' with { type: 'json' };

export const { count, list, number } = inLanguage('en');

const WITH_THE = new RegExp(`^(?!the ).*\\b(${namesWithThe.endsWith.join('|')})$`, 'i');

/** "the " where the name of an actor has it within a sentence, else nothing: "the European Union", "Ukraine". */
export const article = (name: string): string => (WITH_THE.test(name) ? 'the ' : '');

/** A name within a sentence. */
export const named = (name: string): string => article(name) + name;

/** How many there are of what the site counts. */
export const counts = {
  actors: (n: number) => count(n, { one: '{n} actor', other: '{n} actors' }),
  articles: (n: number) => count(n, { one: '{n} article', other: '{n} articles' }),
  dates: (n: number) => count(n, { one: '{n} date', other: '{n} dates' }),
  explainers: (n: number) => count(n, { one: '{n} explainer', other: '{n} explainers' }),
  passages: (n: number) => count(n, { one: '{n} passage', other: '{n} passages' }),
  states: (n: number) => count(n, { one: '{n} state', other: '{n} states' }),
  statements: (n: number) => count(n, { one: '{n} statement', other: '{n} statements' }),
  /** Of something that stands in some passages of some explainers. */
  spread: (passages: number, explainers: number) => `${counts.passages(passages)} in ${counts.explainers(explainers)}`,
};
