import { sentence } from '../in-language.ts';
import { counts, list, number } from './counts.ts';

/** Titles, captions and tables of pictures. */
export const pictures = {
  asTable: 'As a table',
  skip: (links: number) => `Skip the ${number(links)} links of this picture`,
  actor: 'Actor',
  passages: 'Passages',
  overTime: {
    title: 'Over time',
    description: 'A dot for each explainer with a date, from the earliest on the left to the latest on the right.',
    caption: 'A dot for each explainer that has a date; a larger one has more passages.',
    dot: (day: string, headline: string, passages: number) => `${day}: ${headline} (${counts.passages(passages)})`,
    date: 'Date',
    explainer: 'Explainer',
  },
  presence: {
    title: 'Who appears where',
    description: 'A row for each actor, a column for each passage from the first to the last, a dot where the passage mentions the actor.',
    caption: (hasSections: boolean) =>
      `From the first passage to the last${hasSections ? ', sections apart' : ''}: a dot where a passage mentions the actor, a larger one where it does so more often.`,
    isCut: (shown: number, all: number) => `The ${number(shown)} in most passages; the table has all ${number(all)}.`,
    dot: (actor: string, passage: number, heading: string) => `${actor}, passage ${passage}: ${heading}`,
  },
  speakers: {
    title: 'Who speaks of whom',
    description: 'On the left who makes a statement, on the right whom the statement mentions, a line for what one says of the other.',
    caption: 'On the left who makes a statement, on the right whom it mentions. The wider the line, the more statements.',
    isCut: (side: number) => `At most ${number(side)} names a side; the table has all.`,
    from: 'Who speaks',
    to: 'Of whom',
    line: (speaker: string, about: string, statements: number) => `${speaker} of ${about}: ${counts.statements(statements)}`,
    who: 'Who',
    ofWhom: 'Of whom',
    statements: 'Statements',
  },
  states: {
    title: 'States involved',
    description: (states: string[]) => `A map of the world around ${list(states).join('')}, these in colour.`,
    names: 'Names on the map',
    caption: <Item>(link: (name: string) => Item) =>
      sentence`Shapes by ${link('Natural Earth')}, which draws borders by who controls the ground, not by who claims it.`,
    state: 'State',
    government: 'Its government here',
    dot: (state: string, passages: number) => `${state}: ${counts.passages(passages)}`,
  },
  themes: {
    title: 'Who appears in which themes',
    description: 'A row for each actor, a column for each theme, a dot where passages of the theme mention the actor.',
    caption: 'A dot where passages of a theme mention an actor; the larger, the more of them. The actors and themes in most explainers.',
    dot: (actor: string, theme: string, passages: number) => `${actor} and ${theme}: ${counts.passages(passages)}`,
  },
};
