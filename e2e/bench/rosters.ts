import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { eq, sql } from "drizzle-orm";
import ExcelJS from "exceljs";
import { closeDb, db } from "@/db/client";
import { aPeriod, aTownOfReporters } from "@/db/factories/platform-reports";
import { rosterLine, TITLES } from "@/db/factories/rosters";
import { migrateDatabase } from "@/db/migrate";
import { rosters } from "@/db/schema";
import { seedDemo } from "@/db/seed/demo";
import { seedReference } from "@/db/seed/reference";
import { storeUpload } from "@/lib/attachments/store-upload";
import { freshSecrets } from "@/lib/bin/environment.mjs";
import { createDatabase, openTestPostgres } from "@/lib/bin/test-postgres.mjs";
import { forgetEnv } from "@/lib/env";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import { readWaitingRosters } from "@/lib/platform-reports/commands/read-waiting-rosters";
import { startReport } from "@/lib/platform-reports/commands/start-report";
import { uploadRoster } from "@/lib/platform-reports/commands/upload-roster";
import { UploadRosterInput } from "@/lib/platform-reports/report-input";
import { uploadOf } from "@/lib/testing/files";
import { employerUser } from "@/lib/testing/world";
import { transact } from "@/lib/workflow/transact";

const MEGABYTE = 1_048_576;
const EVERY_MS = 100;

/** Imports one roster of so many people on a database of its own and prints what it cost, one JSON line. */
export async function importRoster(rows: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "laojian-rosters-"));
  const server = await openTestPostgres();
  const database = await createDatabase(server.url, `laojian_bench_${randomBytes(6).toString("hex")}`);
  try {
    Object.assign(process.env, freshSecrets(), { DATABASE_URL: database.url, LAOJIAN_MODE: "demo", FILES_DIR: folder });
    forgetEnv();
    await migrateDatabase(database.url);
    await seedReference();
    await seedDemo();
    const file = path.join(folder, "roster.xlsx");
    await writeRoster(file, rows);
    const id = await uploaded(file);
    console.log(
      JSON.stringify({ bench: "roster", rows, fileMB: inMegabytes((await stat(file)).size), ...(await read(id)) }),
    );
  } finally {
    await closeDb();
    await database.drop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeRoster(file: string, rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: false });
  const sheet = workbook.addWorksheet("花名册");
  sheet.addRow(TITLES).commit();
  for (let n = 0; n < rows; n += 1) sheet.addRow(rosterLine(n)).commit();
  sheet.commit();
  await workbook.commit();
}

/** Sends the file as the platform's own user would, with a report that is open. */
async function uploaded(file: string): Promise<string> {
  const today = legalDate(now());
  await aTownOfReporters(today);
  const dates = { opensOn: today, dueOn: addDays(today, 20), lockedOn: addDays(today, 60) };
  const { id: periodId } = await aPeriod(today, dates);
  const user = await employerUser("jskj");
  const report = await transact(user, now(), (ctx) => startReport(ctx, { periodId }));
  const { files } = await storeUpload(uploadOf(new Uint8Array(await readFile(file)), "roster.xlsx"));
  const input = UploadRosterInput.parse({ id: report.id, file: files[0] });
  return (await transact(user, now(), (ctx) => uploadRoster(ctx, input))).id;
}

/** Reads the roster while the process is asked every tenth of a second whether it still answers. */
async function read(id: string) {
  const loop = monitorEventLoopDelay({ resolution: 10 });
  const answers: number[] = [];
  const peak = { parent: 0, reader: 0 };
  const watch = setInterval(async () => {
    const asked = performance.now();
    await db().execute(sql`select 1`);
    answers.push(performance.now() - asked);
    peak.parent = Math.max(peak.parent, process.memoryUsage().rss);
    peak.reader = Math.max(peak.reader, await readerBytes());
  }, EVERY_MS);
  const before = process.memoryUsage().rss;
  loop.enable();
  const started = performance.now();
  await readWaitingRosters();
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  loop.disable();
  const [roster] = await db().select().from(rosters).where(eq(rosters.id, id));
  answers.sort((one, other) => one - other);
  return {
    ...{ state: roster?.state, goodRows: roster?.goodRows, badRows: roster?.badRows },
    ...{ seconds: Number(seconds.toFixed(1)), parentGrewMB: inMegabytes(peak.parent - before) },
    readerPeakMB: inMegabytes(peak.reader),
    loopP99Ms: Math.round(loop.percentile(99) / 1e6),
    loopMaxMs: Math.round(loop.max / 1e6),
    answerP99Ms: Math.round(answers[Math.floor(answers.length * 0.99)] ?? 0),
  };
}

const inMegabytes = (bytes: number): number => Math.round((bytes / MEGABYTE) * 10) / 10;

/** Resident memory of the process that reads the table. */
async function readerBytes(): Promise<number> {
  const found = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  for (const pid of found) {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (!command.includes("read-table.mjs")) continue;
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  }
  return 0;
}
