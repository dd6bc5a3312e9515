import type { Store } from '../store/store.js';

/** The verbs of the store that questions are asked with; a server may put its batching between. */
export type Reader = Pick<Store, 'nodes' | 'edges' | 'find' | 'tally' | 'traverse' | 'paths' | 'search'>;
