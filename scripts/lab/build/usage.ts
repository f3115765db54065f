import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a command that is measured: when it ends, it says what it took.
const file = process.env.NUTGRAF_LAB_USAGE;
if (file && isMainThread) {
  process.on('exit', () => {
    // After the name in brackets; the fields are those of proc(5), utime to cstime, in hundredths of a second.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ').map(Number) ?? [];
    const cpu = fields.slice(11, 15).reduce((sum, ticks) => sum + ticks / 100, 0);
    writeFileSync(file, JSON.stringify({ cpu, memory: process.resourceUsage().maxRSS / 1024 }));
  });
}
