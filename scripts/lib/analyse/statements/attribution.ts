import type { StatementKind } from '../../../../src/schemas/statement.ts';
import type { Span } from '../../language/paragraph.ts';
import type { Standing } from './confidence.ts';

/** A statement before its source is resolved: spans of one paragraph. `head` is the word of the source that names it. */
export interface Attribution {
  sentence: number;
  source: Span | null;
  head: Span | null;
  cue: Span | null;
  content: Span[];
  kind: StatementKind;
  /** The quotation goes on from the paragraph before, whose last speaker speaks on. */
  continues: boolean;
  /** How it was recognised. One without content (`announced`) only says who speaks in the next paragraph: "She said:". */
  pattern: string;
  standing: Standing;
  /** Its cue stands in the content of another statement. */
  nested: boolean;
}

/** What an attribution is at first: its kind and whether it is nested show only beside the others of its paragraph. */
export const UNSETTLED = { kind: 'direct', continues: false, nested: false } as const;
