import { afterEach, describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import type { PublisherPage, StoryNode } from '../../../../src/lib/graph/types.ts';
import { footer, navigation } from '../../../../src/lib/machines/menu.ts';
import { site } from '../../../../src/site.config.ts';

const page = (id: string, title: string): PublisherPage => ({ id, data: { title, description: 'A page.' }, words: [], headings: [] });
const contentOf = (...pages: PublisherPage[]) => buildGraph({ explainers: [], actors: new Map(), themes: new Map(), pages });
const links = (steps: { name: string; href: string }[]) => steps.map(({ name, href }) => `${name} ${href}`);

const before = { ...site };
afterEach(() => Object.assign(site, before));

describe('without settings', () => {
  it('the top of a page has the lists of the site', () => {
    expect(links(navigation(contentOf()))).toEqual([
      'Explainers /explainers/',
      'Actors /actors/',
      'Themes /themes/',
      'Who said what /statements/',
    ]);
  });

  it('the glossary stands there where it has a term', () => {
    const fare = { term: 'fare', forms: [], definition: 'What a passenger pays.', sources: [], explanation: [] };
    const content = buildGraph({ explainers: [], actors: new Map(), themes: new Map(), pages: [], terms: new Map([['fare', fare]]) });
    expect(links(navigation(content)).at(-1)).toBe('Glossary /glossary/');
  });

  it('the stories stand there where the site has any', () => {
    expect(
      links(navigation({ ...contentOf(), stories: new Map([['wall', { isListed: true, explainers: [{}] } as unknown as StoryNode]]) })),
    ).toEqual(['Explainers /explainers/', 'Stories /stories/', 'Actors /actors/', 'Themes /themes/', 'Who said what /statements/']);
  });

  it('its foot has the pages of the publisher in their order, what is said about the site, and the feed', () => {
    // The tests run as the development server does, which shows the guide.
    const rest = ['Guide /guide/', 'RSS /rss.xml'];
    expect(links(footer(contentOf()))).toEqual(['How a page is made /about/', ...rest]);
    expect(links(footer(contentOf(page('about', 'Who we are'), page('imprint', 'Imprint'))))).toEqual([
      'Imprint /imprint/',
      'Who we are /about/',
      ...rest,
    ]);
  });
});

describe('by the settings', () => {
  it('pages, files of the site and other addresses stand in the order of the publisher, under their words', () => {
    Object.assign(site, {
      navigation: [{ page: 'actors', label: 'People' }, { page: 'imprint' }],
      footer: [
        { label: 'Feed', url: '/rss.xml' },
        { label: 'Shop', url: 'https://shop.example/' },
      ],
    });
    const content = contentOf(page('imprint', 'Imprint'));
    expect(links(navigation(content))).toEqual(['People /actors/', 'Imprint /imprint/']);
    expect(links(footer(content))).toEqual(['Feed /rss.xml', 'Shop https://shop.example/']);
  });
});
