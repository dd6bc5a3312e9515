/** A worked example for GraphiQL's first tab. */
export interface Example {
  /** What it asks, for people. */
  readonly title: string;
  readonly query: string;
}

const RESOLUTION = '/akn/un/statement/deliberation/itu-wtdc/2010/res-67';

/** Worked examples; each answers on the documents that ship. */
export const EXAMPLES: readonly Example[] = [
  {
    title: 'The clauses of Resolution 67, each with what its words cite',
    query: `query Clauses {
  instrument(id: "${RESOLUTION}") {
    title
    currentVersion {
      id label date
      clauses(first: 100) {
        totalCount
        nodes {
          id label role opener text
          citations {
            quote resolved
            target { id name }
            evidence { quote start end }
          }
        }
      }
    }
  }
}`,
  },
  {
    title: 'What it asks of Member States',
    query: `query Duties {
  duties(filter: { within: ["${RESOLUTION}"], modalities: [INVITE] }, first: 20) {
    totalCount
    nodes { modality addressees { name } action object clause { path } evidence { quote } }
  }
}`,
  },
  {
    title: 'Where texts speak of helplines',
    query: `query Helplines {
  search(query: "helpline", filter: { kinds: [CLAUSE] }, first: 5) {
    totalCount
    facets { kinds { kind count } bodies { body count } years { year count } }
    nodes {
      kind
      node { id name }
      snippet { text marks { start end } }
    }
  }
}`,
  },
  {
    title: 'Every instrument, and how often it is cited',
    query: `query Cited {
  instruments(first: 50) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { name resolved textState citedBy { totalCount } }
  }
}`,
  },
  {
    title: 'The versions of Resolution 67, and what each replaces',
    query: `query Versions {
  instrument(id: "${RESOLUTION}") {
    versions(first: 10) {
      nodes { label date textState adoptedBy { ... on Event { name } } supersedes { label } }
    }
  }
}`,
  },
  {
    title: 'What is around Resolution 67, two steps far',
    query: `query Around {
  neighbourhood(id: "${RESOLUTION}", depth: 2, limit: 50) {
    nodes { id kind label depth }
    edges { kind from to quote }
    cut { by message }
  }
}`,
  },
  {
    title: 'Actors, and where texts name them',
    query: `query Actors {
  actors(first: 20) {
    nodes {
      name type
      mentionedIn(first: 3) {
        totalCount
        nodes { quote clause { path } }
      }
    }
  }
}`,
  },
  {
    title: 'Initiatives, with who leads them and who joined',
    query: `query Initiatives {
  initiatives(first: 20) {
    nodes { name scope lead { name } partners { name } }
  }
}`,
  },
  {
    title: 'Best practices, and the clauses they answer',
    query: `query Practices {
  practices(first: 10) {
    nodes {
      name example
      country { name }
      themes
      implements { clause { path text } }
    }
  }
}`,
  },
  {
    title: 'What the graph was read from',
    query: `query Collection {
  collection {
    documents instruments clauses citations unresolved
    kinds { kind count }
  }
}`,
  },
];

/** What GraphiQL's first tab holds: every example under its title, run one by one. */
export const FIRST_TAB = [
  '# Worked examples: put the cursor into one and press Ctrl-Enter.',
  ...EXAMPLES.map(({ title, query }) => `# ${title}\n${query}`),
].join('\n\n');
