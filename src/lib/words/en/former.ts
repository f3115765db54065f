import { sentence } from '../../text/in-language.ts';

/** Pages at addresses that were given once, and what became of what they showed. */
export const former = {
  moved: 'This page has moved',
  movedTo: (name: string) => `This page has a new address: ${name}`,
  itIsNow: <Item>(link: Item) => sentence`It is here now: ${link}`,
  withdrawn: {
    explainer: 'This explainer was withdrawn',
    actor: 'This actor is no longer here',
    theme: 'This theme is no longer here',
    term: 'This term is no longer here',
    story: 'This story was withdrawn',
  },
  start: <Item>(link: (path: string, words: string) => Item) =>
    sentence`Go on from the ${link('/explainers/', 'explainers')}, the ${link('/actors/', 'actors')} or the ${link('/themes/', 'themes')}.`,
  takenBack: {
    heading: 'This page is not public at present',
    description: 'What stood at this address is not public at present.',
    lead: <Item>(link: (path: string, words: string) => Item) => [
      'The editors have taken it back, for a time or for good. The address is right. Go on to the ',
      ...sentence`${link('/explainers/', 'explainers')}, the ${link('/actors/', 'actors')} or the ${link('/themes/', 'themes')}.`,
    ],
  },
  withdrawnOn: <Item>(day?: Item) => (day ? ['Withdrawn on ', day, '.'] : ['It was published here once, and is no more.']),
};
