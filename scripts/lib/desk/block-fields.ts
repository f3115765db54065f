import { z } from 'zod';
import type { BlockField } from '../../../src/desk/types.ts';
import { dateSchema, pointSchema } from '../../../src/schemas/date.ts';
import { type EditorKind, editorBlockSchema } from '../../../src/schemas/editor-block.ts';

/** The fields of each kind of an editor's block, as its schema has them; all but what stands between its tags. */
export function blockFields(): Record<EditorKind, BlockField[]> {
  const kinds = editorBlockSchema.options.map(({ shape: { kind, ...fields } }) => [
    kind.value,
    Object.entries(fields).map(([name, schema]) => fieldOf(name, schema)),
  ]);
  return Object.fromEntries(kinds);
}

function fieldOf(name: string, schema: z.ZodType): BlockField {
  const own = unwrapped(schema);
  const given = schema.safeParse(undefined);
  return {
    name,
    type: own === dateSchema ? 'day' : own === pointSchema ? 'point' : own instanceof z.ZodURL ? 'link' : 'words',
    ...(own instanceof z.ZodEnum && { choices: own.options.map(String) }),
    ...(typeof given.data === 'string' && { value: given.data }),
    isOptional: given.success,
  };
}

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap() as z.ZodType) : schema;
