import { inflateSync } from "node:zlib";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawn } from "../press";
import type { Part } from "./zip-parts";

export const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");

/** A PDF's text, what it says of itself, its outline, links and attachments, and each packed stream unpacked. */
export async function pdfParts(kept: Uint8Array): Promise<Part[]> {
  const bytes = await drawn(kept);
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const told = await wordsOf(await task.promise).finally(() => task.destroy());
  return [...told, ...streamsOf(bytes)];
}

async function wordsOf(document: PDFDocumentProxy): Promise<Part[]> {
  const { info, metadata } = await document.getMetadata();
  const annotations: unknown[] = [];
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    annotations.push(...(await page.getAnnotations()));
    for (const item of (await page.getTextContent()).items) lines.push("str" in item ? item.str : "");
  }
  const attached: [string, { filename?: string; content?: Uint8Array }][] = Object.entries(
    (await document.getAttachments()) ?? {},
  );
  const said = { info, xmp: metadata?.getRaw(), outline: await document.getOutline(), annotations };
  return [
    { part: "metadata, outline and links", bytes: Buffer.from(JSON.stringify(said)) },
    { part: "text", bytes: Buffer.from(lines.join("")) },
    { part: "lines", bytes: Buffer.from(lines.join("\n")) },
    ...attached.flatMap(([name, { filename = "", content }]) => [
      { part: "an attachment's name", bytes: Buffer.from(`${name} ${filename}`) },
      { part: `attachment ${name}`, bytes: content ?? new Uint8Array() },
    ]),
  ];
}

const STREAM = /stream\r?\n/g;

/** What is packed between `stream` and `endstream`; what is not packed the whole file shows already. */
function streamsOf(bytes: Uint8Array): Part[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString("latin1");
  return [...text.matchAll(STREAM)].flatMap(({ index, 0: mark }) => {
    const start = index + mark.length;
    if (text.startsWith("end", index - 3)) return [];
    const end = text.indexOf("endstream", start);
    const unpacked = inflated(file.subarray(start, end < 0 ? file.length : end));
    return unpacked === null ? [] : [{ part: `stream at ${start}`, bytes: unpacked }];
  });
}

function inflated(packed: Buffer): Buffer | null {
  if ((packed[0] ?? 0) % 16 !== 8) return null;
  try {
    return inflateSync(packed);
  } catch {
    return null;
  }
}
