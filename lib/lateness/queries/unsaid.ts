import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { hrefWith } from "@/lib/kernel/search-params";
import { lateCount } from "./late-list";

export type Unsaid = { readonly count: number; readonly href: string };

/** How many late clocks lack a reason: of those who handle matters the own, of those who lead all; and their list. */
export async function unsaidLateness(officer: Officer, now: Date): Promise<Unsaid> {
  const isHandler = officer.role === "inspector" || officer.role === "squad_leader";
  const filter = { mine: isHandler ? ("1" as const) : undefined, said: "no" as const };
  return { count: await lateCount(officer, filter, now), href: hrefWith("/office/late", filter) };
}
