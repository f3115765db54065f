import { count, list } from './counts.ts';

/** What is new since a reader's last visit: for a script that only they download for whom something is. */
export const lastVisit = {
  title: 'Since your last visit',
  counts: {
    passages: (n: number) => count(n, { one: '{n} passage', other: '{n} passages' }),
    statements: (n: number) => count(n, { one: '{n} statement', other: '{n} statements' }),
    explainers: (n: number) => count(n, { one: '{n} explainer', other: '{n} explainers' }),
  },
  since: (counts: string[], on: string) => `New or changed since ${on}: ${list(counts).join('')}`,
  next: 'Next',
  only: 'Only these',
  close: 'Close',
  mark: 'New since your last visit.',
};
