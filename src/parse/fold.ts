/** Folds text for search: what a reader takes for the same characters compares equal. The stored text never changes. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
