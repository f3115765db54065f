/**
 * Words that say little about a page. They count for the order of results, not for what is found: a question may be typed as such.
 */
const STOP_WORDS = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how if in into is it its of off on or our ' +
    'should so than that the their them then there these they this those to was we were what when where which who whom whose ' +
    'why will with would you your i he she his her about tell me say says said s'
  ).split(' '),
);

/** Whether a word, as typed, says little. In capitals it is a name: "WHO", "IT". */
export function isStopWord(typed: string, form: string): boolean {
  return STOP_WORDS.has(form) && !/\p{Lu}\p{Lu}/u.test(typed.replace(/[^\p{L}]/gu, ''));
}
