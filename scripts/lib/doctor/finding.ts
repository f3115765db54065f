import type { ContentError } from '../../../src/lib/content-error.ts';

/** What a publisher should see to, though it stops nothing yet. */
export interface Finding {
  /** What is the matter, and where. */
  problem: string;
  /** What to do, a sentence. */
  hint: string;
  /** True where links will break, or something wrong will be published, if nobody sees to it. */
  isGrave: boolean;
}

/** A finding as it is printed. */
export const formatFinding = ({ problem, hint }: Finding): string => `${problem}\n  ${hint}`;

/** What stops a build, as a finding. */
export const findingOf = ({ file, line, message, hint }: ContentError): Finding => ({
  problem: `${line === undefined ? file : `${file}:${line}`}: ${message}`,
  hint,
  isGrave: true,
});
