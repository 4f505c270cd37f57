import { Country } from '../parts/flag.tsx';
import { useLabels } from '../parts/use-labels.ts';
import type { FacetCounts } from '../reading/model.ts';
import { useWords, type Words } from '../words/index.ts';
import { type FacetName, facetNames, type SearchState } from './state.ts';

export interface FacetsProps {
  /** Null where the counts are not known: before an answer, and where only filters are asked for. */
  counts: FacetCounts | null;
  filters: SearchState['filters'];
  onToggle: (name: FacetName, value: string) => void;
}

interface FacetValue {
  value: string;
  label: string | null;
  points: number | null;
}

/** What the matches have in common, to filter by. */
export function Facets({ counts, filters, onToggle }: FacetsProps) {
  const words = useWords();
  const { say, name: nameOf, number } = words;
  const labelOf = { topic: useLabels('topic'), act: useLabels('act') };
  return (
    <section class="facets" aria-label={say('search.facets')}>
      {facetNames.map((name) => {
        const chosen = filters[name] ?? [];
        const values = valuesOf(counts, name, chosen);
        return (
          values.length > 0 && (
            <fieldset key={name}>
              <legend>{nameOf('facet', name)}</legend>
              {values.map((facet) => (
                <label key={facet.value}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(facet.value)}
                    onChange={() => onToggle(name, facet.value)}
                  />{' '}
                  <FacetLabel name={name} facet={facet} words={words} labelOf={labelOf} />{' '}
                  {facet.points !== null && <span class="count">{number(facet.points)}</span>}
                </label>
              ))}
            </fieldset>
          )
        );
      })}
      {counts?.relation === 'gte' && (
        <p class="note">{say('search.counted', { count: number(counts.counted) })}</p>
      )}
    </section>
  );
}

/** The values counted, and before them those chosen that no match bears. */
function valuesOf(counts: FacetCounts | null, name: FacetName, chosen: readonly string[]): FacetValue[] {
  const counted: FacetValue[] = (counts && name !== 'document' && counts[name]) || [];
  const missing = chosen.filter((value) => !counted.some((each) => each.value === value));
  return [...missing.map((value) => ({ value, label: null, points: null })), ...counted];
}

interface FacetLabelProps {
  name: FacetName;
  facet: FacetValue;
  words: Words;
  labelOf: Record<'topic' | 'act', (id: string) => string | null>;
}

function FacetLabel({ name, facet, words, labelOf }: FacetLabelProps) {
  const { value, label } = facet;
  if (name === 'country') return <Country code={value} />;
  if (name === 'section' || name === 'voice') return <>{words.name(name, value)}</>;
  if (name === 'topic' || name === 'act') return <>{labelOf[name](value) ?? label ?? value}</>;
  return <>{label ?? value}</>;
}
