import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { openClock, openSetClock } from "@/lib/deadlines/clocks";
import { moveSetClock } from "@/lib/deadlines/corrected-clocks";
import { issuePaper } from "@/lib/documents/issue";
import { supplementNotice } from "@/lib/documents/templates/supplement-notice";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { ReceiveSupplementInput, RequestSupplementInput } from "../input";
import { complaintActLabels } from "../labels";
import { firstLimitOf } from "../lifecycle";
import { placeOf, supplementInput } from "../paper-inputs";
import { runningAcceptance } from "../queries/routing";
import { tellDecision } from "./tell-decision";

/**
 * Tells the complainant, once, what is missing and until when; of a tip it is noted, and no notice names its informant
 * (《条例》第九条). The clock of the receipt stops and starts anew when it has come in; the day is the bureau's own, since
 * national law names none.
 */
export async function requestSupplement(
  ctx: Context<Officer>,
  input: z.output<typeof RequestSupplementInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  if (input.dueOn <= today) throw invalid({ dueOn: "due_not_after_today" });
  const complaint = await advanceComplaint(ctx, {
    id: input.id,
    version: input.version,
    act: "requestSupplement",
    columns: { supplementAsked: input.missing, supplementAskedOn: today, supplementDueOn: input.dueOn },
    particulars: { dueOn: input.dueOn },
  });
  const place = placeOf(complaint);
  const notice =
    complaint.kind === "complaint"
      ? await issuePaper(ctx, {
          ...place,
          paper: supplementNotice,
          input: await supplementInput(ctx, complaint, input),
        })
      : null;
  await openSetClock(ctx, {
    ...place,
    limit: "SUPPLEMENT-DUE",
    basis: notice?.number ?? complaintActLabels.requestSupplement,
    startedOn: today,
    dueOn: input.dueOn,
  });
  await tellDecision(ctx, complaint, "supplement");
  return { id: complaint.id };
}

/**
 * Enters what has come in; the clock of the receipt runs anew from the day on which it came, whenever it is entered.
 * A matter that came back before the answer takes it as well: what came while it was away counts from its coming back.
 * Throws `invalid` for a day before the complainant was told, or after today.
 */
export async function receiveSupplement(
  ctx: Context<Officer>,
  { id, version, received, receivedOn }: z.output<typeof ReceiveSupplementInput>,
): Promise<{ id: string }> {
  const cameBack = await runningAcceptance(ctx.db, id);
  const complaint = await advanceComplaint(ctx, {
    ...{ id, version },
    act: "receiveSupplement",
    columns: { supplementReceivedOn: receivedOn },
    particulars: { received, receivedOn },
  });
  const isWithin = receivedOn >= (complaint.supplementAskedOn ?? "") && receivedOn <= legalDate(ctx.now);
  if (!isWithin) throw invalid({ receivedOn: "supplement_day_ahead" });
  const startedOn = [receivedOn, cameBack?.startedOn ?? ""].toSorted().at(-1) ?? receivedOn;
  await openClock(ctx, { ...placeOf(complaint), limit: firstLimitOf(complaint.kind), startedOn });
  const acceptance = await runningAcceptance(ctx.db, complaint.id);
  if (acceptance) await moveSetClock(ctx, complaint.id, "ROUTING-DUE", acceptance.dueOn);
  return { id: complaint.id };
}
