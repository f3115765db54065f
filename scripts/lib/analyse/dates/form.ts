import type { DateValue } from './calendar.ts';
import type { DateKind } from './confidence.ts';
import type { Anchor } from './resolve.ts';

/** A form of date: how it is written, and what it stands for. Null: nothing, or not to be told. */
export interface Form {
  kind: DateKind;
  /** Global; of its named groups the value is made. */
  pattern: RegExp;
  value: (groups: Record<string, string | undefined>, anchor: Anchor) => DateValue | null;
}
