import "server-only";
import { env } from "@/lib/env";
import { askClamd } from "./clamd";
import type { ScanState } from "./labels";

/**
 * Looks for malware in a file before it is kept. What no scanner has judged, because none is configured, it cannot be
 * reached or it gave up, is kept as unscanned and says 未查毒: evidence is not lost for it.
 */
export async function scan(path: string): Promise<ScanState> {
  const { CLAMAV_URL } = env();
  if (CLAMAV_URL === undefined) return "unscanned";
  try {
    return await verdictOf(CLAMAV_URL, path);
  } catch (error) {
    console.error("a file was not scanned:", error instanceof Error ? error.message : error);
    return "unscanned";
  }
}

/** What the clamd at this address says of a file. Throws where it cannot be reached or does not judge. */
export async function verdictOf(address: string, path: string): Promise<ScanState> {
  const answer = await askClamd(address, path);
  if (answer === "stream: OK") return "clean";
  if (answer.endsWith(" FOUND")) return "infected";
  throw new Error(`clamd said: ${answer.slice(0, 200)}`);
}
