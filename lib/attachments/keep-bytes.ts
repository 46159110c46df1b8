import "server-only";
import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { newId } from "@/lib/kernel/ids";
import { incomingFolder, placeOf } from "./place";
import { settle } from "./settle";

export type KeptBytes = { readonly sha256: string; readonly sm3: string; readonly size: number };

/** Puts bytes that the product itself made under their digest, durable before anything names them. */
export async function keepBytes(bytes: Uint8Array): Promise<KeptBytes> {
  const { sha256, sm3 } = await digestsOf(bytes);
  const coming = path.join(incomingFolder(), newId());
  await mkdir(incomingFolder(), { recursive: true, mode: 0o700 });
  try {
    await writeFile(coming, bytes, { mode: 0o600 });
    await settle(coming, placeOf(sha256));
  } finally {
    await rm(coming, { force: true });
  }
  return { sha256, sm3, size: bytes.length };
}

const CHUNK = 1_048_576;

/** Both digests of bytes, hex. A chunk at a time, so that others get their turn. */
export async function digestsOf(bytes: Uint8Array): Promise<{ sha256: string; sm3: string }> {
  const sha256 = createHash("sha256");
  const sm3 = createHash("sm3");
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    sha256.update(chunk);
    sm3.update(chunk);
    await setImmediate();
  }
  return { sha256: sha256.digest("hex"), sm3: sm3.digest("hex") };
}
