import type { Volume } from "./lifecycle";

/** How a part came into the PDF: as it is, as a picture's copy without metadata, or only as a page that names it. */
export type Merged = "whole" | "copy" | "stand_in";

export type ManifestPart = {
  readonly volume: Volume;
  /** Its place in the volume's catalogue, from 1. */
  readonly ordinal: number;
  readonly title: string;
  readonly number: string | null;
  readonly on: string | null;
  /** Of a paper that no longer counts: revoked, voided or replaced. */
  readonly remark?: string;
  /** Its name in the list of sums. */
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
  readonly merged: Merged;
  /** First and last page, as they are numbered in the volume and as they stand in the PDF. */
  readonly pages: readonly [number, number];
  readonly pdfPages: readonly [number, number];
};

export type Manifest = {
  readonly format: "laojian-case-file/1";
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly organ: string;
  readonly builtAt: string;
  /** The last link of the event chain when the file was put together. */
  readonly events: { readonly seq: number; readonly hash: string };
  readonly pdf: {
    readonly fileName: string;
    readonly size: number;
    readonly pages: number;
    readonly sha256: string;
    readonly sm3: string;
  };
  readonly parts: readonly ManifestPart[];
};

/** Lines that `sha256sum -c` reads: the PDF, then each part under the name that the manifest gives it. */
export const sumsOf = ({ pdf, parts }: Manifest): string =>
  [pdf, ...parts].map(({ sha256, fileName }) => `${sha256}  ${fileName}\n`).join("");

/** A name for a part that sorts as the file does, and that no file system and no list of sums takes amiss. */
export function partFileName(volume: Volume, ordinal: number, name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\s<>:"/\\|?*]+/gu, "_").slice(-80);
  return `${volume === "main" ? "A" : "B"}${String(ordinal).padStart(3, "0")}-${plain}`;
}
