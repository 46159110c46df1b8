import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  campaignEvidence,
  campaignFrames,
  campaignLines,
  campaignProofs,
  type campaigns,
  campaignTasks,
  campaignTaskUnits,
} from "@/db/schema";
import type { CampaignState } from "../lifecycle";
import type { CampaignFacts } from "../policy";
import type { TaskFacts } from "../task-policy";

type CampaignRow = Pick<typeof campaigns.$inferSelect, "id" | "state" | "organId" | "officeOrganId">;

/** What the policy of a special action looks at, for the command that acts and for the page with its buttons. */
export async function campaignFacts(reader: Reader, campaign: CampaignRow): Promise<CampaignFacts> {
  const { state, organId, officeOrganId } = campaign;
  const waiting = and(
    eq(campaignLines.campaignId, campaign.id),
    eq(campaignLines.kind, "proposal"),
    isNull(campaignLines.decidedOn),
  );
  return {
    ...{ state, organId, officeOrganId },
    waitingLines: await reader.$count(campaignLines, waiting),
    tasks: await reader.$count(campaignTasks, eq(campaignTasks.campaignId, campaign.id)),
    isFrozen: (await reader.$count(campaignFrames, eq(campaignFrames.campaignId, campaign.id))) > 0,
  };
}

type TaskRow = Pick<typeof campaignTasks.$inferSelect, "id" | "state" | "kind"> & {
  readonly campaignState: CampaignState;
  readonly organId: string;
  readonly officeOrganId: string;
};

/** The same for one task. */
export async function taskFacts(reader: Reader, task: TaskRow): Promise<TaskFacts> {
  const units = await reader
    .select({ part: campaignTaskUnits.part, organId: campaignTaskUnits.organId })
    .from(campaignTaskUnits)
    .where(eq(campaignTaskUnits.taskId, task.id));
  const [proof] = await reader
    .select({ submittedBy: campaignProofs.submittedBy, isAccepted: campaignProofs.isAccepted })
    .from(campaignProofs)
    .where(eq(campaignProofs.taskId, task.id))
    .orderBy(desc(campaignProofs.submittedAt))
    .limit(1);
  const { state, kind, campaignState, organId, officeOrganId } = task;
  return {
    ...{ state, kind, campaignState, organId, officeOrganId },
    leadOrganIds: units.flatMap(({ part, organId: unit }) => (part === "lead" && unit !== null ? [unit] : [])),
    organIds: units.flatMap(({ organId: unit }) => unit ?? []),
    evidence: await reader.$count(campaignEvidence, eq(campaignEvidence.taskId, task.id)),
    submittedBy: proof && proof.isAccepted === null ? proof.submittedBy : null,
  };
}
