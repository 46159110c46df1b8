import "server-only";
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { DomainError, refused } from "@/lib/kernel/errors";
import type { Family } from "./allowed-types";
import { Fingerprint, type Fingerprints } from "./fingerprint";
import { incomingFolder } from "./place";

const FIELDS = { fields: 40, fieldNameSize: 100, fieldSize: 20_000, headerPairs: 20 };

export type UploadLimits = {
  readonly maxBytes: number;
  readonly maxFiles: number;
  /** The one family of types that is taken here; every allowed type when it is not said. */
  readonly only?: Family;
  /** Bytes that must stay free on the volume, where that is more than for every upload. */
  readonly keepFree?: number;
};

/** A file as it lies in the incoming folder: named by the sender, judged by nobody yet. */
export type Received = Fingerprints & { readonly path: string; readonly sentName: string };

export type Reception = { readonly fields: Readonly<Record<string, string>>; readonly files: readonly Received[] };

/**
 * Streams a multipart body to the disk, each file at most `maxBytes`. Adds every path it opens to `paths` before it
 * writes, so that the caller can remove them whatever happens. Throws `refused` with an UploadFault.
 */
export async function receive(request: Request, limits: UploadLimits, paths: string[]): Promise<Reception> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null || !/^multipart\/form-data;/i.test(type)) throw refused("upload_malformed");
  await mkdir(incomingFolder(), { recursive: true, mode: 0o700 });
  const parser = parserOf(type, limits);
  const fields = new Map<string, string>();
  const files: Promise<Received>[] = [];
  // busboy goes on in the middle of its own events; destroyed inside one it throws where nobody can catch.
  const end = (error: unknown) => queueMicrotask(() => parser.destroy(error instanceof Error ? error : undefined));
  parser.on("field", (name, value, { valueTruncated }) => {
    if (valueTruncated) end(refused("upload_malformed"));
    fields.set(name, value);
  });
  parser.on("file", (_name, stream, { filename }) => {
    const target = path.join(incomingFolder(), randomUUID());
    paths.push(target);
    stream.on("limit", () => end(refused("upload_too_large")));
    const file = writeDown(stream, target, filename ?? "");
    file.catch(end);
    files.push(file);
  });
  for (const limit of ["filesLimit", "fieldsLimit", "partsLimit"] as const) {
    parser.on(limit, () => end(refused("upload_too_many")));
  }
  try {
    await pipeline(Readable.from(chunksOf(request.body)), parser);
    return { fields: Object.fromEntries(fields), files: await Promise.all(files) };
  } catch (error) {
    await Promise.allSettled(files);
    throw interrupted(error);
  }
}

function parserOf(type: string, { maxBytes, maxFiles }: UploadLimits): busboy.Busboy {
  try {
    const limits = { ...FIELDS, fileSize: maxBytes, files: maxFiles, parts: FIELDS.fields + maxFiles };
    return busboy({ headers: { "content-type": type }, defParamCharset: "utf8", limits });
  } catch {
    throw refused("upload_malformed");
  }
}

async function writeDown(stream: Readable, target: string, sentName: string): Promise<Received> {
  const print = new Fingerprint();
  await pipeline(stream, print, createWriteStream(target, { flags: "wx", mode: 0o600, flush: true }));
  return { ...print.result(), path: target, sentName };
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** What ended the stream: our own refusal, a full disk, or the other side. */
function interrupted(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  if (error instanceof Error && "code" in error && error.code === "ENOSPC") {
    return new DomainError("unavailable", "storage_full");
  }
  return refused("upload_interrupted");
}
