import { gunzipSync } from "node:zlib";
import PostalMime from "postal-mime";
import { isPdf, pdfParts } from "./pdf-parts";
import { isZip, type Part, zipParts } from "./zip-parts";

const MOST_NESTED = 4;

/** Whether an artefact hides something from whoever only reads its bytes. */
export const isPacked = (bytes: Uint8Array): boolean => isZip(bytes) || isPdf(bytes) || isGzip(bytes);

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** An artefact and everything packed in it, to the bottom. Throws on what says it is packed and cannot be read. */
export async function partsOf(bytes: Uint8Array, depth = 0): Promise<Part[]> {
  const whole = { part: "", bytes };
  if (!isPacked(bytes)) return [whole];
  if (depth > MOST_NESTED) throw new Error("packed too deep to be read");
  const inner = isZip(bytes)
    ? zipParts(bytes)
    : isPdf(bytes)
      ? await pdfParts(bytes)
      : [{ part: "unpacked", bytes: gunzipSync(bytes) }];
  const parts: Part[] = [whole];
  for (const each of inner) {
    for (const { part, bytes: deeper } of await partsOf(each.bytes, depth + 1)) {
      parts.push({ part: part === "" ? each.part : `${each.part} › ${part}`, bytes: deeper });
    }
  }
  return parts;
}

/** A mail as it travels: its bytes, its header lines and bodies decoded, and what is attached to it. */
export async function mailParts(bytes: Uint8Array): Promise<Part[]> {
  const mail = await PostalMime.parse(bytes);
  const { headers, subject, from, to, cc, bcc, replyTo, html = "", text = "" } = mail;
  const said = JSON.stringify({ headers, subject, from, to, cc, bcc, replyTo });
  const attached = await Promise.all(
    mail.attachments.map(async ({ filename, content }) => [
      { part: "an attachment's name", bytes: Buffer.from(filename ?? "") },
      ...(await partsOf(typeof content === "string" ? Buffer.from(content) : new Uint8Array(content))),
    ]),
  );
  return [
    { part: "", bytes },
    ...[said, html, text].map((words, at) => ({
      part: ["header", "html", "text"][at] ?? "",
      bytes: Buffer.from(words),
    })),
    ...attached.flat(),
  ];
}
