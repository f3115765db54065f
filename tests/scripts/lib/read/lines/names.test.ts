import { expect, test } from 'vitest';
import { authorsIn } from '../../../../../scripts/lib/read/lines/names.ts';

test.each([
  ['Jane Doe', 'Jane Doe'],
  ['Jane Doe, Jon Roe and Mia Lind', 'Jane Doe, Jon Roe and Mia Lind'],
  ['Jane Doe, Environment Correspondent, and Ravi Pell in Lakeport', 'Jane Doe and Ravi Pell'],
  ['JANE DOE and RAVI PELL, Lakeport Bureau', 'Jane Doe and Ravi Pell'],
  ["SIOBHAN O'NEILL and ANGUS MCKAY", "Siobhan O'Neill and Angus McKay"],
  ['ANNE-MARIE VAN DER BERG', 'Anne-Marie Van Der Berg'],
  ['M.J', 'M.J'],
  ['AFP', 'AFP'],
  ['BBC NEWS', 'BBC News'],
  ['Reuters Staff', 'Reuters Staff'],
  ['From our correspondent in Vell', 'From our correspondent in Vell'],
])('the byline %j names %s', (byline, authors) => {
  expect(authorsIn(byline)).toBe(authors);
});
