/** How often each topic stands in each section. */
import type { Point } from '../reading/model.ts';

export const sections = ['communique', 'remarks', 'report'] as const;
export type Section = (typeof sections)[number];

export interface TopicCount {
  id: string;
  label: string;
  counts: Record<Section, number>;
  total: number;
}

/** Topics of some points, the most frequent first. */
export function countTopics(points: readonly Pick<Point, 'section' | 'tags'>[]): TopicCount[] {
  const found = new Map<string, TopicCount>();
  for (const { section, tags } of points) {
    for (const { scheme, id, label } of tags) {
      if (scheme !== 'topic') continue;
      const topic = found.get(id) ?? {
        id,
        label,
        counts: { communique: 0, remarks: 0, report: 0 },
        total: 0,
      };
      found.set(id, topic);
      topic.counts[section] += 1;
      topic.total += 1;
    }
  }
  return [...found.values()].sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
}
