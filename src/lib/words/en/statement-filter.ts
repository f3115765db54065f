import { counts } from './counts.ts';

/** What the script says that narrows a list of statements. */
export const statementFilter = {
  all: 'All',
  option: (name: string, statements: string) => `${name} (${statements})`,
  found: counts.statements,
  unavailable: 'The other pages of this list could not be loaded. Choose again to try once more.',
};
