const SENTENCES = [
  'The council of Larkhaven voted on Monday to close the northern berth, NAME told reporters.',
  '“We have waited for long enough,” NAME said on Tuesday.',
  'According to the Harbour Board, some 400 ships called at the port in 2023.',
  'NAME, who leads the Seamen’s Union, warned that the plan would cost jobs in Brightport.',
  'The government of Norway declined to comment.',
  'A spokesman for NAME denied that the ministry had been told of the leak in March.',
  'Prices rose by three per cent last year, and the board expects another rise in spring.',
  'She added that the inquiry would go on until the end of May 2025.',
  'Doctors at St Anne’s Hospital treated eleven people for burns.',
  'NAME was born in Vellmouth in 1961 and studied law.',
  'The bridge was built between 1902 and 1907.',
];
const FIRST = ['Anna', 'Peter', 'Maria', 'James', 'Helen', 'David', 'Susan'];
const LAST = ['Brandt', 'Okafor', 'Lindqvist', 'Harrow', 'Castellan', 'Pryce', 'Novak', 'Tanner', 'Weld'];

/**
 * Invented news, in paragraphs of four sentences.
 *
 * @param size in characters, about
 * @param last the family name of whoever is the nth; without, the same few people speak again and again
 */
export function proseOf(size: number, last: (number: number) => string = (at) => LAST[at % LAST.length] ?? ''): string {
  const paragraphs: string[] = [];
  for (let length = 0, at = 0; length < size; ) {
    const paragraph = Array.from({ length: 4 }, () => {
      at += 1;
      const sentence = SENTENCES[(at * 7 + Math.floor(at / 11)) % SENTENCES.length] ?? '';
      return sentence.replace('NAME', `${FIRST[(at * 5) % FIRST.length]} ${last(at)}`);
    }).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}
