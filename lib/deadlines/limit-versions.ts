import type { LegalDate } from "@/lib/kernel/clock";

/** By version of the statutory table, the day up to which the texts it rests on were read. None is ever changed. */
export const limitVersions: Readonly<Record<number, LegalDate>> = {
  1: "2026-11-22",
  2: "2026-11-22",
  3: "2026-11-29",
};

/** Raised with every change of a number, a unit or an article; each clock keeps the one that it was reckoned by. */
export const LIMITS_VERSION = 3;
