import "server-only";
import type { z } from "zod";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { employerOf } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import { parsePersonId } from "@/lib/kernel/person-id";
import { parsePhone } from "@/lib/kernel/phone";
import type { Context } from "@/lib/workflow/context";
import { parseClaimLines } from "../claim-lines";
import type { LodgeComplaintInput } from "../input";
import { mayLodge } from "../policy";
import { type EnteredComplaint, enterComplaint } from "./enter-complaint";

/** Counter, phone, letter, hotline and hand-off entry by staff. Throws `invalid` with the fields that are wrong. */
export async function lodgeComplaint(
  ctx: Context<Officer>,
  input: z.output<typeof LodgeComplaintInput>,
): Promise<EnteredComplaint> {
  if (!mayLodge(ctx.actor)) throw refused("not_your_post");
  const today = legalDate(ctx.now);
  if (input.receivedOn > today) throw invalid({ receivedOn: "received_in_future" });
  if (!input.regionCode.startsWith(ctx.actor.regionCode)) throw invalid({ regionCode: "region_not_yours" });
  const employer = input.employerId === "" ? undefined : await employerOf(ctx.actor, input.employerId, ctx.db);
  if (input.employerId !== "" && !employer) throw invalid({ employerId: "employer_unknown" });
  const personId = input.complainantPersonId === "" ? null : parsePersonId(input.complainantPersonId, { today });
  if (personId !== null && !personId.ok) throw invalid({ complainantPersonId: "person_id_wrong" });
  const { lines, faults } = parseClaimLines(input.claimLines, today);
  const unread = faults.map((fault) => fault.line).join(",");
  if (unread !== "") throw invalid({ claimLines: `claim_lines_unreadable:${unread}` });
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
    person: personOf(input, personId?.value ?? ""),
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

function personOf(input: z.output<typeof LodgeComplaintInput>, personId: string) {
  const phone = parsePhone(input.complainantPhone);
  return {
    name: input.complainantName,
    phone: phone.ok ? phone.value : "",
    email: input.complainantEmail,
    personId,
    address: input.complainantAddress,
  };
}
