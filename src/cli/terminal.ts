/** The two streams: results go to standard output, words for people to standard error. */

/** Writes one result and a line feed. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line for people, which no program needs to read. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

export function complain(sentence: string): void {
  say(`gongbao: ${sentence}`);
}

export function warn(sentence: string): void {
  complain(`warning: ${sentence}`);
}

/** Words of an article as they may be shown: a control character in them could steer the terminal. */
export function plain(words: string): string {
  return words.replace(/\p{Cc}/gu, '\uFFFD');
}

/** A reader that closes the pipe early, such as `head`, ends the program without a word. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
