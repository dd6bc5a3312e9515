import { dutiesOfActor } from './duties-of-actor.js';

const [name = 'Member States', address = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const { actor, duties } = await dutiesOfActor(address, { name, topic: '/ontology/concept/child-online-protection' });
console.log(`${duties.length} duties of ${actor}`);
for (const { asks, where, answeredBy } of duties)
  console.log(`- ${asks}\n  ${where}\n  answered by: ${answeredBy.join(', ') || 'nobody yet'}`);
