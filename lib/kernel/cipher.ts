import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";

export type FieldKeys = {
  /** Key id → 32 bytes. The first seals; all open. */
  readonly sealing: ReadonlyMap<string, Buffer>;
  readonly index: Buffer;
};

/** Parses `id:base64,id:base64` and a base64 index key, 32 bytes each. Throws when one is not. */
export function fieldKeys(sealing: string, index: string): FieldKeys {
  const pairs = sealing.split(",").map((pair): [string, Buffer] => {
    const at = pair.indexOf(":");
    return [pair.slice(0, at), Buffer.from(pair.slice(at + 1), "base64")];
  });
  const keys: FieldKeys = { sealing: new Map(pairs), index: Buffer.from(index, "base64") };
  for (const key of [...keys.sealing.values(), keys.index]) {
    if (key.length !== 32) throw new Error("a field key is not 32 bytes long");
  }
  return keys;
}

/**
 * AES-256-GCM. `place` (table.column of the row) is bound to the value, so that a sealed value cannot
 * be moved to another field. The answer carries the key's id.
 */
export function seal(plain: string, place: string, keys: FieldKeys): string {
  const [first] = keys.sealing;
  if (!first) throw new Error("no sealing key");
  const [keyId, key] = first;
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return `${keyId}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url")}`;
}

/** Opens what `seal` made at the same place. Throws when the key is unknown or a bit was changed. */
export function open(sealed: string, place: string, keys: FieldKeys): string {
  const dot = sealed.indexOf(".");
  const key = keys.sealing.get(sealed.slice(0, dot));
  if (!key) throw new Error("a value is sealed with a key that is not configured");
  const raw = Buffer.from(sealed.slice(dot + 1), "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, raw.subarray(0, 12)).setAAD(Buffer.from(place));
  decipher.setAuthTag(raw.subarray(12, 28));
  return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString("utf8");
}

/** Keyed fingerprint of a normalised identifier: equal values match, and nobody can enumerate it. */
export const blindIndex = (value: string, keys: FieldKeys): string =>
  createHmac("sha256", keys.index).update(value).digest("base64url");

/** SHA-256, hex. For tokens and codes that are random themselves. */
export const sha256 = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");
