import type { Theme } from '../../../../src/schemas/theme.ts';
import { plantTriggers, type TriggerTree } from './triggers.ts';

/** A theme that an article can be found to have. */
export interface KnownTheme extends Pick<Theme, 'id' | 'name' | 'iptc' | 'below'> {
  /** Key of the theme above it; null for one of the seventeen roots. */
  parent: string | null;
}

/** The themes and the words that suggest them. A theme's key is its IPTC code, a local theme's key its id. */
export interface ThemeVocabulary {
  themes: ReadonlyMap<string, KnownTheme>;
  triggers: TriggerTree;
}

/**
 * Puts a theme vocabulary together.
 *
 * @param themes key → theme
 * @param triggers key → triggers; one that starts with "~" is ambiguous
 */
export function makeThemeVocabulary(
  themes: ReadonlyMap<string, KnownTheme>,
  triggers: Iterable<readonly [string, readonly string[]]>,
): ThemeVocabulary {
  return { themes, triggers: plantTriggers(triggers) };
}

/** The keys of the themes above a theme, nearest first. */
export function ancestors(key: string, vocabulary: ThemeVocabulary): string[] {
  const above: string[] = [];
  for (let parent = vocabulary.themes.get(key)?.parent; parent; parent = vocabulary.themes.get(parent)?.parent) above.push(parent);
  return above;
}

/** The key of the root that a theme lies under, or is. */
export function rootOf(key: string, vocabulary: ThemeVocabulary): string {
  return ancestors(key, vocabulary).at(-1) ?? key;
}
