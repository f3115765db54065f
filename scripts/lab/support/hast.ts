import type { Element } from 'hast';

/** The value of an attribute by its property name (`dataVerbatim`, `href`), as it is written. */
export function attributeOf(element: Element, property: string): string | undefined {
  const value = element.properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
