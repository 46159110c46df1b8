import { gzipSync } from "node:zlib";
import { downloadZip } from "client-zip";
import ExcelJS from "exceljs";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { renderPaper } from "@/lib/documents/render";
import { acceptanceNotice } from "@/lib/documents/templates/acceptance-notice";
import { sampleFrame, samples } from "@/lib/documents/templates/samples";
import type { Artefact } from "./hunter";

/** Something that carries a text to somebody, made with this text in it. Narrow: there is room for one field. */
export type Vessel = {
  readonly what: string;
  readonly put: (text: string) => Promise<Artefact>;
  readonly isNarrow?: boolean;
};

const plain = (what: string, put: (text: string) => string): Vessel => ({
  what,
  put: async (text) => ({ bytes: Buffer.from(put(text)) }),
});
const head = (what: string, name: string, put: (text: string) => string): Vessel => ({
  what,
  put: async (text) => ({ bytes: new Uint8Array(), headers: [[name, Buffer.from(put(text)).toString("latin1")]] }),
});

const row = (text: string): string => JSON.stringify({ seq: 7, particulars: { reason: text } });

/** What the product answers with, sends and writes: a leak put into any of these must be found. */
export const vessels: readonly Vessel[] = [
  plain("a page", (text) => `<!doctype html><title>投诉</title><table><tr><td>${text}</td></tr></table>`),
  plain("a page's title", (text) => `<!doctype html><title>${text} - 劳监</title>`),
  plain("a page's own payload", (text) => `<script>self.__next_f.push([1,${JSON.stringify(row(text))}])</script>`),
  plain("a payload", (text) => `1:["$","td",null,{"children":${JSON.stringify(text)}}]\n`),
  plain("an act's answer", (text) => `1:{"ok":true,"data":${row(text)}}\n`),
  plain("a line of a log", (text) => `2026-11-27T03:00:00.000Z PostgresError: duplicate key ${text}\n`),
  plain("a row", (text) => `(7,"{""reason"": ""${text}""}",2026-11-27)`),
  head("a file's name", "content-disposition", (text) => `attachment; filename*=UTF-8''${encodeURIComponent(text)}`),
  head("a file's name unencoded", "content-disposition", (text) => `attachment; filename="${text}.pdf"`),
  head("where an answer leads", "location", (text) => `/office/complaints?${new URLSearchParams({ q: text })}`),
  { what: "a cell", put: (text) => workbook((book) => book.addWorksheet("名单").addRow([1, text])) },
  { what: "a cell's note", put: (text) => workbook((book) => noted(book, text)) },
  { what: "a workbook's properties", put: (text) => workbook((book) => Object.assign(book, { creator: text })) },
  { what: "a sheet's name", put: (text) => workbook((book) => book.addWorksheet(text.slice(0, 31))), isNarrow: true },
  { what: "a paper", put: async (text) => ({ bytes: await paperOf(text) }) },
  { what: "a PDF's properties", put: (text) => pdf((file) => file.setTitle(text)) },
  { what: "a PDF's attachment", put: (text) => pdf((file) => file.attach(Buffer.from(text), "附件.txt")) },
  { what: "a ZIP's entry", put: (text) => zip("证据/1.txt", text) },
  { what: "the name of a ZIP's entry", put: (text) => zip(`证据/${text}.txt`, "1") },
  { what: "a paper in a ZIP", put: async (text) => zip("文书/1.pdf", await paperOf(text)) },
  { what: "a workbook in a ZIP", put: async (text) => zip("1.xlsx", (await cellOf(text)).bytes) },
  { what: "a packed answer", put: async (text) => ({ bytes: gzipSync(text) }) },
  { what: "a photograph", put: photograph },
  { what: "a mail's subject", put: async (text) => mail({ subject: text }) },
  { what: "a mail's addressee", put: async (text) => mail({ to: text }) },
  { what: "a mail's text", put: async (text) => mail({ text: `您好：\n${text}\n` }) },
  { what: "a mail's page", put: async (text) => mail({ html: `<p>${text}</p>` }) },
  { what: "the name of a mail's attachment", put: async (text) => mail({ name: `${text}.txt` }) },
  { what: "a mail's attachment", put: async (text) => mail({ file: (await cellOf(text)).bytes }) },
];

const cellOf = (text: string): Promise<Artefact> => workbook((book) => book.addWorksheet("名单").addRow([text]));

async function workbook(fill: (book: ExcelJS.Workbook) => unknown): Promise<Artefact> {
  const book = new ExcelJS.Workbook();
  fill(book);
  if (book.worksheets.length === 0) book.addWorksheet("空");
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

function noted(book: ExcelJS.Workbook, text: string): void {
  book.addWorksheet("名单").getCell("A1").note = text;
}

async function paperOf(text: string): Promise<Uint8Array> {
  const input = { ...samples.acceptanceNotice, matter: text };
  return (await renderPaper(acceptanceNotice, input, sampleFrame)).bytes;
}

async function pdf(fill: (file: PDFDocument) => unknown): Promise<Artefact> {
  const file = await PDFDocument.create();
  file.addPage();
  await fill(file);
  return { bytes: await file.save() };
}

async function zip(name: string, input: string | Uint8Array): Promise<Artefact> {
  const content = typeof input === "string" ? input : new Uint8Array(input);
  return {
    bytes: new Uint8Array(await downloadZip([{ name, input: content }]).arrayBuffer()),
  };
}

/** EXIF is written in ASCII, what is beyond it stands in the XMP. */
async function photograph(text: string): Promise<Artefact> {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: "#c33" } });
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${text}</dc:creator></x:xmpmeta>`;
  const exif = { IFD0: { Artist: text.replace(/[^ -~]/g, "") } };
  return { bytes: await picture.withXmp(xmp).withExif(exif).jpeg().toBuffer() };
}

type Letter = { subject?: string; to?: string; text?: string; html?: string; name?: string; file?: Uint8Array };

/** As mail programs write it: header lines in encoded words that are folded, bodies packed and broken into lines. */
function mail({ subject = "通知", to = "收件人", text = "您好", html = "", name = "1.txt", file }: Letter): Artefact {
  const mark = "----parts";
  const type = html === "" ? "text/plain" : "text/html";
  const body = html === "" ? ["base64", folded(text)] : ["quoted-printable", softly(html)];
  const lines = [
    ...[`From: laojian@example.cn`, `To: ${encodedWords(to)} <a@example.cn>`, `Subject: ${encodedWords(subject)}`],
    ...["MIME-Version: 1.0", `Content-Type: multipart/mixed; boundary="${mark}"`, "", `--${mark}`],
    ...[`Content-Type: ${type}; charset=utf-8`, `Content-Transfer-Encoding: ${body[0]}`, "", body[1], `--${mark}`],
    ...["Content-Type: application/octet-stream", "Content-Transfer-Encoding: base64"],
    ...[`Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`, "", folded(file ?? "1")],
    ...[`--${mark}--`, ""],
  ];
  return { bytes: Buffer.from(lines.join("\r\n")), isMail: true };
}

const encodedWords = (text: string): string =>
  (text.match(/.{1,12}/gsu) ?? []).map((part) => `=?UTF-8?B?${Buffer.from(part).toString("base64")}?=`).join("\r\n ");

const folded = (content: string | Uint8Array): string =>
  (typeof content === "string" ? Buffer.from(content) : Buffer.from(content))
    .toString("base64")
    .replace(/.{76}/g, "$&\r\n");

const softly = (html: string): string =>
  [...Buffer.from(html)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("")
    .replace(/(?:=..){24}/g, "$&=\r\n");
