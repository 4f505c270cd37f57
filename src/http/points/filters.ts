/** From the parameters of a list of points to the filters of the store. */
import type { Act } from '../../parse/index.ts';
import type { Reader, PointFilters as StoredFilters } from '../../store/index.ts';
import { nearestOf } from '../nearest.ts';
import { type Fault, ProblemError } from '../problems/problem.ts';
import { quoted, shortened, summary } from '../sentences.ts';
import type { TopicNames } from '../topics/names.ts';

interface Given {
  readonly topic?: readonly string[] | undefined;
  readonly act?: readonly string[] | undefined;
  readonly refersTo?: readonly string[] | undefined;
}

export interface PointFilters {
  /**
   * The filters that parameters stand for: a topic may be given by its label in any language; what is referred to has a name
   * of its own here.
   *
   * @throws {ProblemError} for a topic or an act that is neither in the vocabulary nor found in any point: who misspells one is
   *   not told that nothing is said of it
   */
  of<Filters extends Omit<StoredFilters, 'q'> & Given>(
    given: Filters,
    reader: Reader,
  ): Promise<Omit<Filters, 'refersTo'> & Pick<StoredFilters, 'topic' | 'reference'>>;
}

export function createPointFilters(topics: TopicNames, acts: readonly Act[]): PointFilters {
  const actIds = acts.map(({ id }) => id);
  return {
    async of({ refersTo, ...filters }, reader) {
      const { topic, act } = filters;
      const faults = [
        ...(await unborne(
          'topic',
          topic?.filter((name) => !topics.has(name)),
          topics.all,
          reader,
        )),
        ...(await unborne(
          'act',
          act?.filter((id) => !actIds.includes(id)),
          () => actIds,
          reader,
        )),
      ];
      if (faults.length > 0) throw new ProblemError('invalid-parameter', summary(faults), faults);
      return { ...filters, topic: topic?.flatMap(topics.idsOf), reference: refersTo };
    },
  };
}

/** A fault for each value that no point bears; one that the vocabulary has no more may still be borne. */
async function unborne(
  parameter: 'topic' | 'act',
  values: readonly string[] = [],
  known: () => readonly string[],
  reader: Reader,
): Promise<Fault[]> {
  if (values.length === 0) return [];
  const counts = await reader.facets.counts(parameter, values);
  const wrong = values.filter((_, place) => counts[place]?.points === 0);
  return wrong.map((value) => {
    const near = nearestOf(shortened(value), known());
    const advice = near === null ? '' : ` did you mean ${quoted(near)}?`;
    const detail = `There is no ${parameter} ${quoted(value)};${advice} /v1/${parameter}s lists those there are.`;
    return { parameter, detail };
  });
}
