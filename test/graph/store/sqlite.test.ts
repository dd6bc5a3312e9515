import { openStore } from '#graph/store/open-store.js';
import { describeStore } from '../../contracts/store-contract.js';

const store = await openStore({ kind: 'sqlite', path: ':memory:' });
describeStore('the embedded store', () => store);
