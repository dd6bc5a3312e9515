import { measureEmbedded } from './zz-growth.js';
for (const f of await measureEmbedded()) console.log(JSON.stringify(f));
