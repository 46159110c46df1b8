import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const FOLDER = fileURLToPath(new URL("./migrations", import.meta.url));

/** Roles belong to the whole server, so they are made here and not in a migration. */
const ROLES = `
do $$ begin
  perform pg_advisory_xact_lock(724301);
  if not exists (select from pg_roles where rolname = 'laojian_app') then create role laojian_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'laojian_informant') then
    create role laojian_informant nologin;
  end if;
  execute format('grant laojian_app to %I', current_user);
  execute format('grant laojian_informant to %I', current_user);
end $$;`;

/** The application's role writes rows; events it may only add, informants it may not read. */
const GRANTS = `
grant usage on schema public to laojian_app, laojian_informant;
grant select, insert, update, delete on all tables in schema public to laojian_app;
grant usage on all sequences in schema public to laojian_app;
revoke update, delete on events, event_regions, documents, files from laojian_app;
revoke all on informants from laojian_app;
grant insert on informants to laojian_app;
grant select, insert on informants to laojian_informant;`;

/**
 * Brings the database at `url` up to the newest migration and sets its roles' rights. Safe to run
 * again and side by side. Needs a role that may create roles; says so when it may not.
 */
export async function migrateDatabase(url: string): Promise<void> {
  if (!url) throw new Error("DATABASE_URL is empty");
  const client = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 5 });
  try {
    await client.unsafe(ROLES);
    await migrate(drizzle(client), { migrationsFolder: FOLDER });
    await client.unsafe(GRANTS);
  } finally {
    await client.end({ timeout: 5 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await migrateDatabase(process.env.DATABASE_URL ?? "");
