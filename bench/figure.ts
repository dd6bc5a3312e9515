/** One measured thing beside its peer or limit, from the same run. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  /** The peer or limit, with its own figure. */
  readonly beside: string;
  /** Ours in terms of the peer or limit, and whether that is within what is aimed at; null where there is no aim. */
  readonly verdict: string;
}

/** A measurement: it says what it needs where it cannot be made. */
export type Measurement = () => Promise<readonly Figure[]>;

/** Milliseconds that some work takes: the middle of several runs, after one that warms up. */
export async function timeOf(work: () => unknown, runs = 5): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return percentile(times, 0.5);
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function ms(value: number): string {
  return value < 1 ? `${(value * 1000).toFixed(0)} µs` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** `1.08 × (aim ≤ 1.30 ×, met)` */
export function ratio(ours: number, peer: number, aim: number | null): string {
  const times = `${(ours / peer).toFixed(2)} ×`;
  return aim === null ? times : `${times} (aim ≤ ${aim.toFixed(2)} ×, ${ours / peer <= aim ? 'met' : 'NOT met'})`;
}

/** `met` or not, against a limit. */
export function within(ours: number, limit: number): string {
  return ours <= limit ? 'met' : 'NOT met';
}
