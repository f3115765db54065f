import type { FoundTheme } from '../model/analysis.ts';
import { slug } from '../model/slug.ts';
import type { KnownTheme, ThemeVocabulary } from '../model/vocabulary.ts';

/** What an article says it is about. */
type Topic = { code?: string | undefined; name?: string | undefined };

/**
 * The themes of an article: first those that it says itself, for sure, then those that its words suggest and that are none of these, nor above
 * one of them. What it says is a theme by its code, or by a name that one theme alone has.
 *
 * @param most how many there are at most, where the article does not say more itself
 */
export function withStated(
  suggested: readonly FoundTheme[],
  topics: readonly Topic[] | undefined,
  { themes }: ThemeVocabulary,
  most: number,
): FoundTheme[] {
  const known = new Map((topics ?? []).flatMap((topic) => themeOf(topic, themes) ?? []).map((theme) => [theme.id, theme]));
  const above = new Set([...known.values()].flatMap((theme) => ancestorsOf(theme, themes)));
  const stated = [...known.values()].map(({ id, name, iptc, below }): FoundTheme => {
    const because = suggested.find((own) => own.id === id)?.because ?? [];
    return { id, name, iptc, below, because, confidence: 1, from: 'article' };
  });
  const others = suggested.filter(({ id }) => !known.has(id) && !above.has(id));
  return [...stated, ...others.slice(0, Math.max(most - stated.length, 0))];
}

function themeOf({ code = '', name = '' }: Topic, themes: ThemeVocabulary['themes']) {
  const own = themes.get(code);
  if (own) return own;
  const key = slug(name);
  const named = themes
    .values()
    .filter((theme) => slug(theme.name) === key)
    .toArray();
  return named.length === 1 ? named[0] : undefined;
}

/** The ids of the themes above one. */
function ancestorsOf(theme: KnownTheme, themes: ThemeVocabulary['themes']): string[] {
  const parent = themes.get(theme.parent ?? '');
  return parent ? [parent.id, ...ancestorsOf(parent, themes)] : [];
}
