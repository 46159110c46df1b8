import { eq } from "drizzle-orm";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aPeriod, aTownOfReporters } from "@/db/factories/platform-reports";
import { personId, rosterLine, sendRoster, TITLES, workbookOf } from "@/db/factories/rosters";
import { events, rosterRows, rosters } from "@/db/schema";
import { openField } from "@/lib/auth/sealed";
import { addDays } from "@/lib/kernel/clock";
import { filesFolder } from "@/lib/testing/files";
import { once } from "@/lib/testing/probe";
import { world } from "@/lib/testing/world";
import { rosterFaultsAnswer } from "../queries/roster-faults-answer";
import { rosterOf } from "../queries/rosters";
import { readWaitingRosters } from "./read-waiting-rosters";
import { isMarkable } from "./roster-answer";
import { startReport } from "./start-report";

const { employerUser, officer, act } = world();
filesFolder();
const ON = "2026-11-18";

const ground = once(async () => {
  await aTownOfReporters("2026-11-10");
  const { id: periodId } = await aPeriod("2026-11-16");
  const user = await employerUser("jskj");
  const { id } = await act(user, ON, (ctx) => startReport(ctx, { periodId }));
  return { user, report: id };
});

let sent = 0;

/** What comes of sending these bytes as a roster, each a day after the other. */
async function readOf(content: Uint8Array<ArrayBuffer> | string, name: string) {
  const { user, report } = await ground();
  const { id } = await sendRoster(user, report, content, name, addDays(ON, sent));
  sent += 1;
  await readWaitingRosters();
  const [row] = await db().select().from(rosters).where(eq(rosters.id, id));
  if (!row) throw new Error("the roster is gone");
  return row;
}

const csvOf = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(",")).join("\r\n");

describe("a roster", () => {
  it("keeps the right rows sealed and says of each other row what is wrong, in the sender's own workbook", async () => {
    const { user, report } = await ground();
    const wrong = ["李四", "110101199001011234", "不是电话", "别处", "朋友"];
    const rows = [TITLES, rosterLine(1), rosterLine(2), wrong, rosterLine(1), ["", "", "", "", ""], rosterLine(3)];
    const read = await readOf(await workbookOf(rows), "花名册.xlsx");
    expect(read).toMatchObject({ state: "ready", readRows: 5, goodRows: 3, badRows: 2, fault: null });
    const kept = await db().select().from(rosterRows).where(eq(rosterRows.rosterId, read.id)).orderBy(rosterRows.line);
    expect(kept.map(({ line, relation, districtCode }) => [line, relation, districtCode])).toEqual([
      [2, "n2", "990101002"],
      [3, "n2", "990101001"],
      [7, "n1", "990101002"],
    ]);
    expect(kept[0]?.personId).not.toContain(personId(1));
    expect(openField("roster_rows.person_id", kept[0]?.personId ?? "")).toBe(personId(1));
    const file = await rosterOf(user, report);
    expect(file?.faults.map(({ line, column }) => `${line} ${column}`)).toEqual([
      ...["4 区域", "4 手机号码", "4 用工关系", "4 证件号码", "5 证件号码"].sort(),
    ]);
    expect(JSON.stringify(file?.faults)).not.toContain("110101199001011234");
    const answer = await rosterFaultsAnswer(user, report);
    const marked = new ExcelJS.Workbook();
    await marked.xlsx.load(await answer.arrayBuffer());
    const [sheet] = marked.worksheets;
    expect(sheet?.getRow(1).getCell(6).value).toBe("错误说明");
    expect(String(sheet?.getRow(4).getCell(6).value)).toContain("证件号码：与校验位不符");
    expect(sheet?.getRow(4).getCell(2).fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
    expect(sheet?.getRow(2).getCell(6).value).toBeNull();
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, read.id));
    expect(acts.map((one) => one.act)).toEqual(["roster.upload", "roster.claim", "roster.finish"]);
    expect(await rosterOf(await officer("wangmin"), report)).toBeNull();
  });

  it("is read from a list with commas, in UTF-8 and in GB18030; its faults come as a list", async () => {
    const { user, report } = await ground();
    const text = csvOf([
      TITLES,
      rosterLine(10),
      ['"张 三"', personId(11), "", '"示范区建设街道"', "n1"],
      ["x", "", "", "", ""],
    ]);
    expect(await readOf(`\uFEFF${text}`, "名册.csv")).toMatchObject({ state: "ready", goodRows: 2, badRows: 1 });
    const national = gb18030(csvOf([TITLES, rosterLine(20).map((cell) => cell.replace("䶮", "三"))]));
    expect(await readOf(national, "国标.csv")).toMatchObject({ state: "ready", goodRows: 1, badRows: 0 });
    expect(await readOf(text, "名册.csv")).toMatchObject({ goodRows: 2 });
    const list = await (await rosterFaultsAnswer(user, report)).text();
    expect(list).toContain("4,证件号码,没有填\r\n");
    expect(isMarkable(20_000, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")).toBe(true);
    expect(isMarkable(20_001, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")).toBe(false);
  });

  it.each([
    ["an archive that unpacks to a hundred times its size", "roster_bomb", () => bombOf()],
    ["one cell at the far end of the sheet", "roster_too_many_columns", () => farCell()],
    ["a row below the 300,000th", "roster_too_many_rows", () => farRow()],
    ["a formula", "roster_formula", () => workbookOf([TITLES, [{ formula: "1+1", result: 2 }, "", "", "", ""]])],
    ["no titles", "roster_head", () => workbookOf([rosterLine(1)])],
    ["titles alone", "roster_empty", () => workbookOf([TITLES])],
    ["61 columns", "roster_too_many_columns", () => workbookOf([[...TITLES, ...Array(56).fill("x")]])],
  ])("T21: %s is refused in words: %s", async (_what, fault, make) => {
    expect(await readOf(await make(), "坏.xlsx")).toMatchObject({ state: "refused", fault, goodRows: 0 });
  });

  it("T21: a quote that never closes and an entity that multiplies are refused", async () => {
    expect(await readOf(`${TITLES.join(",")}\n"${"x,".repeat(9_000)}`, "坏.csv")).toMatchObject({
      fault: "roster_quotes",
    });
    const workbook = await workbookOf([TITLES, rosterLine(1)]);
    expect(await readOf(await withDoctype(workbook), "坏.xlsx")).toMatchObject({ state: "refused" });
  });

  it("T23: what looks like a formula stays out of names, so none reaches a sheet of ours", async () => {
    const names = ["=1+1", "+cmd", "-2", "@SUM(A1)", "＝1+1", "\t=1"];
    const rows = names.map((name, at) => [name, personId(100 + at), "", "示范区建设街道", "n1"]);
    const read = await readOf(csvOf([TITLES, ...rows]), "公式.csv");
    expect(read).toMatchObject({ state: "ready", goodRows: 0, badRows: 6 });
  });
});

/** A text in the national encoding, found by decoding every pair of bytes. */
function gb18030(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder("gb18030");
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      pairs.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return new Uint8Array(
    [...text].flatMap((char) => (char < "\u0080" ? [char.charCodeAt(0)] : (pairs.get(char) ?? []))),
  );
}

async function bombOf(): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf([TITLES, ...Array.from({ length: 60 }, (_, at) => Array(5).fill(`${at}${"0".repeat(32_000)}`))]);
}

async function farCell(): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("甲").getCell("XFD2").value = "x";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function farRow(): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("甲");
  sheet.addRow(TITLES);
  sheet.getCell("A1048576").value = "x";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same workbook with a document type that defines entities before its first sheet. */
async function withDoctype(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { default: JSZip } = await import("jszip");
  const zip = await JSZip.loadAsync(bytes);
  const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
  const evil = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const poisoned = sheet
    .replace("?>", `?>${evil}`)
    .replace(/<sheetData>/, `<sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row>`);
  zip.file("xl/worksheets/sheet1.xml", poisoned);
  return new Uint8Array(await zip.generateAsync({ type: "uint8array" }));
}
