import { expect, test } from 'vitest';
import { outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

const OWN = 'The mill of Aldersea closed on Friday, and its wheel stood still for the first time in two hundred years.';
const END = 'It opens again in spring, said the council, which pays for the new wheel.';
const OTHER = 'A ferry of Quellin ran aground in the fog of last night, and nobody on board of it was hurt, the harbour said.';

const story = (headline: string, ...parts: string[]): string =>
  `<article>${headline}${parts.map((own) => `<p>${own}</p>`).join('')}</article>`;
const linesOf = async (html: string): Promise<string[]> => outlineOf(await readAs('a.html', `<body><main>${html}</main></body>`));

test('of a page that goes on with another story, under a headline of its own, the first is read', async () => {
  const lines = await linesOf(story('<h1>Mill closes</h1>', OWN, END, OWN, END) + story('<h1>Ferry aground</h1>', OTHER));
  expect(lines).toEqual([OWN, END, OWN, END]);
});
