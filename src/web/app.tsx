import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from './location.ts';
import { Footer, Header } from './parts/frame.tsx';
import { Later } from './parts/later.tsx';
import { Message } from './parts/message.tsx';
import { type Route, routeOf } from './router.ts';
import { DocumentView } from './views/document.tsx';
import { DocumentsView } from './views/documents.tsx';
import { firstLanguage, rememberLanguage, useWords, WordsContext, wordsIn } from './words/index.ts';

export function App() {
  const [language, setLanguage] = useState(firstLanguage);
  const words = useMemo(
    () =>
      wordsIn(language, (chosen) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      }),
    [language],
  );
  const { path } = useLocation();
  const route = useMemo(() => routeOf(path), [path]);
  const main = useRef<HTMLElement>(null);
  const place = route.view === 'document' ? route.id : route.view;
  const shown = useRef(place);

  useEffect(() => {
    document.documentElement.lang = words.tag;
  }, [words]);

  // A new view is read from its beginning, by eyes and by a screen reader; going back, the browser knows the place.
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    main.current?.focus({ preventScroll: true });
    if (!(route.view === 'document' && route.point !== null)) scrollTo(0, 0);
  }, [place]);

  return (
    <WordsContext.Provider value={words}>
      <a class="skip" href="#main">
        {words.say('frame.skip')}
      </a>
      <Header view={route.view} />
      <main id="main" tabIndex={-1} ref={main}>
        <View route={route} />
      </main>
      <Footer />
    </WordsContext.Provider>
  );
}

function View({ route }: { route: Route }) {
  switch (route.view) {
    case 'documents':
      return <DocumentsView />;
    case 'document':
      return <DocumentView key={route.id} id={route.id} point={route.point} />;
    case 'search':
      return <Later key="search" load={() => import('./views/search.tsx')} />;
    case 'meetings':
      return <Later key="meetings" load={() => import('./views/meetings.tsx')} />;
    case 'topics':
      return <Later key="topics" load={() => import('./views/topics.tsx')} />;
    case 'compare':
      return <Later key="compare" load={() => import('./views/compare.tsx')} />;
    case 'parse':
      return <Later key="parse" load={() => import('./views/parse.tsx')} />;
    default:
      return <NothingHere />;
  }
}

function NothingHere() {
  const { say } = useWords();
  return <Message title={say('missing.title')}>{say('missing.text')}</Message>;
}
