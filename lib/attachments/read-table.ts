import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { placeOf } from "./place";
import { TABLE_LIMITS } from "./table-limits";
import { zipDirectory } from "./zip-directory";

export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** Why a table could not be read to its end; a word that the caller has a sentence for. */
export class TableFault extends Error {}

const Said = z.union([
  z.object({ line: z.number().int(), cells: z.array(z.string()) }),
  z.object({ fault: z.string() }),
]);

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const WATCH_MS = 200;

/**
 * The rows of a kept spreadsheet, as texts. The archive's directory is judged first; then a process of its own reads,
 * under a limit of heap, resident memory, silence, rows and columns. Throws `TableFault`.
 */
export async function* readTable(sha256: string, contentType: string): AsyncGenerator<TableRow> {
  const file = placeOf(sha256);
  if (contentType !== XLSX && contentType !== "text/plain") throw new TableFault("roster_type");
  if (contentType === XLSX) await judgeArchive(file);
  const reader = startReader(file, contentType === XLSX ? "xlsx" : "csv");
  const watch = watchOver(reader);
  try {
    for await (const text of createInterface({ input: streamOf(reader) })) {
      watch.heard();
      const said = Said.parse(JSON.parse(text));
      if ("fault" in said) throw new TableFault(said.fault);
      yield said;
      watch.waiting();
    }
    if (watch.hasKilled() || (await exitOf(reader)) !== 0) throw new TableFault("roster_too_heavy");
  } finally {
    watch.end();
    reader.kill("SIGKILL");
  }
}

async function judgeArchive(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const directory = await zipDirectory(handle, size);
    if (directory === null) throw new TableFault("roster_unreadable");
    const most = Math.min(size * TABLE_LIMITS.ratio, TABLE_LIMITS.unpackedBytes);
    if (directory.unpacked > most) throw new TableFault("roster_bomb");
  } finally {
    await handle.close();
  }
}

function startReader(file: string, kind: "xlsx" | "csv"): ChildProcess {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/bin/read-table.mjs");
  const { heapMegabytes, rows, columns } = TABLE_LIMITS;
  const given = [`--max-old-space-size=${heapMegabytes}`, script, file, kind, String(rows), String(columns)];
  return spawn(process.execPath, given, { stdio: ["ignore", "pipe", "ignore"], env: { NODE_ENV: "production" } });
}

function streamOf({ stdout }: ChildProcess) {
  if (stdout === null) throw new Error("a reader without output");
  return stdout;
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once("exit", (code) => resolve(code)));

/** Ends the reader when it takes too much memory, or says nothing while we wait for it. */
function watchOver(reader: ChildProcess) {
  let silentFor = 0;
  let lasted = 0;
  let isWaiting = true;
  let killed = false;
  const kill = () => {
    killed = true;
    reader.kill("SIGKILL");
  };
  const timer = setInterval(async () => {
    lasted += WATCH_MS;
    silentFor = isWaiting ? silentFor + WATCH_MS : 0;
    if (silentFor > TABLE_LIMITS.silenceMs || lasted > TABLE_LIMITS.wallMs) kill();
    if ((await residentBytes(reader.pid)) > TABLE_LIMITS.residentBytes) kill();
  }, WATCH_MS);
  return {
    heard: () => {
      isWaiting = false;
      silentFor = 0;
    },
    waiting: () => {
      isWaiting = true;
    },
    hasKilled: () => killed,
    end: () => clearInterval(timer),
  };
}

/** Where the system has no /proc the heap's limit stands alone. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}
