/** Front matter: lines of “key: value” between two lines of dashes at the very start. */
import type { Draft, Label } from './draft.ts';
import { labelsIn } from './labels.ts';
import { append } from './ranges.ts';

/** Reads the title and the labels of the front matter. How many lines it takes. */
export function frontMatter(draft: Draft, isProse: (text: string) => boolean): number {
  const { lines } = draft;
  if (!/^-{3,}$/.test(lines[0]?.text ?? '')) return 0;
  const end = lines.slice(1, 40).findIndex((line) => /^-{3,}$/.test(line.text)) + 1;
  const own = lines.slice(1, end);
  if (end < 2 || !own.every((line) => /^(?:[\w-]+:|-)(?: |$)/.test(line.text))) return 0;
  let listed: Label['kind'] | null = null;
  for (const line of own) {
    const entry = listed && /^- +(["']?)(.+)\1$/.exec(line.text);
    if (entry) {
      const start = line.start + line.text.indexOf(entry[2] as string, 1);
      draft.labels.push({ kind: listed as Label['kind'], start, end: start + (entry[2] as string).length });
      continue;
    }
    const title = /^title: *(["']?)(.+)\1$/i.exec(line.text);
    const start = title ? line.start + line.text.indexOf(title[2] as string) : 0;
    if (title) draft.title = { start, end: start + (title[2] as string).length };
    const labels = title ? [] : labelsIn(draft, line, isProse);
    append(draft.labels, labels);
    // tags: with nothing behind it; a list of them follows, one a line.
    listed = labels.length === 1 && labels[0]?.start === labels[0]?.end ? (labels[0]?.kind ?? null) : null;
  }
  for (const line of lines.slice(0, end + 1)) line.type = 'metadata';
  return end + 1;
}
