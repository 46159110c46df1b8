import "server-only";
import sharp from "sharp";
import { refused } from "@/lib/kernel/errors";
import type { ContentType } from "./allowed-types";

const MOST_PIXELS = 150_000_000;
const COPY_SIDE = 3_000;
const THUMBNAIL_SIDE = 240;

/** Formats whose decoder not every build of the library has: without it the original stays without a copy. */
const MAY_LACK_DECODER: readonly ContentType[] = ["image/heic", "image/heif"];

export const COPY_TYPE = "image/jpeg";

/**
 * Makes a copy of an image without its metadata (place, device, author), turned upright, and a small one for lists.
 * Answers false when this installation cannot read the format. Throws `refused` when the image cannot be decoded.
 */
export async function copyImage(
  from: string,
  type: ContentType,
  to: { readonly copy: string; readonly thumbnail: string },
): Promise<boolean> {
  try {
    await reduced(from, COPY_SIDE, 85).toFile(to.copy);
    await reduced(to.copy, THUMBNAIL_SIDE, 75).toFile(to.thumbnail);
    return true;
  } catch (error) {
    if (MAY_LACK_DECODER.includes(type)) return false;
    throw error instanceof Error && /No space left/.test(error.message) ? error : refused("upload_damaged_image");
  }
}

const reduced = (from: string, side: number, quality: number) =>
  sharp(from, { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true })
    .autoOrient()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality });
