/** What a package says of itself to whoever opens it. */
export function readme(version: string): string {
  return `# gongbao: diplomatic communiqués as data

Dataset version ${version}

- data/*.csv: a table each, UTF-8 without a byte order mark, RFC 4180, values as they are: a cell may begin with = + - or @.
  datapackage.json describes every column (Frictionless Data).
- data/*.ndjson: the records of the API, one a line, as JSON.
- texts/<document>.txt: the articles, byte for byte. Offsets (start, end) count Unicode code points in them.
- manifest.txt: the id and the digest of every document.
- SHA256SUMS: the checksums of all these files.

## Check it

    sha256sum --check SHA256SUMS
    sha256sum manifest.txt        # prints the dataset version

## Cite it

gongbao, dataset version ${version.slice(0, 12)}. A single point is cited with the address
/v1/points/<id>/citation of the server that this is from.

## Rights

The texts are not gongbao’s. The column rights of data/documents.csv says whose each is, and on what terms it is kept;
where it is empty, nothing is known of that.
`;
}
