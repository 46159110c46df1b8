import "server-only";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";

export type Digested = { readonly sha256: string } | { readonly fault: "too_large" | "no_file" | "malformed" };

/**
 * SHA-256 of the one file in a multipart body, hex. Nothing of it is kept, in memory or on the disk; a file
 * over `maxBytes` is given up while it streams.
 */
export async function digestUpload(request: Request, maxBytes: number): Promise<Digested> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null || !/^multipart\/form-data;/i.test(type)) return { fault: "malformed" };
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes + ROOM_FOR_HEADERS) return { fault: "too_large" };
  let answer: Digested = { fault: "no_file" };
  try {
    // The limit fires when it is reached, so it stands one byte above what is allowed.
    const limits = { fileSize: maxBytes + 1, files: 1, fields: 5, parts: 6, fieldSize: 1000 };
    const parser = busboy({ headers: { "content-type": type }, limits });
    parser.on("file", (_name, stream) => {
      const hash = createHash("sha256");
      let size = 0;
      stream.on("error", () => undefined);
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        hash.update(chunk);
      });
      stream.on("limit", () => {
        answer = { fault: "too_large" };
        // busboy goes on in the middle of its own events; destroyed inside one it throws where nobody can catch.
        queueMicrotask(() => parser.destroy());
      });
      stream.on("end", () => {
        if (size > 0 && !("fault" in answer && answer.fault === "too_large")) answer = { sha256: hash.digest("hex") };
      });
    });
    await pipeline(Readable.from(chunksOf(request.body)), parser);
  } catch {
    if ("fault" in answer && answer.fault === "too_large") return answer;
    return { fault: "malformed" };
  }
  return answer;
}

const ROOM_FOR_HEADERS = 64 * 1024;

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
