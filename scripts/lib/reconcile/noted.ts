import { approvalOf, approvedIn } from '../../../src/lib/explainer/approval.ts';
import { type Explainer, faultsIn } from '../../../src/lib/explainer/read-explainer.ts';
import { type Rules, withheldBecause } from '../../../src/lib/explainer/standing.ts';
import type { Ledger } from '../../../src/schemas/ledger.ts';

/** @throws AggregateError of ContentErrors for what a build would refuse */
export function requireSound(mdx: string, file: string): void {
  const faults = faultsIn(mdx, file);
  if (faults.length > 0) throw new AggregateError(faults, `${file} is at fault`);
}

/**
 * What the ledger is to know of a person's approval, and of whether the explainer is public.
 *
 * @param versions as the person left it, which is what they approved, and as it is now; null for one as it was generated
 */
export function noted(
  { before, now }: { before: Explainer | null; now: Explainer | null },
  ledger: Ledger | null,
  publishes: Rules | undefined,
): Pick<Ledger, 'approved' | 'public'> {
  const approved = before ? approvedIn(before, ledger?.approved) : undefined;
  const [data, approval] = now ? [now.data, approvalOf(now, approved)] : [GENERATED, GENERATED_APPROVAL];
  const isPublic = publishes !== undefined && withheldBecause(data, approval, publishes) === undefined;
  return { approved, public: ledger?.public ?? (isPublic || undefined) };
}

const GENERATED = { status: 'published' } as const;
const GENERATED_APPROVAL = { status: 'suggested' } as const;
