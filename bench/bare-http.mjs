/** The least a Node server can do: finds the answer by its path in a map and sends bytes that are ready. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const answers = new Map(Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))));
for (const answer of answers.values()) answer.body = Buffer.from(answer.body);

const server = createServer((request, response) => {
  const { status, headers, body } = answers.get(request.url);
  response.writeHead(status, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.error(`http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => process.exit());
