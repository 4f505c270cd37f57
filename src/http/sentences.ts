/** The sentences of problems. */
import type * as z from 'zod';
import type { Fault } from './problems/problem.ts';

/**
 * What is wrong with a value, in words that say what it must be; a schema's own words come before these.
 * @returns undefined where zod's own words have to do
 */
export function sentenceOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'it must be given' : `it must be ${indefinite(issue.expected)}`;
    case 'invalid_value':
      return `it must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((each) => JSON.stringify(each)).join(', ')}`;
    case 'too_small':
      return issue.minimum === 1
        ? 'it must not be empty'
        : `it must have at least ${sizeOf(issue, issue.minimum)}`;
    case 'too_big':
      return `it must have at most ${sizeOf(issue, issue.maximum)}`;
    case 'unrecognized_keys':
      return `it must not have ${issue.keys.map((each) => JSON.stringify(each)).join(', ')}`;
    default:
      return undefined;
  }
}

function sizeOf({ origin }: { origin: string }, size: number | bigint): string {
  return `${size} ${origin === 'string' ? 'characters' : 'values'}`;
}

function indefinite(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The first of some faults, and how many more there are. */
export function summary([first, ...others]: readonly Fault[]): string {
  return `${first?.detail ?? ''}${others.length > 0 ? ` (and ${others.length} more)` : ''}`;
}

export function quoted(name: string): string {
  return `"${shortened(name)}"`;
}

/** No answer repeats more of what was sent than is needed to recognise it. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
