import { createHash } from "node:crypto";
import { renderToBuffer } from "@react-pdf/renderer";
import { PDFDocument } from "pdf-lib";
import { createElement } from "react";
import type { z } from "zod";
import { registerFonts } from "./fonts";
import { requireGlyphs } from "./glyphs";
import { OfficialDocument } from "./layout";
import type { Paper, PaperFrame } from "./template";
import { printableCopy } from "./text";

export type RenderedPaper = Readonly<{ bytes: Buffer; sha256: string; pages: number }>;

/**
 * Renders a paper. The same input and frame give the same bytes.
 * Throws `invalid / glyph_missing` when a character cannot be printed, and zod's error on an input of the wrong shape.
 */
export async function renderPaper<Schema extends z.ZodType>(
  paper: Paper<Schema>,
  input: z.input<Schema>,
  frame: PaperFrame,
): Promise<RenderedPaper> {
  const words = paper.input.parse(printableCopy(input));
  registerFonts(frame.fontDir);
  await requireGlyphs({ ...frame, input: words });
  const { title, numbered, kind, pageSignatures } = paper;
  const body = createElement(paper.Body, { input: words, frame });
  const bytes = await renderToBuffer(
    OfficialDocument({ frame, title, numbered, kind, pageSignatures, children: body }),
  );
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { bytes, sha256, pages: (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount() };
}
