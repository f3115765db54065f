import type { PublisherTheme, Theme } from '../../schemas/theme.ts';
import { distinct } from '../vocabulary/other-names.ts';
import type { ExplainerNode, PassageNode, ThemeNode } from './types.ts';

/**
 * Every theme that an explainer lists, once, by id, in the order of their names, linked with the passages that contain the words that it
 * was suggested for. The publisher's name for a theme goes before an explainer's.
 */
export function linkThemes(explainers: ExplainerNode[], publisher: Map<string, PublisherTheme>): Map<string, ThemeNode> {
  const nodes = new Map<string, ThemeNode>();
  for (const explainer of explainers) {
    for (const theme of explainer.data.themes) {
      const node = nodes.get(theme.id) ?? toNode(theme, publisher.get(theme.id));
      nodes.set(theme.id, node);
      node.explainers.push(explainer);
      explainer.themes.push(node);
      node.because = distinct([...node.because, ...theme.because]);
      for (const passage of passagesOf(theme, explainer)) {
        node.passages.push(passage);
        passage.themes.push(node);
      }
    }
  }
  return new Map([...nodes].sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)));
}

/**
 * Gives explainers that stand in no list their themes, and tells the themes nothing of them.
 *
 * @param listed the themes of those that stand in lists
 * @returns these, and after them those that no other explainer has
 */
export function linkUnlistedThemes(
  explainers: ExplainerNode[],
  publisher: Map<string, PublisherTheme>,
  listed: Map<string, ThemeNode>,
): Map<string, ThemeNode> {
  const nodes = new Map(listed);
  for (const explainer of explainers) {
    for (const theme of explainer.data.themes) {
      const node = nodes.get(theme.id) ?? { ...toNode(theme, publisher.get(theme.id)), isListed: false };
      nodes.set(theme.id, node);
      explainer.themes.push(node);
      for (const passage of passagesOf(theme, explainer)) passage.themes.push(node);
    }
  }
  return nodes;
}

function toNode({ id, name, iptc, below, from }: Theme, own: PublisherTheme | undefined): ThemeNode {
  const shown = own ? { name: own.name, below: own.below, description: own.description } : { name, iptc, below, description: undefined };
  return { id, ...shown, from, isListed: true, because: [], explainers: [], passages: [] };
}

/** The passages of an explainer that have the words of a theme. */
function passagesOf(theme: Theme, explainer: ExplainerNode): PassageNode[] {
  const words = theme.because.map((word) => word.toLowerCase());
  return explainer.passages.filter((passage) => {
    const text = lowered(passage);
    return words.some((word) => says(text, word));
  });
}

const known = new WeakMap<PassageNode, string>();

/** A passage's text in small letters: each theme of its explainer asks for it. */
function lowered(passage: PassageNode): string {
  const text = known.get(passage) ?? passage.text.toLowerCase();
  known.set(passage, text);
  return text;
}

/** True where a text has a word or phrase as whole words. A pattern of each theme's words would take longer to compile than to ask. */
function says(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return true;
  }
  return false;
}
