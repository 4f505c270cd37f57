/** `npm run fuzz -- 10000`: so many generated requests over every operation; prints the statuses that were met. */
import { fuzz } from '../test/fuzz/fuzz.ts';

const runs = Number(process.argv[2] ?? 10_000);
const start = performance.now();
const tally = await fuzz(runs);
const statuses = [...new Set([...tally.values()].flatMap((each) => [...each.keys()]))].toSorted(
  (a, b) => a - b,
);
console.log(['operation'.padEnd(28), ...statuses].join('\t'));
for (const [operation, met] of [...tally].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  console.log([operation.padEnd(28), ...statuses.map((status) => met.get(status) ?? '')].join('\t'));
}
console.log(
  `${runs} requests in ${((performance.now() - start) / 1000).toFixed(1)} s, every answer as the contract has it`,
);
