import "server-only";
import { printableName } from "@/lib/documents/glyphs";
import { renderPaper } from "@/lib/documents/render";
import { catalogueStandIn } from "@/lib/documents/templates/catalogue-stand-in";
import { env } from "@/lib/env";
import type { Part } from "../file-order";
import type { Piece } from "../page-numbers";
import { standInInput } from "../paper-inputs";
import { partContent } from "../queries/part-content";

type Frame = { readonly organName: string; readonly issuedOn: string };

/** A part as it is bound: its own pages, or the page that stands for it. Throws what `partContent` throws. */
export async function pieceOf(part: Part, room: number, frame: Frame): Promise<Piece> {
  const fontDir = env().FONT_DIR;
  const content = await partContent(part, room);
  const title = await printableName(part.title, fontDir);
  if (content.merged !== "stand_in") {
    const { bytes } = content.paper;
    return { part, content, title, paper: { bytes, kind: "pdf" }, pages: content.pages };
  }
  const printed: Part = {
    ...part,
    purpose: part.purpose && (await printableName(part.purpose, fontDir)),
    origin: part.origin && (await printableName(part.origin, fontDir)),
  };
  const input = standInInput(printed, content, { title, reason: content.reason });
  const { bytes, pages } = await renderPaper(catalogueStandIn, input, { ...frame, fontDir });
  return { part, content, title, paper: { bytes, kind: "pdf" }, pages };
}
