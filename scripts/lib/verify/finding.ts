/** Something on the built site that breaks a promise: what it is, where, and what to do. */
export interface Finding {
  /** The file as a person knows it. */
  file: string;
  /** 1-based */
  line?: number | undefined;
  problem: string;
  hint: string;
}
