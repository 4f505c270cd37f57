/** Readable ids from names: Chinese by its pinyin, other letters as they are. */
import { pinyin } from 'pinyin-pro';
import { fold } from './text/fold.ts';

/** An id such as `nuerteliewu` or `zhongguo-dongmeng-waizhang-huiyi`; never empty. */
export function slug(name: string): string {
  const words = pinyin(fold(name), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const id = words
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id || 'unnamed';
}
