import { fileURLToPath } from 'node:url';

/** A path beside package.json; the same from src/cli and from dist/cli. */
export function projectPath(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}
