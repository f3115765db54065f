import type { PublisherTheme, Theme } from '../../schemas/theme.ts';
import { distinct } from '../vocabulary/other-names.ts';
import type { ExplainerNode, ThemeNode } from './types.ts';

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
      linkPassages(node, theme, explainer);
    }
  }
  return new Map([...nodes].sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)));
}

function toNode({ id, name, iptc, below, from }: Theme, own: PublisherTheme | undefined): ThemeNode {
  const shown = own ? { name: own.name, below: own.below, description: own.description } : { name, iptc, below, description: undefined };
  return { id, ...shown, from, because: [], explainers: [], passages: [] };
}

function linkPassages(node: ThemeNode, theme: Theme, explainer: ExplainerNode): void {
  if (theme.because.length === 0) return;
  const pattern = wholeWords(theme.because);
  for (const passage of explainer.passages.filter(({ text }) => pattern.test(text))) {
    node.passages.push(passage);
    passage.themes.push(node);
  }
}

/** A pattern that finds any of these words or phrases as whole words, in capitals or not. Not global: safe to `test` repeatedly. */
function wholeWords(words: string[]): RegExp {
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
}
