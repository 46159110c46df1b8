import { guard } from "@/lib/kernel/guard";
import type { StepKind } from "./lifecycle";
import type { EnforcementFacts, EnforcementRefusal } from "./policy";

type StepFacts = Pick<EnforcementFacts, "isSuspended" | "isAgreed">;

/**
 * One suspends what runs and resumes what is suspended or agreed on (《行政强制法》第四十二条第三款); an agreement may be
 * made in either.
 */
export const stepRefusal = guard(
  "enforcement.step",
  (kind: StepKind, { isSuspended, isAgreed }: StepFacts): EnforcementRefusal | null => {
    switch (kind) {
      case "suspend":
        return isSuspended ? "enforcement_suspended" : null;
      case "resume":
        return isSuspended || isAgreed ? null : "enforcement_not_suspended";
      case "agreement":
        return null;
    }
  },
);
