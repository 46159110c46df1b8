import "server-only";
import type { z } from "zod";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { employerToChoose } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ClaimLine } from "../claim-lines";
import { sheetWordsFault } from "../identity-policy";
import type { LodgeComplaintInput } from "../input";
import { mayLodge } from "../policy";
import { enteredPerson } from "../staff-entry";
import { type EnteredComplaint, enterComplaint } from "./enter-complaint";
import { linesTyped } from "./lines-typed";

/** Counter, phone, letter, hotline and hand-off entry by staff. Throws `invalid` with the fields that are wrong. */
export async function lodgeComplaint(
  ctx: Context<Officer>,
  input: z.output<typeof LodgeComplaintInput>,
): Promise<EnteredComplaint> {
  if (!mayLodge(ctx.actor)) throw refused("not_your_post");
  const today = legalDate(ctx.now);
  if (input.receivedOn > today) throw invalid({ receivedOn: "received_in_future" });
  if (!input.regionCode.startsWith(ctx.actor.regionCode)) throw invalid({ regionCode: "region_not_yours" });
  const employer = input.employerId === "" ? undefined : await employerToChoose(ctx.actor, input.employerId, ctx.db);
  if (input.employerId !== "" && !employer) throw invalid({ employerId: "employer_unknown" });
  const entered = enteredPerson(input, today);
  if ("fault" in entered) throw invalid({ complainantPersonId: entered.fault });
  const lines = linesTyped(input.claimLines, today);
  assertTellsNobody(input, lines);
  const organ = await actingOrgan(ctx.db, ctx.actor.organId);
  return enterComplaint(ctx, {
    kind: input.kind,
    source: input.source,
    sourceNumber: input.sourceNumber,
    receivedOn: input.receivedOn,
    organId: organ.id,
    regionCode: input.regionCode,
    employerId: employer?.id ?? null,
    respondentName: input.respondentName,
    respondentPlace: input.respondentPlace,
    topics: input.topics,
    narrative: input.narrative,
    ...happened(input),
    representatives: input.representatives,
    workerCount: Math.max(input.workerCount, new Set(lines.map((line) => line.workerName)).size),
    person: entered.person,
    ...{ handedIn: input.handedIn, remarks: input.remarks, registrarOpinion: input.registrarOpinion },
    lines,
  });
}

export const happened = ({
  happenedFrom,
  happenedUntil,
}: Pick<z.output<typeof LodgeComplaintInput>, "happenedFrom" | "happenedUntil">) => ({
  happenedFrom: happenedFrom || null,
  happenedUntil: happenedUntil || null,
});

/**
 * Throws `invalid` where what a tip's register sheet prints beside its narrative, or a line that all who see the tip
 * read, would name whoever made it (《条例》第九条). Who lives where the work is done tells by that place nothing of
 * themselves.
 */
function assertTellsNobody(input: z.output<typeof LodgeComplaintInput>, lines: readonly ClaimLine[]): void {
  const ofEmployer = { ...input, complainantAddress: "" };
  for (const field of ["sourceNumber", "respondentName", "respondentPlace"] as const) {
    const fault = sheetWordsFault(input[field], ofEmployer);
    if (fault !== null) throw invalid({ [field]: fault });
  }
  for (const field of ["handedIn", "remarks", "registrarOpinion"] as const) {
    const fault = sheetWordsFault(input[field], input);
    if (fault !== null) throw invalid({ [field]: fault });
  }
  const ofLines = lines.flatMap(({ workerName, period, item }) => [workerName, period, item]).join("\n");
  if (sheetWordsFault(ofLines, input) !== null) throw invalid({ claimLines: "lines_name_informant" });
}
