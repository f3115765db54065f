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

/** Why an explainer is not public on a day; undefined for one that is. */
export function withheldBecause(
  { status, publish }: Pick<ExplainerData, 'status' | 'publish'>,
  approval: Approval,
  { day, onlyApproved }: Rules,
): Withheld | undefined {
  if (status === 'draft') return 'draft';
  if (publish !== undefined && publish > day) return 'not due';
  if (!onlyApproved || approval.status === 'approved') return undefined;
  return approval.status === 'lapsed' ? 'lapsed' : 'not approved';
}
