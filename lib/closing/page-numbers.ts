import type { Part } from "./file-order";
import type { Volume } from "./lifecycle";
import type { PartContent } from "./queries/part-content";

/** A part ready to be bound: its content, the title as it can be printed, and the pages it takes. */
export type Piece = {
  readonly part: Part;
  readonly content: PartContent;
  readonly title: string;
  readonly paper: { readonly bytes: Uint8Array; readonly kind: "pdf" };
  readonly pages: number;
};

export type NumberedPiece = Piece & { readonly ordinal: number; readonly firstPage: number; readonly lastPage: number };

/** Places and pages, counted from 1 in each volume; covers, catalogues and notes are not counted. */
export function numberPieces(pieces: readonly Piece[]): readonly NumberedPiece[] {
  const reached: Record<Volume, { items: number; pages: number }> = {
    main: { items: 0, pages: 0 },
    internal: { items: 0, pages: 0 },
  };
  return pieces.map((piece) => {
    const volume = reached[piece.part.volume];
    const firstPage = volume.pages + 1;
    volume.items += 1;
    volume.pages += piece.pages;
    return { ...piece, ordinal: volume.items, firstPage, lastPage: volume.pages };
  });
}

/** Items and pages of one volume. */
export function extentOf(pieces: readonly NumberedPiece[], volume: Volume): { items: number; pages: number } {
  const own = pieces.filter(({ part }) => part.volume === volume);
  return { items: own.length, pages: own.at(-1)?.lastPage ?? 0 };
}
