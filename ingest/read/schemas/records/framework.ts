import { z } from 'zod';
import { id, ids, words } from '../fields.js';
import { anAddress } from '../record-fields.js';
import { createRecordForm } from './record-form.js';

const FACTS = z.object({ summary: words, address: anAddress });

/** A methodological framework for statistics: resolves 6 of Resolution 67. */
export const FRAMEWORK = createRecordForm(FACTS, {
  toNode: (head, facts) => ({ ...head, kind: 'framework', facts }),
  links: {
    publisher: ['PUBLISHED_BY', id.optional()],
    about: ['ABOUT', ids],
    implements: ['IMPLEMENTS', ids],
  },
});
