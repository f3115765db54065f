import type { ExplainerData } from '../../schemas/explainer.ts';
import type { Approval } from './approval.ts';

/** Why an explainer is not on the public site. */
export type Withheld = 'draft' | 'not due' | 'not approved' | 'lapsed';

/** What a site goes by. */
export interface Rules {
  /** The day (UTC) that it is built for, YYYY-MM-DD. */
  day: string;
  /** Whether only what a person has approved, and has not changed since, is public. */
  onlyApproved: boolean;
}

/** Why what its editor wrote from nothing is not public on a day; undefined for what is. */
export function notYet({ status, publish }: Pick<ExplainerData, 'status' | 'publish'>, day: string): 'draft' | 'not due' | undefined {
  if (status === 'draft') return 'draft';
  return publish !== undefined && publish > day ? 'not due' : undefined;
}

/** Why an explainer is not public on a day; undefined for one that is. */
export function withheldBecause(
  data: Pick<ExplainerData, 'status' | 'publish'>,
  approval: Approval,
  { day, onlyApproved }: Rules,
): Withheld | undefined {
  const wished = notYet(data, day);
  if (wished !== undefined) return wished;
  if (!onlyApproved || approval.status === 'approved') return undefined;
  return approval.status === 'lapsed' ? 'lapsed' : 'not approved';
}
