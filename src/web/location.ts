/** The browser's address as state: it is read by `useLocation`, and changed by links and by `navigate`. */
import { useEffect, useState } from 'preact/hooks';
import { routeOf } from './router.ts';

export interface Address {
  path: string;
  /** What stands after the question mark. */
  query: URLSearchParams;
}

const CHANGED = 'gongbao:address';

function current(): Address {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

/** @param how `replace` leaves no step to go back to: for what changes with each key */
export function navigate(href: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'replace') history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  dispatchEvent(new Event(CHANGED));
}

export function useLocation(): Address {
  const [address, setAddress] = useState(current);
  useEffect(() => {
    const update = () => setAddress(current());
    addEventListener('popstate', update);
    addEventListener(CHANGED, update);
    return () => {
      removeEventListener('popstate', update);
      removeEventListener(CHANGED, update);
    };
  }, []);
  return address;
}

/** Lets links between views change the view and not load the page anew. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || !isPlainClick(event) || link.hasAttribute('download')) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || url.hash !== '' || routeOf(url.pathname).view === 'missing') return;
    event.preventDefault();
    navigate(url.pathname + url.search);
  });
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
