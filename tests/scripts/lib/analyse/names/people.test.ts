import { describe, expect, test } from 'vitest';
import { read } from '../../../../support/reading.ts';

/** Who speaks in a text, by the words of each source: "Mr Halloran: victor-halloran"; "-" for nobody. */
const speakers = (...texts: string[]) => read(...texts).statements.map(({ source, actor }) => `${source}: ${actor ?? '-'}`);

const couple = 'Denise Halloran and Victor Halloran met in court.';
const minister = 'Robert F. Dolan Jr., the health minister, resigned.';

describe('titles and kin tell who is meant', () => {
  test.each([
    [`${couple} Ms Halloran said the flat was hers.`, 'Ms Halloran: denise-halloran'],
    [`${couple} "I paid for every brick," said Mr Halloran.`, 'Mr Halloran: victor-halloran'],
    [`${couple} Mrs. Halloran said it was late.`, 'Mrs. Halloran: denise-halloran'],
    ['Sen. Laura Quill and Rep. David Quill voted no. "It is too dear," Rep. Quill said.', 'Rep. Quill: david-quill'],
    ['Senator Ruth Hale met Governor Mark Hale. Gov. Hale said the road was shut.', 'Gov. Hale: mark-hale'],
    ['Dr. Emily Sarto treated them. Her husband, Paul Sarto, drove. Dr. Sarto said they were lucky.', 'Dr. Sarto: emily-sarto'],
    ['Dr. Emily Sarto treated them. Her husband, Pat Sarto, drove. Mr. Sarto said it was icy.', 'Mr. Sarto: pat-sarto'],
    ['Kim Loft left. Kim Loft, his sister, stayed. Pat Loft, his brother, wept. Mr Loft said it was fine.', 'Mr Loft: pat-loft'],
    ['Sir Alan Prentice chairs it. His wife Maud Prentice paints. Sir Alan said the roof leaked.', 'Sir Alan: alan-prentice'],
    ['Karen Bold beat Steve Bold. "He ran well," Bold said of her brother.', 'Bold: karen-bold'],
    ['Martin Keswick Sr. founded it. Martin Keswick Jr. runs it. Keswick Sr. said it was old.', 'Keswick Sr.: martin-keswick-sr'],
    ['George Whitlam III left. George Whitlam II, his father, stayed. Whitlam III said it was cold.', 'Whitlam III: george-whitlam-iii'],
    ['Anna and Paul Reed sued. "It leaks," Anna said.', 'Anna: anna-reed'],
    ['Anna and Paul Reed sued. Mr Reed said it was old.', 'Mr Reed: paul-reed'],
  ])('%s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  test.each([
    [`${minister} Dolan said he was tired.`, 'Dolan: robert-f-dolan-jr'],
    [`${minister} Dolan said he was tired. His sister, Kerry Dolan, wept. "I am done," Dolan said.`, 'Dolan: robert-f-dolan-jr'],
    ['Robert Dolan, Jr., a minister, resigned. Dolan said he was tired.', 'Dolan: robert-dolan-jr'],
    ['Mike Farrow Jr said the mill would open. Farrow said it had cost millions.', 'Farrow: mike-farrow-jr'],
  ])('a generation belongs to the name, and the surname to whom it was used for: %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });
});

describe('where two fit, or nobody does, it stays open', () => {
  test.each([
    `${couple} Halloran said the flat was cold.`,
    'Peter Lomax and his wife, Joan Lomax, sold the shop. "We are tired," Lomax said.',
    'The twins Jack Orme and Jill Orme opened a bakery. Orme said bread was art.',
    'Anna Vance won. Her brother, Mark Vance, a farmer, cheered. Vance said it was over.',
    'Anna and Paul Reed sued. Reed said the roof leaked.',
    'Sarah Colbeck ran the race. Mr Colbeck said the course was short.',
    'Rep. Ann Toller voted yes. Sen. Toller said it was unread.',
    'Lord Ashby rose. Lady Ashby left. "Nonsense," said Lord Ashby.',
    'Mr and Mrs Harding left. Mr Harding said it was too loud.',
    'Dr. Lee and Mr. Lee agreed. Dr. Lee said it was flu.',
    'Hugh Danvers, 34, of Port Ellery, and Hugh Danvers, 71, of Lower Marl, were there. Danvers said it was odd.',
    'Sgt. Paul Rook arrested Paul Rook, a namesake. Rook said it was a mistake.',
    'Professor Jane Adler and Professor Max Adler wrote it. Professor Adler said it was fun.',
    'Justice Stone ruled. Emma Stone wept. Justice Stone said it was law.',
    'Police chief Law spoke. Constable Pat Law, her son, left. Chief Law said it was late.',
    'Mr. and Mrs. Paul Reed sued. Mrs. Reed said the roof leaked.',
    'John Carver Jr. and John Carver Sr. were there. John Carver said it was cold.',
    'Martin Keswick Sr. and Martin Keswick Jr. met. Keswick Jr. said profits rose. Keswick said nothing was lost.',
    'Jordan Ellis and Jordan Price ran. Jordan said it was close.',
  ])('%s', (text) => {
    expect(speakers(text).at(-1)).toMatch(/: -$/);
  });
});

describe('one name, whatever way it is written', () => {
  test.each([
    ['William "Bill" Tanner swam. Bill said it was cold.', 'Bill: william-bill-tanner'],
    ['William "Bill" Tanner said the boat sank.', 'William "Bill" Tanner: william-bill-tanner'],
    ['Margaret (Peggy) Lowell ran it. "It is over," Lowell said.', 'Lowell: margaret-peggy-lowell'],
    ['Joseph “Joey Nails” Carbone was held. Carbone said he was innocent.', 'Carbone: joseph-joey-nails-carbone'],
    ['Antonio ‘Tony’ Ricci said he was innocent.', 'Antonio ‘Tony’ Ricci: antonio-tony-ricci'],
    ['Omar al-Masri, a doctor, left. Al-Masri said he would come back.', 'Al-Masri: omar-al-masri'],
    ['Pieter van der Berg, an engineer, checked it. "It held," Van der Berg said.', 'Van der Berg: pieter-van-der-berg'],
    ['Maria de Souza is a farmer. De Souza said it was wet.', 'De Souza: maria-de-souza'],
    ['J. K. Harlow, a writer, wrote it. Harlow said it was dull.', 'Harlow: j-k-harlow'],
    ['Kate O’Brien, a nurse, left. O’Brien said it was late.', 'O’Brien: kate-obrien'],
    ['Jean-Luc Barré-Sinclair spoke. Barré-Sinclair said the lab was safe.', 'Barré-Sinclair: jean-luc-barre-sinclair'],
    ['JANE WHITCOMBE, the mayor, resigned. Whitcombe said it was time.', 'Whitcombe: jane-whitcombe'],
    ['Jane Whitcombe, the mayor, resigned. WHITCOMBE said she was tired.', 'WHITCOMBE: jane-whitcombe'],
  ])('%s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  test('is one actor', () => {
    const texts = 'Robert F. Dolan Jr. resigned. Robert Dolan wept. Mr Dolan said R. F. Dolan would write. DOLAN left.';
    expect(read(texts).actors.map(({ id }) => id)).toEqual(['robert-f-dolan-jr']);
  });
});

test('a name is read whole where its line must not break', () => {
  const { actors, mentions } = read(
    'Rasmus\u00a0Quellenbach of Weir Lane said so.',
    'Rasmus Quellenbach will ask again, Quellenbach said.',
  );
  expect(actors.map(({ name }) => name)).toEqual(['Rasmus Quellenbach']);
  expect(mentions).toEqual([
    'Rasmus\u00a0Quellenbach → rasmus-quellenbach (name)',
    'Rasmus Quellenbach → rasmus-quellenbach (name)',
    'Quellenbach → rasmus-quellenbach (alias)',
  ]);
});
