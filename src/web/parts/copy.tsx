import { useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';

/** A text to take away, with a button that copies it. */
export function Copyable({ text, label, lang }: { text: string; label: string; lang?: string }) {
  const { say } = useWords();
  const [copied, setCopied] = useState('');
  // Without the clipboard (a page that came over plain HTTP) the text stands there to be selected.
  const copy = () =>
    void (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setCopied(say('copy.done')),
      () => setCopied(say('copy.failed')),
    );
  return (
    <div class="copyable">
      <pre lang={lang} tabIndex={0} role="region" aria-label={label}>
        <code>{text}</code>
      </pre>
      <button type="button" class="small" onClick={copy} aria-label={`${say('copy.copy')}: ${label}`}>
        {say('copy.copy')}
      </button>
      <span role="status" class="note">
        {copied}
      </span>
    </div>
  );
}
