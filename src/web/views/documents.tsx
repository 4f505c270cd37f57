import { read } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { navigate, useLocation } from '../location.ts';
import { Calls } from '../parts/calls.tsx';
import { Waiting } from '../parts/message.tsx';
import { useTitle } from '../parts/use-title.ts';
import type { Document } from '../reading/model.ts';
import { documentPath, paths } from '../router.ts';
import { SearchForm } from '../search/search-form.tsx';
import { useWords } from '../words/index.ts';

/** The documents, the newest first; where one begins. */
export function DocumentsView() {
  const { say, number } = useWords();
  const { query } = useLocation();
  const cursor = query.get('cursor');
  const question = read('/v1/documents', { query: { limit: 20, ...(cursor !== null && { cursor }) } });
  const answer = useAnswer(question);
  useTitle(say('documents.title'));
  return (
    <div class="page">
      <h1>{say('documents.title')}</h1>
      <p class="lead">{say('documents.text')}</p>
      <SearchForm onSearch={(q) => navigate(`${paths.search}?${new URLSearchParams({ q }).toString()}`)} />
      <h2>{say('documents.list')}</h2>
      {answer.value === null ? (
        <Waiting answer={answer} />
      ) : (
        <>
          <p class="note">{say('documents.count', { count: number(answer.value.page.total) })}</p>
          <ol class="documents">
            {answer.value.data.map((document) => (
              <DocumentEntry key={document.id} document={document} />
            ))}
          </ol>
          {answer.value.page.next !== null && (
            <p>
              <a href={`${paths.documents}?cursor=${encodeURIComponent(answer.value.page.next)}`}>
                {say('documents.next')}
              </a>
            </p>
          )}
        </>
      )}
      <Calls calls={[question.call]} />
    </div>
  );
}

function DocumentEntry({ document }: { document: Document }) {
  const { say, name, number } = useWords();
  const { id, title, language, kind, published, source, counts } = document;
  return (
    <li>
      <h3 lang={language}>
        <a href={documentPath(id)}>{title ?? id}</a>
      </h3>
      <p class="note">
        <span>{name('kind', kind)}</span>
        {published !== null && <time dateTime={published}>{published}</time>}
        {source !== null && <span lang={language}>{source.label}</span>}
        <span>
          {say('documents.counts', { points: number(counts.points), people: number(counts.participants) })}
        </span>
      </p>
    </li>
  );
}
