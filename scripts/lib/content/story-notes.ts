import { explainersIn } from '../../../src/lib/graph/stories.ts';
import type { PublicContent } from './public-content.ts';
import type { Named, ReadStory } from './stories.ts';

/**
 * What of its stories a site does not show, and where they say it: a line for each, for a person.
 *
 * @param reasonOf why an explainer is not public, in words
 */
export function notesOnStories(
  { explainers, withheld, stories = [], withheldStories }: PublicContent,
  reasonOf: (withheld: PublicContent['withheld'][number]) => string,
): string[] {
  const apart = new Map<string, string>([
    ...withheld.map((one): [string, string] => [one.explainer.slug, reasonOf(one)]),
    ...explainers.filter(({ data }) => data.status === 'unlisted').map(({ slug }): [string, string] => [slug, 'unlisted']),
  ]);
  const listed = explainers.filter(({ slug }) => !apart.has(slug));
  const have = {
    actors: new Set(listed.flatMap(({ data }) => data.actors.map(({ id }) => id))),
    themes: new Set(listed.flatMap(({ data }) => data.themes.map(({ id }) => id))),
  };
  const noteOn = ({ what, id }: Named): string | undefined => {
    if (what === 'actors') return have.actors.has(id) ? undefined : `no explainer of the site has the actor ${id}`;
    if (what === 'themes') return have.themes.has(id) ? undefined : `no explainer of the site has the theme ${id}`;
    const reason = what === 'explainers' ? apart.get(id) : undefined;
    return reason && `${id} is left out of the story: ${reason}`;
  };
  const notesOn = (story: ReadStory): string[] => {
    const notes = story.named.flatMap((named) => {
      const note = noteOn(named);
      return note === undefined ? [] : [`${story.file}:${named.line}: ${note}`];
    });
    return explainersIn(story.data, listed).length > 0 ? notes : [...notes, `${story.file}: the story has no explainer on the site`];
  };
  return [
    ...withheldStories.map(
      ({ story, why, answers }) =>
        `${story.file}: ${why === 'draft' ? 'a draft' : `due on ${story.data.publish}`}${answers ? '; its addresses say that it is not public' : ''}`,
    ),
    ...stories.flatMap(notesOn),
  ];
}
