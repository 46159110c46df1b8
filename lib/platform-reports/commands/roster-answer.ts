import "server-only";
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { incomingFolder, placeOf } from "@/lib/attachments/place";
import { TABLE_LIMITS } from "@/lib/attachments/table-limits";
import { newId } from "@/lib/kernel/ids";
import { everyFault, rosterSource } from "../queries/rosters";

/** A roster of more rows is not given back whole, but as the list of its faulty rows. */
export const MOST_MARKED = 20_000;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** True when the sender's own workbook can be given back with its cells marked. */
export const isMarkable = (rows: number, contentType: string): boolean => rows <= MOST_MARKED && contentType === XLSX;

/** The sender's own workbook, the faulty cells red and the reasons in a last column; made in a process of its own. */
export async function markedWorkbook(id: string): Promise<Buffer> {
  const { sha256 } = await rosterSource(id);
  const to = path.join(incomingFolder(), newId());
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/bin/mark-table.mjs");
  const given = [`--max-old-space-size=${TABLE_LIMITS.heapMegabytes * 2}`, script, placeOf(sha256), to];
  const child = spawn(process.execPath, given, {
    stdio: ["pipe", "ignore", "inherit"],
    env: { NODE_ENV: "production" },
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  try {
    await pipeline(Readable.from(linesOf(id)), child.stdin);
    if ((await ended) !== 0) throw new Error("a workbook could not be marked");
    return await readFile(to);
  } finally {
    child.kill("SIGKILL");
    await rm(to, { force: true });
  }
}

async function* linesOf(id: string): AsyncGenerator<string> {
  for await (const fault of everyFault(id)) yield `${JSON.stringify(fault)}\n`;
}

/** The faulty rows with their reasons as a comma-separated list, sent while it is read. */
export function faultList(id: string): ReadableStream<Uint8Array> {
  const texts = csvOf(id);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}

async function* csvOf(id: string): AsyncGenerator<string> {
  yield "\uFEFFline,column,reason\r\n";
  for await (const { line, column, reason } of everyFault(id)) yield `${line},${column},${reason}\r\n`;
}
