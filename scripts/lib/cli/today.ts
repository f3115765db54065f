import { UsageError } from './cli.ts';

/**
 * The day (UTC) that a run takes for today, YYYY-MM-DD: that of SOURCE_DATE_EPOCH, in seconds, where it is set
 * (reproducible-builds.org/specs/source-date-epoch), else the clock's.
 *
 * @throws UsageError when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function readToday(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): string {
  if (epoch !== undefined && !/^\d{1,12}$/.test(epoch)) throw new UsageError(`SOURCE_DATE_EPOCH is "${epoch}", not a number of seconds`);
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}
