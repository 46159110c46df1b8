import { type Violation, violations } from "@/lib/violations/catalogue";
import { citation, type NotOrderable, notOrderable } from "./citation";

type Found = Violation & { readonly notOrderable: NotOrderable | null };

/** The entries whose title, law or article has every word asked for, with why this region may not order them. */
export function pickableViolations(regionCode: string, q: string): readonly Found[] {
  const words = q.trim().split(/\s+/);
  return violations()
    .filter((violation) => {
      const said = `${violation.title} ${citation(violation)} ${violation.code}`;
      return words.every((word) => said.includes(word));
    })
    .map((violation) => ({ ...violation, notOrderable: notOrderable(violation, regionCode) }));
}
