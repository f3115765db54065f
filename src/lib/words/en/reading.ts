/** What the script of every page says. It goes to every reader: nothing else belongs in here. */
export const reading = {
  linkCopied: 'Link copied',
  linkInAddressBar: 'Link in the address bar',
  share: 'Share…',
  copyEmbed: 'Copy embed code',
  embedCopied: 'Code copied',
  copyWords: 'Copy link to these words',
  /** @param relation of the words of a link to the actor that it leads to */
  relation: (words: string, relation: string) => `“${words}”: ${relation}`,
  searchUnavailable: 'Search is not available right now.',
  reload: 'Reload this page to try again.',
  retry: 'Retry',
};
