import type { Nodes } from 'hast';

/** Something on the built site that breaks a promise: what it is, where, and what to do. */
export interface Finding {
  /** The file as a person knows it. */
  file: string;
  /** 1-based */
  line?: number | undefined;
  problem: string;
  hint: string;
}

export const BUILD_AGAIN = 'Build again: npm run build.';

/** A finding at a node of a file. */
export const findingAt = ({ file }: { file: string }, node: Nodes, problem: string, hint: string): Finding => ({
  file,
  line: node.position?.start.line,
  problem,
  hint,
});
