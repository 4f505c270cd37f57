/** Readable ids from names: Chinese by its pinyin, other letters as they are. */
import { pinyin } from 'pinyin-pro';
import { check } from './text/check.ts';
import { fold } from './text/fold.ts';

/**
 * An id such as `nu-er-te-lie-wu-1kz8`. Different names may sound alike (势力 and 实力), so what Latin letters do not
 * hold ends in a check of the name itself: the same name always gives the same id, another name another one.
 */
export function slug(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const id = make(fold(name));
  if (made.size >= REMEMBERED) made.clear();
  made.set(name, id);
  return id;
}

/** Ids made before: articles name the same meetings and bodies again and again, and their pinyin takes long to look up. */
const made = new Map<string, string>();
const REMEMBERED = 5000;

const HAN = /\p{Script=Han}/u;

function make(folded: string): string {
  // What has no Chinese would come back as it is, ten times later.
  const words = HAN.test(folded)
    ? pinyin(folded, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('-')
    : folded;
  const id = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{M}]/u.test(folded) || !id
    ? `${id || 'x'}-${check(folded)}`
    : id;
}
