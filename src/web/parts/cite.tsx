import { useRef, useState } from 'preact/hooks';
import { datasetVersion } from '../api/client.ts';
import { citationOf } from '../reading/citation.ts';
import type { Document, ReadingPoint } from '../reading/model.ts';
import { documentPath } from '../router.ts';
import { useWords } from '../words/index.ts';
import { Copyable } from './copy.tsx';

/** What the API writes citations in. */
const formats = [
  { ending: 'json', label: 'CSL-JSON' },
  { ending: 'bib', label: 'BibTeX' },
  { ending: 'ris', label: 'RIS' },
];

/** A button that shows how to cite a document or a point of it. */
export function Cite({ document, point }: { document: Document; point: ReadingPoint | null }) {
  const { say, name } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const called =
    point && say('point.named', { section: name('section', point.section), ordinal: point.ordinal });
  const permalink = location.origin + documentPath(document.id, point?.key);
  const cited = point
    ? `/v1/points/${encodeURIComponent(`${document.id}.${point.key}`)}`
    : `/v1/documents/${encodeURIComponent(document.id)}`;
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class="link" onClick={open}>
        {say('cite.cite')}
        <span class="hidden"> {called ?? ''}</span>
      </button>
      <dialog ref={dialog} aria-label={say('cite.title')} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <h2>{say('cite.title')}</h2>
            <h3>{say('cite.plain')}</h3>
            <Copyable
              text={citationOf(document, called, permalink, datasetVersion)}
              label={say('cite.plain')}
              lang={document.language}
            />
            <h3>{say('cite.permalink')}</h3>
            <Copyable text={permalink} label={say('cite.permalink')} />
            <h3>{say('cite.formats')}</h3>
            <p class="buttons">
              {formats.map(({ ending, label }) => (
                <a
                  key={ending}
                  href={`${cited}/citation.${ending}`}
                  download={`${point?.key ?? document.id}.${ending}`}
                >
                  {label}
                </a>
              ))}
            </p>
            <form method="dialog">
              <button type="submit">{say('dialog.close')}</button>
            </form>
          </>
        )}
      </dialog>
    </>
  );
}
