import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second in which Linux tells the times of processes (USER_HZ). */
const TICKS = 100;

/** What Linux tells of a process; times in seconds of CPU. */
export interface ProcessState {
  pid: number;
  parent: number;
  /** Of its own threads, those that have ended too. */
  own: number;
  /** Of the processes that it started, and of those that these did, once they have ended. */
  ended: number;
  /** Memory that it holds (RSS), in MiB. */
  memory: number;
}

/** What all processes take that this one started, and those that they started. */
export interface Usage {
  /** Seconds of CPU up to now, of those that have ended too. */
  cpu: number;
  /** MiB that they hold at the moment; what two of them share counts twice. */
  memory: number;
}

/** What is used below this process. Linux only. */
export const usageBelow = (): Usage => sumBelow(readStates(), process.pid);

/** What is used below a process, out of the states of all. */
export function sumBelow(states: readonly ProcessState[], root: number): Usage {
  const children = Map.groupBy(states, ({ parent }) => parent);
  const below = (pid: number): ProcessState[] => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  const ended = states.find(({ pid }) => pid === root)?.ended ?? 0;
  return below(root).reduce((sum, state) => ({ cpu: sum.cpu + state.own + state.ended, memory: sum.memory + state.memory }), {
    cpu: ended,
    memory: 0,
  });
}

/**
 * Reads a process's two files of proc(5).
 *
 * @param stat its `stat`; the name in brackets may hold anything
 * @param status its `status`, which has no line of memory once the process has ended
 */
export function readState(stat: string, status: string): ProcessState {
  const after = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((field) => after[field]);
  return {
    pid: Number.parseInt(stat, 10),
    parent,
    own: (user + system) / TICKS,
    ended: (endedUser + endedSystem) / TICKS,
    memory: Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024,
  };
}

function readStates(): ProcessState[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      return [readState(readFileSync(`/proc/${pid}/stat`, 'utf8'), readFileSync(`/proc/${pid}/status`, 'utf8'))];
    } catch {
      // It ended between the two.
      return [];
    }
  });
}
