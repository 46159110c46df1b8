import type { Upload } from "./file-order";

export type MergeSource = {
  readonly sha256: string;
  readonly kind: "pdf" | "jpeg" | "png";
  readonly merged: "whole" | "copy";
};

/** The bytes that can stand on pages: of an image its copy without place and device, of a PDF itself; else null. */
export function mergeSource({ contentType, sha256, copySha256 }: Upload): MergeSource | null {
  if (copySha256 !== null) return { sha256: copySha256, kind: "jpeg", merged: "copy" };
  switch (contentType) {
    case "application/pdf":
      return { sha256, kind: "pdf", merged: "whole" };
    case "image/jpeg":
      return { sha256, kind: "jpeg", merged: "whole" };
    case "image/png":
      return { sha256, kind: "png", merged: "whole" };
    default:
      return null;
  }
}
