import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { letters } from "@/emails/letters";
import { mailBodies } from "@/emails/render";
import { isMessageKind } from "@/lib/outbox/payloads";
import type { Hunt } from "./hunt";

/** Where alone an informant stands. */
const SEALED = "informants";

/**
 * What is written beside the answers: every row but the sealed ones, every paper, every mail as it would be sent, and
 * every line that the servers said.
 */
export async function huntBeside(url: string, logs: readonly string[], hunt: Hunt): Promise<readonly string[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const failures = [await huntRows(sql, hunt), await huntPapers(sql, hunt), await huntMails(sql, hunt)];
    return [...failures.flat(), ...(await huntLogs(logs, hunt))];
  } finally {
    await sql.end();
  }
}

async function huntRows(sql: postgres.Sql, hunt: Hunt): Promise<string[]> {
  const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
  const failures: (string | null)[] = [];
  for (const { name } of tables.filter((table) => table.name !== SEALED)) {
    const rows = await sql.unsafe(`select (to_jsonb(t) - 'bytes')::text as row from "${name}" t`);
    const kind = ["events", "outbox", "inbox_messages"].includes(name) ? `rows_${name}` : "rows";
    for (const { row } of rows) {
      failures.push(await hunt.look({ kind, what: `a row of ${name}`, artefact: { bytes: Buffer.from(String(row)) } }));
    }
  }
  return failures.filter((failure) => failure !== null);
}

async function huntPapers(sql: postgres.Sql, hunt: Hunt): Promise<string[]> {
  const failures: (string | null)[] = [];
  for await (const [paper] of sql<{ bytes: Uint8Array; key: string }[]>`
    select bytes, paper_key as key from documents`.cursor(1)) {
    if (paper) failures.push(await hunt.look({ kind: "papers", what: `paper ${paper.key}`, artefact: paper }));
  }
  return failures.filter((failure) => failure !== null);
}

async function huntMails(sql: postgres.Sql, hunt: Hunt): Promise<string[]> {
  const failures: (string | null)[] = [];
  for (const { kind, payload, address } of await sql`select kind, payload, address from outbox`) {
    const name = String(kind);
    if (!isMessageKind(name)) continue;
    const worded = letters[name](payload);
    const said = JSON.stringify({ address, ...worded, ...(await mailBodies(worded)) });
    failures.push(await hunt.look({ kind: "mails", what: `mail ${name}`, artefact: { bytes: Buffer.from(said) } }));
  }
  return failures.filter((failure) => failure !== null);
}

async function huntLogs(logs: readonly string[], hunt: Hunt): Promise<string[]> {
  const failures: (string | null)[] = [];
  for (const log of logs) {
    for (const line of fs.readFileSync(log, "utf8").split("\n")) {
      const what = `${path.basename(log)} says`;
      failures.push(await hunt.look({ kind: "log_lines", what, artefact: { bytes: Buffer.from(line) } }));
    }
  }
  return failures.filter((failure) => failure !== null);
}
