/** What stands around every view. */
import { paths, type Route } from '../router.ts';
import { useWords, type WordKey } from '../words/index.ts';

type View = Route['view'];

const entries: { href: string; label: WordKey; views: View[] }[] = [
  { href: paths.documents, label: 'nav.read', views: ['documents', 'document'] },
  { href: paths.search, label: 'nav.search', views: ['search'] },
  { href: paths.meetings, label: 'nav.look', views: ['meetings', 'topics', 'compare'] },
  { href: paths.parse, label: 'nav.parse', views: ['parse'] },
];

export function Header({ view }: { view: View }) {
  const { say, language, setLanguage } = useWords();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header class="frame">
      <a class="brand" href={paths.documents}>
        <span lang="zh-Hans">公报</span> <span lang="en">gongbao</span>
      </a>
      <nav aria-label={say('nav.label')}>
        {entries.map(({ href, label, views }) => (
          <a key={href} href={href} aria-current={views.includes(view) ? 'page' : undefined}>
            {say(label)}
          </a>
        ))}
      </nav>
      <button
        type="button"
        class="quiet"
        lang={other === 'zh' ? 'zh-Hans' : 'en'}
        onClick={() => setLanguage(other)}
      >
        {other === 'zh' ? '中文' : 'English'}
      </button>
    </header>
  );
}

export function Footer() {
  const { say } = useWords();
  return (
    <footer class="frame">
      <p>{say('footer.about')}</p>
      <p>
        <a href="/docs">{say('footer.docs')}</a> · <a href="/openapi.yaml">openapi.yaml</a>
      </p>
    </footer>
  );
}
