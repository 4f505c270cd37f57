/** From the parameters of a list of points to the filters of the store. */
import type { PointFilters } from '../../store/index.ts';
import type { TopicNames } from '../topics/names.ts';

interface Given {
  readonly topic?: readonly string[] | undefined;
  readonly refersTo?: readonly string[] | undefined;
}

/** A topic may be given by its label in any language; what is referred to has a name of its own here. */
export function pointFilters<Filters extends Omit<PointFilters, 'q'> & Given>(
  { refersTo, ...filters }: Filters,
  names: TopicNames,
): Omit<Filters, 'refersTo'> & Pick<PointFilters, 'topic' | 'reference'> {
  return { ...filters, topic: filters.topic?.flatMap(names.idsOf), reference: refersTo };
}
