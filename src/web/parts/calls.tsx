import { type Call, toCurl, toTypeScript, urlOf } from '../api/calls.ts';
import { useWords } from '../words/index.ts';
import { Copyable } from './copy.tsx';

/** The calls behind a view, to be taken away. */
export function Calls({ calls }: { calls: readonly Call[] }) {
  const { say } = useWords();
  const { origin } = location;
  return (
    <details class="calls">
      <summary>{say('calls.title', { count: calls.length })}</summary>
      <p>{say('calls.text')}</p>
      {calls.map((call) => {
        const address = urlOf(call, '');
        const name = `${call.method} ${decodeURIComponent(address)}`;
        return (
          <section key={name} class="call">
            <h2>
              <code>{name}</code>
            </h2>
            <Copyable text={toCurl(call, origin)} label={`curl: ${name}`} lang="en" />
            <Copyable text={toTypeScript(call, origin)} label={`TypeScript: ${name}`} lang="en" />
          </section>
        );
      })}
    </details>
  );
}
