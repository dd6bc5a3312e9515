/** Upper bounds of the classes in which times are counted, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** One answered request. */
export interface AnsweredRequest {
  /** `graphql`, `ready`, `explorer`: never an address, which would make as many series as there are. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** What the server counts while it runs. */
export interface Metrics {
  readonly countRequest: (request: AnsweredRequest) => void;
  readonly countError: (code: string) => void;
  /** Everything counted, in the text format of Prometheus. */
  readonly print: () => string;
}

/** Makes counters that stand at nothing. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const errors = new Map<string, number>();
  const times = new Map<string, Times>();
  return {
    countRequest: ({ route, method, status, seconds }) => {
      add(requests, `route="${route}",method="${method}",status="${status}"`);
      const counted = times.get(route) ?? { classes: BOUNDS.map(() => 0), count: 0, sum: 0 };
      const classes = counted.classes.map((count, i) => count + (seconds <= (BOUNDS[i] ?? 0) ? 1 : 0));
      times.set(route, { classes, count: counted.count + 1, sum: counted.sum + seconds });
    },
    countError: (code) => {
      add(errors, `code="${code}"`);
    },
    print: () =>
      [
        ...printCounter('cop_http_requests_total', 'Requests answered.', requests),
        ...printCounter('cop_graphql_errors_total', 'Errors in answers, by code.', errors),
        ...printTimes(times),
        ...printGauge('process_resident_memory_bytes', 'Memory held.', process.memoryUsage.rss()),
        ...printGauge('process_uptime_seconds', 'Time since the start.', process.uptime()),
        '',
      ].join('\n'),
  };
}

interface Times {
  readonly classes: readonly number[];
  readonly count: number;
  readonly sum: number;
}

function add(counts: Map<string, number>, labels: string): void {
  counts.set(labels, (counts.get(labels) ?? 0) + 1);
}

function printCounter(name: string, help: string, counts: ReadonlyMap<string, number>): readonly string[] {
  const lines = [...counts].map(([labels, count]) => `${name}{${labels}} ${count}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines];
}

function printGauge(name: string, help: string, value: number): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}

function printTimes(times: ReadonlyMap<string, Times>): readonly string[] {
  const name = 'cop_http_request_duration_seconds';
  const lines = [...times].flatMap(([route, { classes, count, sum }]) => [
    ...classes.map((below, i) => `${name}_bucket{route="${route}",le="${BOUNDS[i] ?? 0}"} ${below}`),
    `${name}_bucket{route="${route}",le="+Inf"} ${count}`,
    `${name}_sum{route="${route}"} ${sum}`,
    `${name}_count{route="${route}"} ${count}`,
  ]);
  return [`# HELP ${name} Time until the answer.`, `# TYPE ${name} histogram`, ...lines];
}
