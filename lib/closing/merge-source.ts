import type { Upload } from "./file-order";

export type MergeSource = {
  readonly sha256: string;
  readonly kind: "pdf" | "jpeg" | "png";
  readonly merged: "whole" | "copy";
};

/** Files that can stand on pages as they are. */
const kinds: Readonly<Record<string, MergeSource["kind"]>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpeg",
  "image/png": "png",
};

/** The bytes that can stand on pages: of an image its copy without place and device, of a PDF itself; else null. */
export function mergeSource({ contentType, sha256, copySha256 }: Upload): MergeSource | null {
  if (copySha256 !== null) return { sha256: copySha256, kind: "jpeg", merged: "copy" };
  const kind = kinds[contentType];
  return kind === undefined ? null : { sha256, kind, merged: "whole" };
}
