/** The vocabularies that answers are made of beside the dataset: the topics and the codebook of acts. */
import type { Act, Topic } from '../parse/index.ts';

export interface Codes {
  readonly topics: readonly Topic[];
  readonly acts: readonly Act[];
}
