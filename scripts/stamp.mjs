import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the stamp file says that what it stands beside was made from exactly this input. */
export function isStamped(file, input) {
  try {
    return readFileSync(file, 'utf8') === input;
  } catch {
    return false;
  }
}

export function stamp(file, input) {
  writeFileSync(file, input);
}

/** SHA-256 over names and contents of files and, recursively, folders; the same for the same tree on any machine. */
export function hashOf(root, paths) {
  const hash = createHash('sha256');
  const add = (path, isFolder) => {
    if (isFolder) {
      const entries = readdirSync(join(root, path), { withFileTypes: true });
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) add(`${path}/${entry.name}`, entry.isDirectory());
    } else {
      const content = readFileSync(join(root, path));
      hash.update(`${path}\0${content.length}\0`).update(content);
    }
  };
  for (const path of paths) add(path, statSync(join(root, path)).isDirectory());
  return hash.digest('hex');
}
