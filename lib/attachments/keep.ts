import "server-only";
import { createReadStream } from "node:fs";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { refused } from "@/lib/kernel/errors";
import { type Family, familyOf } from "./allowed-types";
import { contentTypeOf } from "./content-type";
import { cleanFileName } from "./file-name";
import { Fingerprint } from "./fingerprint";
import { COPY_TYPE, copyImage } from "./image-copy";
import { placeOf, thumbnailOf } from "./place";
import type { Received } from "./receive";
import { scan } from "./scan";
import { settle } from "./settle";
import type { StoredUpload } from "./stored-upload";

/**
 * Judges a received file and puts it under its digest, durable before anything names it. Adds what it makes in the
 * incoming folder to `paths`. Throws `refused` with an UploadFault.
 */
export async function keep(received: Received, paths: string[], only?: Family): Promise<StoredUpload> {
  const { sha256, sm3, size } = received;
  if (size === 0) throw refused("upload_empty");
  const contentType = await contentTypeOf(received.path, received);
  if (only !== undefined && familyOf(contentType) !== only) throw refused("upload_type");
  const scanState = await scan(received.path);
  if (scanState === "infected") throw refused("upload_infected");
  const copySha256 = familyOf(contentType) === "image" ? await keepCopy(received, contentType, paths) : null;
  await settle(received.path, placeOf(sha256));
  const name = cleanFileName(received.sentName, contentType);
  const copyContentType = copySha256 === null ? null : COPY_TYPE;
  return { sha256, sm3, size, contentType, name, copySha256, copyContentType, scanState };
}

async function keepCopy(
  received: Received,
  contentType: StoredUpload["contentType"],
  paths: string[],
): Promise<string | null> {
  const to = { copy: `${received.path}-copy`, thumbnail: `${received.path}-thumbnail` };
  paths.push(to.copy, to.thumbnail);
  if (!(await copyImage(received.path, contentType, to))) return null;
  const sha256 = await sha256Of(to.copy);
  await settle(to.thumbnail, thumbnailOf(received.sha256));
  await settle(to.copy, placeOf(sha256));
  return sha256;
}

async function sha256Of(file: string): Promise<string> {
  const print = new Fingerprint();
  await pipeline(createReadStream(file), print, new Writable({ write: (_chunk, _encoding, done) => done() }));
  return print.result().sha256;
}
