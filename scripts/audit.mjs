/**
 * Fails where a dependency that is shipped has a known vulnerability of level high or above. A registry that does not tell
 * (not every one has the endpoint, and there may be no network) is no fault of this project: then it says that nothing was audited.
 */
import { spawnSync } from 'node:child_process';

const PATIENCE_MS = 60_000;

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: PATIENCE_MS,
});
const report = parse(stdout);
if (report?.auditReportVersion === undefined) {
  const reason = report?.message ?? stderr.trim().split('\n').at(-1);
  // The host is the reader's own business.
  console.log(`note: nothing was audited, the registry does not tell (${withoutAddress(reason)})`);
} else {
  const found = Object.values(report.vulnerabilities).filter(({ severity }) =>
    /high|critical/.test(severity),
  );
  for (const { name, severity, range } of found) console.log(`${name} ${range}: ${severity}`);
  if (found.length > 0) console.log('Run `npm audit` to see what mends it.');
  process.exitCode = found.length === 0 ? 0 : 1;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutAddress(reason) {
  return (reason || 'no answer').replace(/ - .*$|https?:\S+/g, '');
}
