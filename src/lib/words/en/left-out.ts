import type { LeftOutKind } from '../../../schemas/left-out.ts';
import { count } from './counts.ts';

/** What of an article's file is not on its page, and how many of it. */
export const leftOutWords: Record<LeftOutKind, (n: number) => string> = {
  picture: (n) => count(n, { one: '{n} picture', other: '{n} pictures' }),
  video: (n) => count(n, { one: '{n} video', other: '{n} videos' }),
  comment: (n) => count(n, { one: '{n} comment', other: '{n} comments' }),
  'hidden text': (n) => count(n, { one: '{n} hidden text', other: '{n} hidden texts' }),
  'struck text': (n) => count(n, { one: '{n} struck text', other: '{n} struck texts' }),
  'deleted text': (n) => count(n, { one: '{n} deleted text', other: '{n} deleted texts' }),
  'inserted text': (n) => count(n, { one: '{n} inserted text', other: '{n} inserted texts' }),
  'code block': (n) => count(n, { one: '{n} code block', other: '{n} code blocks' }),
  form: (n) => count(n, { one: '{n} form', other: '{n} forms' }),
  'page part': (n) => count(n, { one: '{n} page part', other: '{n} page parts' }),
};
