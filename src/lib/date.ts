/**
 * A calendar date in the words of a language: "March 3, 2025".
 *
 * @param date YYYY-MM-DD
 */
export function dateInWords(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
