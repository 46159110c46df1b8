import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { hrefWith } from "@/lib/kernel/search-params";
import { lateCount } from "./late-list";

export type Unsaid = { readonly count: number; readonly href: string };

/** How many late clocks that this officer answers for lack a reason, and their list. */
export async function unsaidLateness(officer: Officer, now: Date): Promise<Unsaid> {
  const filter = { mine: "1", said: "no" } as const;
  return { count: await lateCount(officer, filter, now), href: hrefWith("/office/late", filter) };
}
