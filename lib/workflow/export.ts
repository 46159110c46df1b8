import "server-only";
import { PassThrough } from "node:stream";
import ExcelJS from "exceljs";
import type { Officer } from "@/lib/auth/actor";
import { minuteStamp, now } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import { transact } from "./transact";

/** More than this is no list that a person reads, and near the most that a sheet holds. */
export const MOST_EXPORTED = 100_000;

/** How many rows an export asks of the database at once. */
export const EXPORT_BATCH = 500;

export type SheetColumn<Row> = {
  readonly header: string;
  /** In characters of the default type. */
  readonly width: number;
} & (
  | { readonly kind?: "text"; readonly value: (row: Row) => string | null }
  | { readonly kind: "number"; readonly value: (row: Row) => number | null }
  /** Integer fen, shown in yuan. */
  | { readonly kind: "money"; readonly value: (row: Row) => number | null }
);

export type PublicSheet<Row> = {
  /** Its name, on the sheet and on the file. */
  readonly name: string;
  /** The words of its filters, one a filter; identifiers typed into them are veiled. */
  readonly filter: readonly string[];
  readonly columns: readonly SheetColumn<Row>[];
  /** How many rows there are, counted no further than one above `MOST_EXPORTED`. */
  readonly count: number;
  readonly rows: AsyncIterable<Row>;
};

export type Sheet<Row> = PublicSheet<Row> & {
  readonly actor: Officer;
  /** Which list, in the audit: `cases`. */
  readonly list: string;
};

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * A list as a spreadsheet, sent while it is written. That it is taken is recorded before the first byte
 * leaves, so that no broken download goes unrecorded. Throws `refused` when there are too many rows.
 */
export async function exportSheet<Row>(sheet: Sheet<Row>): Promise<Response> {
  const { actor, list, name, count } = sheet;
  if (count > MOST_EXPORTED) throw refused("export_too_long");
  const at = now();
  const filter = sheet.filter.map(veiled);
  await transact(actor, at, async (ctx) => {
    ctx.record({ act: "list.export", particulars: { list, filter, rows: count } });
  });
  const head = [
    name,
    `筛选条件：${filter.join("；") || "无"}`,
    `导出时间：${minuteStamp(at)}　导出人：${actor.organName} ${actor.name}　共 ${count} 条`,
  ];
  return sent(sheet, head, at);
}

/** The same of a list that anyone reads: nobody is noted who takes it. Throws `refused` for too many rows. */
export function exportPublicSheet<Row>(sheet: PublicSheet<Row>): Response {
  const { name, count } = sheet;
  if (count > MOST_EXPORTED) throw refused("export_too_long");
  const at = now();
  const filter = sheet.filter.map(veiled);
  const head = [name, `筛选条件：${filter.join("；") || "无"}`, `导出时间：${minuteStamp(at)}　共 ${count} 条`];
  return sent(sheet, head, at);
}

function sent<Row>(sheet: PublicSheet<Row>, head: readonly string[], at: Date): Response {
  const out = new PassThrough();
  out.on("error", () => undefined);
  void write(out, sheet, head).catch((error: unknown) => out.destroy(error instanceof Error ? error : undefined));
  const file = encodeURIComponent(`${sheet.name}${minuteStamp(at).replace(/\D/g, "")}.xlsx`);
  return new Response(webStream(out), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename*=UTF-8''${file}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

async function write<Row>(out: PassThrough, sheet: PublicSheet<Row>, head: readonly string[]): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  const page = workbook.addWorksheet(sheet.name, { views: [{ state: "frozen", ySplit: head.length + 1 }] });
  page.columns = sheet.columns.map((column) => ({ width: column.width, style: { numFmt: formatOf(column) } }));
  for (const line of head) page.addRow([line]).commit();
  const titles = page.addRow(sheet.columns.map((column) => column.header));
  titles.font = { bold: true };
  titles.commit();
  for await (const row of sheet.rows) {
    if (out.destroyed) return;
    page.addRow(sheet.columns.map((column) => cellOf(column, row))).commit();
  }
  page.commit();
  await workbook.commit();
}

/** `@` keeps text text, whatever it begins with and whoever edits it: a sheet of ours holds no formula. */
function formatOf<Row>({ kind = "text" }: SheetColumn<Row>): string {
  switch (kind) {
    case "text":
      return "@";
    case "number":
      return "0";
    case "money":
      return "#,##0.00";
  }
}

function cellOf<Row>(column: SheetColumn<Row>, row: Row): string | number | null {
  const value = column.value(row);
  return column.kind === "money" && typeof value === "number" ? value / 100 : value;
}

const LONG_NUMBER = /\d{7,}[\dXx]*/g;

/** A telephone or identity number that someone searched for goes neither into the audit nor onto the sheet. */
const veiled = (words: string): string => words.replace(LONG_NUMBER, (digits) => "*".repeat(digits.length));

function webStream(out: PassThrough): ReadableStream<Uint8Array> {
  const chunks = out[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      out.destroy();
    },
  });
}
