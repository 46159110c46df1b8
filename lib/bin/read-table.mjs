import { createReadStream } from "node:fs";
import { pathToFileURL } from "node:url";

/** Reads one spreadsheet in a process of its own: a JSON line a row, `{line, cells}`; a last `{fault}` where it ends badly. */

const MOST_CELL = 500;

/** Ends the reading with a word that the caller has a sentence for. */
class Fault extends Error {}

const textOf = (value) => {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value.richText)) return value.richText.map(({ text }) => text).join("");
  if ("formula" in value || "sharedFormula" in value) throw new Fault("roster_formula");
  if ("text" in value) return textOf(value.text);
  return "result" in value ? textOf(value.result) : "";
};

const checked = (line, cells, limits) => {
  if (line > limits.rows + 1) throw new Fault("roster_too_many_rows");
  if (cells.length > limits.columns) throw new Fault("roster_too_many_columns");
  return { line, cells: cells.map((cell) => cell.slice(0, MOST_CELL).trim()) };
};

async function* workbookRows(path, limits) {
  const { default: ExcelJS } = await import("exceljs");
  const options = { worksheets: "emit", sharedStrings: "cache", hyperlinks: "ignore", styles: "ignore" };
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, options)) {
    for await (const row of sheet) {
      if (row.number > limits.rows + 1) throw new Fault("roster_too_many_rows");
      if (row.cellCount > limits.columns) throw new Fault("roster_too_many_columns");
      const cells = Array.from({ length: row.cellCount }, (_, at) => textOf(row.getCell(at + 1).value));
      yield checked(row.number, cells, limits);
    }
    return;
  }
}

/** Fields by comma, quotes doubled inside quotes; a quote that never closes ends at the longest cell. */
async function* csvRows(path, limits, encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const state = { cells: [], cell: "", isQuoted: false, wasQuote: false, line: 1 };
  for await (const chunk of createReadStream(path)) {
    yield* feed(decoder.decode(chunk, { stream: true }), state, limits);
  }
  yield* feed(`${decoder.decode()}\n`, state, limits);
  if (state.isQuoted) throw new Fault("roster_quotes");
}

function* feed(text, state, limits) {
  for (const char of text) {
    if (state.cell.length > 5_000) throw new Fault("roster_quotes");
    if (char === '"') {
      if (state.isQuoted) state.wasQuote = true;
      else if (state.wasQuote) state.cell += char;
      state.isQuoted = !state.isQuoted;
      continue;
    }
    state.wasQuote = false;
    if (state.isQuoted || (char !== "," && char !== "\n")) {
      if (char !== "\r" && char !== "\uFEFF") state.cell += char;
      continue;
    }
    state.cells.push(state.cell);
    state.cell = "";
    if (state.cells.length > limits.columns) throw new Fault("roster_too_many_columns");
    if (char === ",") continue;
    if (state.cells.some((cell) => cell.trim() !== "")) yield checked(state.line, state.cells, limits);
    state.cells = [];
    state.line += 1;
  }
}

async function encodingOf(path) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return "utf-8";
  } catch {
    return "gb18030";
  }
}

const say = (said) =>
  new Promise((resolve) => {
    if (process.stdout.write(`${JSON.stringify(said)}\n`)) resolve();
    else process.stdout.once("drain", resolve);
  });

async function main([path, kind, rows, columns]) {
  const limits = { rows: Number(rows), columns: Number(columns) };
  try {
    const found = kind === "xlsx" ? workbookRows(path, limits) : csvRows(path, limits, await encodingOf(path));
    for await (const row of found) await say(row);
  } catch (error) {
    await say({ fault: error instanceof Fault ? error.message : "roster_unreadable" });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
