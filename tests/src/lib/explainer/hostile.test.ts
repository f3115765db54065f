import { expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { readCases } from '../../../support/hostile.ts';

const caseSchema = z.strictObject({
  name: z.string(),
  body: z.string().optional(),
  before: z.string().default(''),
  whole: z.string().optional(),
  refused: z.string().nullable(),
});
const fileOf = ({ body = 'It was.', before, whole }: z.infer<typeof caseSchema>): string => {
  const lines = body.split('\n').map((line) => `    ${line}`);
  const section = ['<Section id="a">', '  <Passage id="b1000">', ...lines, '  </Passage>', '</Section>'];
  return whole ?? ['---', 'headline: Ferry', '---', '', before, '', ...section, ''].join('\n');
};

function said(mdx: string): string | null {
  try {
    parseDocument(mdx, 'x.mdx');
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as Error).message;
  }
}

test.each(readCases('explainers.json', z.array(caseSchema)))('an explainer with $name is refused, or is read as text', (own) => {
  const message = said(fileOf(own));
  if (own.refused === null) expect(message).toBeNull();
  else expect(message).toContain(own.refused);
});
