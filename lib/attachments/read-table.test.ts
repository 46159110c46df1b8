import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it, vi } from "vitest";
import { sha256 } from "@/lib/kernel/cipher";
import { newId } from "@/lib/kernel/ids";
import { filesFolder } from "@/lib/testing/files";
import { placeOf } from "./place";
import { readTable } from "./read-table";

filesFolder();
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const run = promisify(execFile);
const WAIT = { timeout: 15_000, interval: 200 };

async function rowsOf(content: string, contentType: string) {
  const digest = sha256(newId());
  const file = placeOf(digest);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  const rows = [];
  for await (const row of readTable(digest, contentType)) rows.push(row);
  return rows;
}

it.each([
  ["what is no table", "%PDF-1.7", "application/pdf", "roster_type"],
  ["an archive without a directory", "PK\u0003\u0004", XLSX, "roster_unreadable"],
])("T21: %s is refused in a word", async (_what, content, type, fault) => {
  await expect(rowsOf(content, type)).rejects.toThrow(fault);
});

it("T21: a reader that was ended from outside, as one is that takes too much memory, is told so", async () => {
  const digest = sha256(newId());
  await mkdir(path.dirname(placeOf(digest)), { recursive: true });
  // A pipe that nobody writes into keeps the reader waiting.
  await run("mkfifo", [placeOf(digest)]);
  const reading = readTable(digest, "text/plain").next();
  const ended = vi.waitFor(async () => {
    const { stdout } = await run("pgrep", ["-P", String(process.pid), "-f", digest]);
    process.kill(Number(stdout), "SIGKILL");
  }, WAIT);
  await expect(reading).rejects.toThrow("roster_too_heavy");
  await ended;
  expect(await rowsOf("姓名,金额\n张䶮,8000\n", "text/plain")).toHaveLength(2);
}, 60_000);
