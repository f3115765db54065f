/** The fields of an object by their names in small letters without signs: the same ones are written in several ways. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(isObject(value) ? Object.entries(value).map(([key, own]) => [key.toLowerCase().replaceAll(/[^a-z\d]/g, ''), own] as const) : []);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** A text that is not empty, without white space around it. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
