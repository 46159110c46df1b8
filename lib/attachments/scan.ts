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
    return judged(await askClamd(CLAMAV_URL, path));
  } catch (error) {
    console.error("a file was not scanned:", error instanceof Error ? error.message : error);
    return "unscanned";
  }
}

function judged(answer: string): ScanState {
  if (answer === "stream: OK") return "clean";
  if (answer.endsWith(" FOUND")) return "infected";
  throw new Error(`clamd said: ${answer.slice(0, 200)}`);
}
