/** The addresses of the explorer. Pure: the browser's side of it is in location.ts. */

export type Route =
  | { view: 'documents' | 'search' | 'meetings' | 'topics' | 'compare' | 'parse' | 'missing' }
  | { view: 'document'; id: string; point: string | null };

export const paths = {
  documents: '/',
  search: '/search',
  meetings: '/look/meetings',
  topics: '/look/topics',
  compare: '/look/compare',
  parse: '/parse',
} as const;

/** @param path as `location.pathname` has it, with percent signs */
export function routeOf(path: string): Route {
  for (const [view, known] of Object.entries(paths)) {
    if (path === known) return { view: view as keyof typeof paths };
  }
  const [, document, point] = /^\/documents\/([^/]+)(?:\/points\/([^/]+))?$/.exec(path) ?? [];
  const id = decode(document);
  if (id === null) return { view: 'missing' };
  return { view: 'document', id, point: decode(point) };
}

function decode(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The address of a document, or of a point in it. */
export function documentPath(id: string, point: string | null = null): string {
  const path = `/documents/${encodeURIComponent(id)}`;
  return point === null ? path : `${path}/points/${encodeURIComponent(point)}`;
}

/** The address of a point from its id, `<document>.<key>`. */
export function pointPath({ id, document }: { id: string; document: string }): string {
  return documentPath(document, id.slice(document.length + 1));
}
