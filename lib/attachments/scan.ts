import "server-only";
import type { ScanState } from "./labels";

/** Looks at a file before it is kept. */
export type Scanner = (path: string) => Promise<ScanState>;

const noScanner: Scanner = async () => "unscanned";
let scanner = noScanner;

/** Puts a malware scanner in place; without one every file says 未查毒 where a user meets it. */
export function setScanner(given: Scanner | null): void {
  scanner = given ?? noScanner;
}

export const scan: Scanner = (path) => scanner(path);
