import ExcelJS from "exceljs";
import { storeUpload } from "@/lib/attachments/store-upload";
import type { EmployerUser } from "@/lib/auth/actor";
import { uploadRoster } from "@/lib/platform-reports/commands/upload-roster";
import { UploadRosterInput } from "@/lib/platform-reports/report-input";
import { uploadOf } from "@/lib/testing/files";
import { act } from "@/lib/testing/world";

export const TITLES = ["姓名", "证件号码", "手机号码", "区域", "用工关系"];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The identity number of a person who does not exist: the nth of many, with its check digit. */
export function personId(n: number): string {
  const month = String((Math.floor(n / 1_000) % 12) + 1).padStart(2, "0");
  const day = String((Math.floor(n / 12_000) % 28) + 1).padStart(2, "0");
  const body = `110101${1960 + (Math.floor(n / 336_000) % 40)}${month}${day}${String(n % 1_000).padStart(3, "0")}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return `${body}${"10X98765432"[sum % 11]}`;
}

export const rosterLine = (n: number): string[] => [
  "张䶮",
  personId(n),
  `138${String(n).padStart(8, "0")}`,
  n % 2 === 0 ? "示范区建设街道" : "示范区新城街道",
  n % 3 === 0 ? "劳动关系" : "不完全符合",
];

/** A workbook with these rows on its first sheet. */
export async function workbookOf(rows: readonly (readonly unknown[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("花名册");
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Sends bytes as the roster of a report. */
export async function sendRoster(
  user: EmployerUser,
  reportId: string,
  content: Uint8Array<ArrayBuffer> | string,
  name: string,
  on: string,
) {
  const { files } = await storeUpload(uploadOf(content, name));
  const input = UploadRosterInput.parse({ id: reportId, file: files[0] });
  return act(user, on, (ctx) => uploadRoster(ctx, input));
}
