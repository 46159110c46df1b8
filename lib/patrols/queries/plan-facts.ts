import "server-only";
import type { Reader } from "@/db/client";
import { organsActingFor } from "@/lib/agencies/queries";
import type { PlanState } from "../lifecycle";
import type { PlanChange } from "../plan-change";
import type { PlanFacts } from "../plan-policy";

type PlanRow = {
  readonly state: PlanState;
  readonly proposedBy: string;
  readonly organId: string;
  readonly change: PlanChange | null;
  readonly droppedBecause: string | null;
};

/** What the policy of a plan looks at, for the command that acts and for the page that shows its buttons. */
export const planFacts = async (reader: Reader, plan: PlanRow): Promise<PlanFacts> => ({
  state: plan.state,
  proposedBy: plan.proposedBy,
  hasChange: plan.change !== null,
  hasDrop: plan.droppedBecause !== null,
  organIds: await organsActingFor(reader, plan.organId),
});
