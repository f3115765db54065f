import { sentence } from '../../text/in-language.ts';
import { counts, list, named, number } from './counts.ts';

/** Titles, captions and tables of pictures. */
export const pictures = {
  asTable: 'As a table',
  linkTo: 'Link to this picture',
  linkToTimeline: 'Link to this timeline',
  skip: (links: number) => `Skip the ${number(links)} links in this picture`,
  actor: 'Actor',
  passages: 'Passages',
  overTime: {
    title: 'Over time',
    description: 'A dot for each explainer with a date, from the earliest on the left to the latest on the right.',
    caption: 'A dot for each explainer that has a date; a larger dot means more passages.',
    barsDescription: 'A bar for each stretch of time, from the earliest on the left to the latest on the right.',
    barsCaption: 'The higher the bar, the more passages. Only explainers that have a date count.',
    dot: (day: string, headline: string, passages: number) => `${day}: ${headline} (${counts.passages(passages)})`,
    date: 'Date',
    explainer: 'Explainer',
    explainers: 'Explainers',
  },
  presence: {
    title: 'Who appears where',
    description: 'A row for each actor, a column for each passage from the first to the last, a dot where the passage mentions the actor.',
    /** @param rows how many of `actors` the picture has room for  @param goesOn whether it is wider than any screen */
    caption: (hasSections: boolean, rows: number, actors: number, goesOn: boolean) => {
      const apart = hasSections ? ', section by section' : '';
      const cut = actors > rows ? ` The ${number(rows)} that appear in the most passages; the table has all ${number(actors)}.` : '';
      const dots = 'a dot where a passage mentions the actor, larger where it does so more often.';
      const on = goesOn ? ' Scroll sideways for later passages.' : '';
      return `From the first passage to the last${apart}: ${dots}${on}${cut}`;
    },
    dot: (actor: string, passage: number, heading: string) => `${actor}, passage ${passage}: ${heading}`,
  },
  speakers: {
    title: 'Who talks about whom',
    description: 'On the left who makes a statement, on the right whom it mentions, a line for what one says about the other.',
    /** @param side how many names a side has where there is no room for all */
    caption: (side: number | undefined) => {
      const cut = side ? ` At most ${number(side)} names on each side; the table has all.` : '';
      return `On the left who makes a statement, on the right whom it mentions. The wider the line, the more statements.${cut}`;
    },
    from: 'Who speaks',
    to: 'About whom',
    line: (speaker: string, about: string, statements: number) => `${speaker} about ${named(about)}: ${counts.statements(statements)}`,
    who: 'Who',
    ofWhom: 'About whom',
    statements: 'Statements',
  },
  states: {
    title: 'States involved',
    description: (states: string[]) => `A map of the region around ${list(states.map(named)).join('')}, shown in colour.`,
    names: 'Names on the map',
    caption: <Item>(link: (name: string) => Item) =>
      sentence`Shapes by ${link('Natural Earth')}, which draws borders by who controls the ground, not by who claims it.`,
    state: 'State',
    government: 'Government mentioned',
    dot: (state: string, passages: number) => `${state}: ${counts.passages(passages)}`,
  },
  themes: {
    title: 'Who appears in which themes',
    description: 'A row for each actor, a column for each theme, a dot where passages on the theme mention the actor.',
    caption: 'A dot where passages on a theme mention an actor; a larger dot means more passages. Shown are those in the most explainers.',
    dot: (actor: string, theme: string, passages: number) => `${actor} and ${theme}: ${counts.passages(passages)}`,
  },
};
