/** Files as a zip that is made while it is sent. The same files give the same bytes: no time of any clock is in it. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { PackageFile } from './files.ts';

/** A stream of the zip. Destroying it ends the making. */
export function zipOf(files: readonly PackageFile[]): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  // A zip keeps local time: this is written alike in every time zone.
  const options = { mtime: new Date(1981, 0, 1), mode: 0o100644, forceDosTimestamp: true };
  let current: Readable | undefined;
  output.once('close', () => current?.destroy());
  for (const { path, parts } of files) {
    zip.addReadStreamLazy(path, options, (done) => {
      current = Readable.from(parts(), { objectMode: false });
      current.once('error', (error) => output.destroy(error));
      done(null, current);
    });
  }
  zip.end();
  return output;
}
