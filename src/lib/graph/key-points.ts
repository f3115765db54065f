import type { ExplainerNode } from './types.ts';

/** The key points that its first words do not say already: those of a standfirst and of the passage after it stand right below. */
export function keyPointsApart({ data, passages }: ExplainerNode): ExplainerNode['data']['keyPoints'] {
  const opening = passages.slice(0, passages[0]?.id === data.standfirst ? 2 : 1);
  return data.keyPoints.filter(({ text }) => !opening.some((passage) => passage.text.includes(text)));
}
