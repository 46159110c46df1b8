import "server-only";
import { createReadStream } from "node:fs";

const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** True when the whole file is text in UTF-8 or GB 18030 without control characters. */
export async function isPlainText(path: string): Promise<boolean> {
  return (await readsAs(path, "utf-8")) || (await readsAs(path, "gb18030"));
}

async function readsAs(path: string, encoding: "utf-8" | "gb18030"): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (CONTROL.test(decoder.decode(chunk, { stream: true }))) return false;
    }
    return !CONTROL.test(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
