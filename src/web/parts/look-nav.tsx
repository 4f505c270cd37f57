import { paths } from '../router.ts';
import { useWords } from '../words/index.ts';

const pictures = ['meetings', 'topics', 'compare'] as const;

/** The pictures there are to look at. */
export function LookNav({ current }: { current: (typeof pictures)[number] }) {
  const { say } = useWords();
  return (
    <nav class="look-nav" aria-label={say('look.label')}>
      {pictures.map((each) => (
        <a key={each} href={paths[each]} aria-current={each === current ? 'page' : undefined}>
          {say(`look.${each}`)}
        </a>
      ))}
    </nav>
  );
}
