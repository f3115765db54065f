/** A fault in the content: what is wrong, where, and what to do now. Scripts print it and exit with 1. */
export class ContentError extends Error {
  readonly file: string;
  readonly line: number | undefined;
  readonly hint: string;

  /**
   * @param problem what happened, one sentence without the place
   * @param place the file as the person knows it, and its line (1-based) where there is one
   * @param hint what to do now, one sentence
   */
  constructor(problem: string, place: { file: string; line?: number | undefined }, hint: string) {
    super(problem);
    this.name = 'ContentError';
    this.file = place.file;
    this.line = place.line;
    this.hint = hint;
  }

  /** The place under the name that Astro's error page looks for. */
  get loc(): { file: string; line: number | undefined } {
    return { file: this.file, line: this.line };
  }

  /** `file:line: problem` and, on a line of its own, the hint. */
  format(): string {
    const place = this.line === undefined ? this.file : `${this.file}:${this.line}`;
    return `${place}: ${this.message}\n  ${this.hint}`;
  }
}
