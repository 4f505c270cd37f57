/** The topics as SKOS in JSON-LD: https://www.w3.org/TR/skos-reference/ */
import type { TopicRecord } from './schema.ts';

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  id: '@id',
  type: '@type',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': ['@language', '@set'] },
  scopeNote: { '@id': 'skos:scopeNote', '@language': 'en' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  narrower: { '@id': 'skos:narrower', '@type': '@id', '@container': '@set' },
  related: { '@id': 'skos:related', '@type': '@id', '@container': '@set' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id', '@container': '@set' },
};

/** Ids are addresses relative to the one that this is served at. */
export function skosOf(topics: readonly TopicRecord[]): object {
  const scheme = 'topics';
  const address = (id: string) => `${scheme}/${id}`;
  const concepts = topics.map(({ id, labels, alt, broader, narrower, related, note }) => ({
    id: address(id),
    type: 'skos:Concept',
    inScheme: scheme,
    prefLabel: labels,
    altLabel: alt,
    scopeNote: note,
    ...(broader === null ? { topConceptOf: scheme } : { broader: address(broader) }),
    narrower: narrower.map(address),
    related: related.map(address),
  }));
  const top = topics.filter(({ broader }) => broader === null).map(({ id }) => address(id));
  const title = { zh: '公报主题词表', en: 'Topics of communiqués', ru: 'Темы коммюнике' };
  return {
    '@context': CONTEXT,
    '@graph': [{ id: scheme, type: 'skos:ConceptScheme', prefLabel: title, hasTopConcept: top }, ...concepts],
  };
}
