import { setImmediate } from "node:timers/promises";
import {
  degrees,
  PDFDict,
  PDFDocument,
  type PDFFont,
  type PDFImage,
  PDFName,
  type PDFPage,
  StandardFonts,
} from "pdf-lib";
import sharp from "sharp";
import { DomainError } from "@/lib/kernel/errors";
import { mm } from "./measures";

/** With `firstNumber` the pages of the part are numbered at the upper right from there on. */
export type MergePart = Readonly<{ bytes: Uint8Array; kind: "pdf" | "jpeg" | "png"; firstNumber?: number }>;
/** `starts[i]` is the page, from 1, on which part i begins. */
export type MergedPapers = Readonly<{ bytes: Buffer; pages: number; starts: number[] }>;

const A4: [number, number] = [mm(210), mm(297)];
const MARGIN = mm(15);
/** More pixels than any camera of an office makes; beyond it an image is a way to fill the memory. */
const MOST_PIXELS = 120_000_000;

/**
 * One PDF of many papers, in their order; an image stands on an A4 page of its own. With `stamp`, pages are
 * numbered at the upper right from 1. The same parts give the same bytes. Between parts others get their turn.
 * Throws `invalid / pdf_encrypted`, `invalid / pdf_unreadable` or `invalid / image_unreadable` with `fields.part`,
 * the index of the part, for which the caller then puts a catalogue-stand-in.
 */
export async function mergePapers(parts: readonly MergePart[], { stamp = false } = {}): Promise<MergedPapers> {
  const merged = await PDFDocument.create({ updateMetadata: false });
  const starts: number[] = [];
  for (const [i, part] of parts.entries()) {
    const start = merged.getPageCount() + 1;
    starts.push(start);
    if (part.kind === "pdf") await addPdf(merged, part.bytes, i);
    else await addImage(merged, part.bytes, part.kind, i);
    const first = stamp ? start : part.firstNumber;
    if (first !== undefined) await stampFrom(merged, start, first);
    await setImmediate();
  }
  const bytes = Buffer.from(await merged.save());
  return { bytes, pages: merged.getPageCount(), starts };
}

const fonts = new WeakMap<PDFDocument, Promise<PDFFont>>();

/** Numbers the pages from this one to the last, beginning with `first`. */
async function stampFrom(merged: PDFDocument, start: number, first: number): Promise<void> {
  const font = fonts.get(merged) ?? merged.embedFont(StandardFonts.TimesRoman);
  fonts.set(merged, font);
  const loaded = await font;
  for (const [at, page] of merged
    .getPages()
    .slice(start - 1)
    .entries())
    stampNumber(page, `${first + at}`, loaded);
}

async function addPdf(merged: PDFDocument, bytes: Uint8Array, part: number): Promise<void> {
  const source = await opened(bytes, part);
  if (source.isEncrypted) throw unusable("pdf_encrypted", part);
  try {
    const pages = await merged.copyPages(source, source.getPageIndices());
    for (const page of pages) merged.addPage(withoutActions(page));
  } catch {
    throw unusable("pdf_unreadable", part);
  }
}

async function opened(bytes: Uint8Array, part: number): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  } catch {
    throw unusable("pdf_unreadable", part);
  }
}

// A page of someone's PDF may carry scripts and launch actions; in the case file it is only looked at.
function withoutActions(page: PDFPage): PDFPage {
  const annotations = page.node.Annots();
  const marks = Array.from({ length: annotations?.size() ?? 0 }, (_, i) => annotations?.lookupMaybe(i, PDFDict));
  for (const node of [page.node, ...marks]) {
    node?.delete(PDFName.of("A"));
    node?.delete(PDFName.of("AA"));
  }
  return page;
}

async function addImage(merged: PDFDocument, bytes: Uint8Array, kind: "jpeg" | "png", part: number): Promise<void> {
  const image = await embedded(merged, bytes, kind).catch(() => {
    throw unusable("image_unreadable", part);
  });
  const [width, height] = image.width > image.height ? [A4[1], A4[0]] : A4;
  const fitted = image.scaleToFit(width - 2 * MARGIN, height - 2 * MARGIN);
  const place = { x: (width - fitted.width) / 2, y: (height - fitted.height) / 2 };
  merged.addPage([width, height]).drawImage(image, { ...place, ...fitted });
}

// A phone's photo is often stored lying down with a note to turn it, which a PDF does not read. Evidence itself
// is kept untouched elsewhere; what stands in the file is a copy to look at.
async function embedded(merged: PDFDocument, bytes: Uint8Array, kind: "jpeg" | "png"): Promise<PDFImage> {
  const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
  const { format, orientation = 1 } = await source.metadata();
  if (format !== kind) throw new RangeError("not such an image");
  if (kind === "jpeg" && orientation === 1) return merged.embedJpg(bytes);
  const turned = source.rotate().flatten({ background: "white" });
  return merged.embedJpg(await turned.jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toBuffer());
}

/** Writes the number at the upper right as the reader sees the page, however the page is turned. */
function stampNumber(page: PDFPage, number: string, font: PDFFont): void {
  const { x, y, width, height } = page.getCropBox();
  const angle = ((page.getRotation().angle % 360) + 360) % 360;
  const points = 12;
  const right = mm(15) + font.widthOfTextAtSize(number, points);
  const top = mm(12);
  const corners: Record<number, { x: number; y: number }> = {
    90: { x: x + top, y: y + height - right },
    180: { x: x + right, y: y + top },
    270: { x: x + width - top, y: y + right },
  };
  const corner = corners[angle] ?? { x: x + width - right, y: y + height - top };
  page.drawText(number, { ...corner, size: points, font, rotate: degrees(angle) });
}

const unusable = (reason: "pdf_encrypted" | "pdf_unreadable" | "image_unreadable", part: number) =>
  new DomainError("invalid", reason, { part: String(part) });
