/** A PostgreSQL on which tests may create databases: TEST_DATABASE_URL, or an embedded one that goes with `stop`. */
export function openTestPostgres(options?: { inMemory?: boolean }): Promise<{
  url: string;
  sockets: string;
  stop: () => Promise<void>;
}>;

/** A durable PostgreSQL of one's own that may be killed; each start has an address of its own. */
export function openMortalPostgres(): Promise<{
  url: () => string;
  killAndStart: () => Promise<string>;
  stop: () => Promise<void>;
}>;

/** Creates a database beside the one that `url` names, empty or as a copy of `template`. */
export function createDatabase(url: string, name: string, template?: string): Promise<TestDatabase>;

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}
