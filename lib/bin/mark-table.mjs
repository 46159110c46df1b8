import { createInterface } from "node:readline";

/** Gives a workbook back with its faulty cells marked: `{line, column, reason}` a line on the standard input. */

const RED = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC7CE" } };

async function main([from, to]) {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  const [sheet] = workbook.worksheets;
  const titles = new Map();
  sheet.getRow(1).eachCell((cell, at) => titles.set(String(cell.text).trim(), at));
  const last = sheet.columnCount + 1;
  sheet.getRow(1).getCell(last).value = "错误说明";
  const words = new Map();
  for await (const text of createInterface({ input: process.stdin })) {
    const { line, column, reason } = JSON.parse(text);
    const at = titles.get(column);
    if (at !== undefined) sheet.getRow(line).getCell(at).fill = RED;
    words.set(line, [...(words.get(line) ?? []), `${column}：${reason}`]);
  }
  for (const [line, said] of words) {
    const cell = sheet.getRow(line).getCell(last);
    cell.value = said.join("；");
    cell.fill = RED;
  }
  await workbook.xlsx.writeFile(to);
}

await main(process.argv.slice(2));
