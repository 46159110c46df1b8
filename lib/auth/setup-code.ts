import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";
import { sha256 } from "@/lib/kernel/cipher";
import { readableFrom } from "@/lib/kernel/ids";

const PURPOSE = "laojian first setup";
const LENGTH = 16;

/**
 * What whoever sets an installation up has to know: it comes from LAOJIAN_SECRET, is stored nowhere and is told in the
 * server's own output alone, four characters at a time.
 */
export const setupCode = (): string => derived().replaceAll(/.{4}(?=.)/g, "$&-");

/** Whether this is it, in whatever case and with whatever spaces and dashes; compared in constant time. */
export const isSetupCode = (typed: string): boolean =>
  timingSafeEqual(fingerprint(typed.replaceAll(/[\s-]/g, "").toUpperCase()), fingerprint(derived()));

const derived = (): string =>
  readableFrom(createHmac("sha512", env().LAOJIAN_SECRET).update(PURPOSE).digest()).slice(0, LENGTH);

const fingerprint = (code: string): Buffer => Buffer.from(sha256(code), "hex");
