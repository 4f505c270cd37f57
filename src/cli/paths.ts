import { fileURLToPath } from 'node:url';

/** A path beside package.json; the same from src/cli and from dist/cli, where every part of the bundle lies. */
export function projectPath(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}
