/** The path of a Chromium: the one named, the system's own, or, for root on Debian, one installed now. */
export function findBrowser(): Promise<string>;
