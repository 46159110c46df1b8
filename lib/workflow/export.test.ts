import { desc, eq } from "drizzle-orm";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { exportPublicSheet, exportSheet, MOST_EXPORTED, type Sheet, type SheetColumn } from "./export";
import { everyRow, type Page } from "./paging";

const { officer } = world();

type Row = { name: string | null; count: number; fen: number };

const columns: readonly SheetColumn<Row>[] = [
  { header: "名称", width: 20, value: (row) => row.name },
  { header: "人数", width: 8, kind: "number", value: (row) => row.count },
  { header: "金额", width: 12, kind: "money", value: (row) => row.fen },
];

async function* each(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

async function sheetOf(rows: readonly Row[], over: Partial<Sheet<Row>> = {}) {
  const actor = await officer("wangmin");
  const sheet = { actor, list: "rows", name: "名册", filter: [], columns, count: rows.length, rows: each(rows) };
  return exportSheet({ ...sheet, ...over });
}

async function opened(response: Response) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  const page = workbook.worksheets[0];
  if (!page) throw new Error("a workbook without a sheet");
  return page;
}

const DANGEROUS = [
  "=1+1",
  "+A1",
  "-A1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "＝1+1",
  '=HYPERLINK("http://127.0.0.1")',
  "张䶮𬭎",
];

describe("exportSheet", () => {
  it("says on the sheet what was filtered, when and by whom, and writes every row in order", async () => {
    const rows = [
      { name: "龙腾建筑", count: 12, fen: 123_456 },
      { name: null, count: 0, fen: 0 },
    ];
    const page = await opened(await sheetOf(rows, { filter: ["状态：调查中", "关键词：龙腾"] }));
    expect(page.getCell("A1").value).toBe("名册");
    expect(page.getCell("A2").value).toBe("筛选条件：状态：调查中；关键词：龙腾");
    expect(page.getCell("A3").value).toMatch(/导出时间：\d{4}-\d\d-\d\d \d\d:\d\d　导出人：.*王敏　共 2 条/);
    expect(page.getRow(4).values).toEqual([undefined, "名称", "人数", "金额"]);
    expect(page.getRow(5).values).toEqual([undefined, "龙腾建筑", 12, 1234.56]);
    expect(page.rowCount).toBe(6);
  });

  it("T23: keeps text that looks like a formula as text, in cells formatted as text", async () => {
    const page = await opened(await sheetOf(DANGEROUS.map((name) => ({ name, count: 1, fen: 1 }))));
    DANGEROUS.forEach((name, at) => {
      const cell = page.getRow(5 + at).getCell(1);
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(String(cell.value).replace(/\s/g, "")).toBe(name.replace(/\s/g, ""));
      expect(cell.numFmt).toBe("@");
      expect(cell.formula).toBeUndefined();
    });
  });

  it("is an event with filter and number of rows, before anything is sent, without what identifies a person", async () => {
    const response = await sheetOf([], { list: "cases", filter: ["关键词：13800138000"], count: 7 });
    const [event] = await db()
      .select()
      .from(events)
      .where(eq(events.act, "list.export"))
      .orderBy(desc(events.seq))
      .limit(1);
    expect(event?.particulars).toEqual({ list: "cases", filter: ["关键词：***********"], rows: 7 });
    await response.body?.cancel();
  });

  it("refuses a list that is too long, and records nothing", async () => {
    const before = await db().$count(events);
    await expect(sheetOf([], { count: MOST_EXPORTED + 1 })).rejects.toMatchObject({ reason: "export_too_long" });
    expect(await db().$count(events)).toBe(before);
  });

  it("breaks off the download when a row cannot be read", async () => {
    async function* broken(): AsyncGenerator<Row> {
      yield { name: "龙腾建筑", count: 1, fen: 1 };
      throw new Error("the database went away");
    }
    const response = await sheetOf([], { rows: broken() });
    await expect(response.arrayBuffer()).rejects.toThrow();
  });
});

describe("everyRow", () => {
  it("goes through the pages in order and stops at the last", async () => {
    const pages: Record<string, Page<number>> = {
      first: { rows: [1, 2], next: "second" },
      second: { rows: [3, 4], next: "third" },
      third: { rows: [5], next: null },
    };
    const found: number[] = [];
    for await (const row of everyRow(async (after) => pages[after ?? "first"] ?? { rows: [], next: null }))
      found.push(row);
    expect(found).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("exportPublicSheet", () => {
  const sheet = { name: "名单", filter: ["查找：13800138000"], columns };

  it("names nobody who takes it, keeps no event, and writes every row in order", async () => {
    const before = await db().$count(events);
    const rows = ["=1+1", "龙腾建筑"].map((name) => ({ name, count: 1, fen: 100 }));
    const page = await opened(exportPublicSheet({ ...sheet, count: 2, rows: each(rows) }));
    expect(page.getCell("A2").value).toBe("筛选条件：查找：***********");
    expect(page.getCell("A3").value).toMatch(/^导出时间：\d{4}-\d\d-\d\d \d\d:\d\d　共 2 条$/);
    expect(page.getRow(5).values).toEqual([undefined, "=1+1", 1, 1]);
    expect(page.getRow(6).getCell(1).value).toBe("龙腾建筑");
    expect(await db().$count(events)).toBe(before);
  });

  it("refuses a list that is too long", () => {
    const long = { ...sheet, count: MOST_EXPORTED + 1, rows: each([]) };
    expect(() => exportPublicSheet(long)).toThrow(expect.objectContaining({ reason: "export_too_long" }));
  });
});
