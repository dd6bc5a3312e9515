import { z } from 'zod';

/** What the environment sets. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly store: StoreConfig;
  /** Folder for what is kept on this machine: the embedded store, and what earlier ingests read. */
  readonly dataFolder: string;
  /** Pages of these origins may ask from a browser; none where it is empty. */
  readonly corsOrigins: readonly string[];
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** Whether /metrics answers. */
  readonly metrics: boolean;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Neo4j where NEO4J_URI is set, else the embedded store in a folder. */
export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly path: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string | null;
    };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** Reads the settings of an environment: all of them, or one line for each that is wrong. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly faults: readonly string[] } {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = ENVIRONMENT.safeParse(set);
  if (!read.success) return { faults: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
  const { HOST, PORT, COP_DATA, LOG_LEVEL, CORS_ORIGINS, INTROSPECTION, METRICS } = read.data;
  const http = { corsOrigins: CORS_ORIGINS, introspection: INTROSPECTION, metrics: METRICS };
  const kept = { store: storeOf(read.data), dataFolder: COP_DATA };
  return { config: { host: HOST, port: PORT, logLevel: LOG_LEVEL, ...kept, ...http } };
}

const ENVIRONMENT = z
  .object({
    NEO4J_URI: z.string().check(checkUri).optional(),
    NEO4J_USER: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().optional(),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9._:-]+$/, { error: ({ input }) => `must be a host name or an address, not ${show(input)}` })
      .default('127.0.0.1'),
    PORT: z
      .string()
      .refine(isPort, { error: ({ input }) => `must be a whole number from 0 to 65535, not ${show(input)}` })
      .default('4000')
      .transform(Number),
    COP_DATA: z.string().default('.cop'),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, { error: ({ input }) => `must be one of ${LOG_LEVELS.join(', ')}, not ${show(input)}` })
      .default('info'),
    CORS_ORIGINS: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((origin) => origin.trim())
          .filter((origin) => origin !== ''),
      )
      .refine((origins) => origins.every(isOrigin), {
        error: ({ input }) => `must be origins such as https://example.org, with commas between, not ${show(input)}`,
      }),
    INTROSPECTION: createSwitch('on'),
    METRICS: createSwitch('off'),
  })
  .refine(({ NEO4J_URI, NEO4J_PASSWORD }) => NEO4J_URI === undefined || NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'is missing: NEO4J_URI is set, so give the password too',
    when: ({ value }) => value !== null && typeof value === 'object',
  });

function createSwitch(usual: 'on' | 'off') {
  return z
    .enum(['on', 'off'], { error: ({ input }) => `must be on or off, not ${show(input)}` })
    .default(usual)
    .transform((value) => value === 'on');
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function storeOf({
  NEO4J_URI,
  NEO4J_USER,
  NEO4J_PASSWORD,
  NEO4J_DATABASE,
  COP_DATA,
}: z.output<typeof ENVIRONMENT>): StoreConfig {
  if (NEO4J_URI === undefined) return { kind: 'sqlite', path: COP_DATA };
  const database = NEO4J_DATABASE ?? null;
  return { kind: 'neo4j', uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD ?? '', database };
}

/** Names the fault without repeating what may hold a password. */
function checkUri({ value, issues }: z.core.ParsePayload<string>): void {
  const message = uriFault(value);
  if (message !== null) issues.push({ code: 'custom', input: value, message });
}

function uriFault(text: string): string | null {
  if (!URL.canParse(text)) return `must be an address such as bolt://127.0.0.1:7687`;
  const { protocol, hostname, username, password } = new URL(text);
  const scheme = protocol.slice(0, -1);
  if (!SCHEMES.includes(scheme)) return `must begin with one of ${SCHEMES.join(', ')}, not ${show(scheme)}`;
  if (hostname === '') return 'names no host; it must be an address such as bolt://127.0.0.1:7687';
  if (username !== '' || password !== '')
    return 'must not hold a name or password; put them in NEO4J_USER and NEO4J_PASSWORD';
  return null;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
