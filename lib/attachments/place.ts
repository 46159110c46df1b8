import "server-only";
import path from "node:path";
import { env } from "@/lib/env";

/** Folder of all kept files. */
export const filesRoot = (): string => path.resolve(/* turbopackIgnore: true */ process.cwd(), env().FILES_DIR);

/** Where files lie while they come in. */
export const incomingFolder = (): string => path.join(filesRoot(), "incoming");

/** Where the bytes with this digest lie. */
export const placeOf = (sha256: string): string => below("sha256", sha256);

/** Where the small picture of the image with this digest lies. */
export const thumbnailOf = (sha256: string): string => below("thumbnails", sha256);

function below(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("a file is found by its SHA-256 alone");
  return path.join(filesRoot(), folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}
