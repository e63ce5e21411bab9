/** Preloaded into a process that is measured: writes what it used, as JSON, to the file it is told, when it exits. */
import { writeFileSync } from 'node:fs';

const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const start = { maxRSS, cpu: userCPUTime + systemCPUTime };

process.on('exit', () => {
  const usage = process.resourceUsage();
  const cpuSeconds = (usage.userCPUTime + usage.systemCPUTime - start.cpu) / 1e6;
  writeFileSync(
    process.env.PERSONKART_BENCH_USAGE,
    JSON.stringify({ seconds: performance.now() / 1000, cpuSeconds, peakMegabytes: usage.maxRSS / 1024 }),
  );
});
