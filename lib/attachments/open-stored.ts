import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { DomainError } from "@/lib/kernel/errors";
import { placeOf, thumbnailOf } from "./place";

export type OpenedFile = { readonly size: number; readonly body: ReadableStream<Uint8Array> };

/**
 * Opens kept bytes. The digest is checked as they stream, and the last chunk is held back until it is right, so that
 * changed bytes never arrive whole. Throws `unavailable` (`stored_bytes_missing`) when nothing lies there.
 */
export async function openStored(sha256: string): Promise<OpenedFile> {
  const file = placeOf(sha256);
  return { size: await sizeOf(file), body: streamOf(checked(file, sha256)) };
}

/** How many bytes lie under this digest. Throws `unavailable` (`stored_bytes_missing`) when none do. */
export const storedSize = (sha256: string): Promise<number> => sizeOf(placeOf(sha256));

/** Opens the small picture of an image by the original's digest; null when there is none. */
export async function openThumbnail(sha256: string): Promise<OpenedFile | null> {
  const file = thumbnailOf(sha256);
  const found = await stat(file).catch(() => null);
  return found && { size: found.size, body: streamOf(createReadStream(file)) };
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    throw new DomainError("unavailable", "stored_bytes_missing");
  }
}

async function* checked(file: string, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let held: Uint8Array | undefined;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (hash.digest("hex") !== sha256) throw new Error(`the stored bytes of ${sha256} have changed`);
  if (held) yield held;
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
