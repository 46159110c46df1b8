import "server-only";
import { eq, max } from "drizzle-orm";
import type { z } from "zod";
import { campaignLines, campaignTasks, campaignTaskUnits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCampaign } from "../advance";
import type { ConfirmLineInput } from "../input";
import { holdLine, nextWaitingLine } from "../queries/lines";
import { unitsOf } from "../queries/organs";

type Input = z.output<typeof ConfirmLineInput>;

/** Makes a task of a line of the notice, as the person who read it decides. */
export async function confirmLine(
  ctx: Context<Officer>,
  { id, version, lineId, ...task }: Input,
): Promise<{ id: string; taskId: string; nextLineId: string | null }> {
  const campaign = await advanceCampaign(ctx, { id, version, act: "confirmLine", particulars: { line: lineId } });
  const line = await holdLine(ctx.db, id, lineId);
  const [last] = await ctx.db
    .select({ ordinal: max(campaignTasks.ordinal), number: max(campaignTasks.number) })
    .from(campaignTasks)
    .where(eq(campaignTasks.campaignId, id));
  const today = legalDate(ctx.now);
  const { section, words, kind, dueOn, rhythm, leastProofs, counts } = task;
  const [row] = await ctx.db
    .insert(campaignTasks)
    .values({
      ...{ campaignId: id, origin: "notice", section, words, kind, leastProofs, counts },
      number: line.number ?? (last?.number ?? 0) + 1,
      ordinal: line.kind === "proposal" ? line.ordinal : Math.max(last?.ordinal ?? 0, line.ordinal) + 1,
      dueOn: kind === "dated" ? dueOn : null,
      rhythm: kind === "standing" && rhythm !== "" ? rhythm : null,
      ...{ confirmedBy: ctx.actor.id, confirmedOn: today },
    })
    .returning({ id: campaignTasks.id });
  if (!row) throw new Error("a task was not stored");
  await putUnits(ctx, { taskId: row.id, organId: campaign.organId }, task);
  const decided = { taskId: row.id, decidedBy: ctx.actor.id, decidedOn: today };
  await ctx.db.update(campaignLines).set(decided).where(eq(campaignLines.id, lineId));
  return { id, taskId: row.id, nextLineId: await nextWaitingLine(ctx.db, id, line.ordinal) };
}

type Units = Pick<Input, "leadOrganId" | "cooperatingOrganIds" | "otherUnits">;
type Place = { readonly taskId: string; readonly organId: string };

/** Writes the units of a task. Throws `invalid` when one is not of the bureau that runs the action. */
export async function putUnits(ctx: Context, { taskId, organId }: Place, units: Units): Promise<void> {
  const known = new Map((await unitsOf(ctx.db, organId)).map(({ id, name }) => [id, name]));
  const leadName = known.get(units.leadOrganId);
  if (leadName === undefined) throw invalid({ leadOrganId: "organ_unknown" });
  const helping = units.cooperatingOrganIds.filter((each) => each !== units.leadOrganId);
  if (helping.some((each) => !known.has(each))) throw invalid({ cooperatingOrganIds: "organ_unknown" });
  const rows = [
    { part: "lead" as const, organId: units.leadOrganId, name: leadName },
    ...helping.map((each) => ({ part: "cooperating" as const, organId: each, name: known.get(each) ?? "" })),
    ...units.otherUnits.map((name) => ({ part: "cooperating" as const, organId: null, name })),
  ];
  await ctx.db.insert(campaignTaskUnits).values(rows.map((row, at) => ({ ...row, taskId, ordinal: at + 1 })));
}
