import type { z } from 'zod';
import { parseDocument } from '../../src/lib/explainer/document.ts';
import { readEditorPage } from '../../src/lib/explainer/editor-words.ts';
import { buildGraph } from '../../src/lib/graph/build.ts';
import type { ExplainerInput, Graph, StoryInput } from '../../src/lib/graph/types.ts';
import { type ExplainerData, explainerSchema } from '../../src/schemas/explainer.ts';
import { storySchema } from '../../src/schemas/story.ts';

export type Frontmatter = Partial<z.input<typeof explainerSchema>>;

/** An explainer of an invented harbour town; what a test does not give is as plain as can be. */
export function explainer(slug: string, body: string, frontmatter: Frontmatter = {}): ExplainerInput {
  return { slug, data: data(frontmatter), sections: parseDocument(body, `${slug}.mdx`) };
}

export function data(frontmatter: Frontmatter): ExplainerData {
  return explainerSchema.parse({ format: 1, headline: 'A headline', source: { file: 'a.txt', sha256: '0'.repeat(64) }, ...frontmatter });
}

/** A story with an introduction. @param words in Markdown */
export function story(id: string, frontmatter: Partial<z.input<typeof storySchema>>, words = ''): StoryInput {
  const data = storySchema.parse({ headline: 'A story', ...frontmatter });
  const read = (text: string) => readEditorPage(text, `${id}.mdx`);
  return { id, data, intro: read(words), known: data.known.map(read), unknown: data.unknown.map(read) };
}

export const section = (id: string, ...passages: string[]): string =>
  `<Section id="${id}">\n## ${id}\n\n${passages.join('\n\n')}\n</Section>\n`;

export const passage = (id: string, words: string): string => `<Passage id="${id}">\n${words}\n</Passage>`;

export const graphOf = (...explainers: ExplainerInput[]): Graph =>
  buildGraph({ explainers, actors: new Map(), themes: new Map(), pages: [] });

export const lindmoor = { id: 'lindmoor', name: 'Lindmoor', kind: 'country' } as const;
export const renn = { id: 'tobias-renn', name: 'Tobias Renn', kind: 'person' } as const;
