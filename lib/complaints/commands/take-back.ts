import "server-only";
import type { z } from "zod";
import { complaintReversals, type complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import { takeBackFault } from "../fault-policy";
import { firstLimitOf, type ReversibleOutcome } from "../lifecycle";
import { placeOf } from "../paper-inputs";
import type { TakeBackInput } from "../take-back-input";
import { tellDecision } from "./tell-decision";

type Input = z.output<typeof TakeBackInput>;

/**
 * Looks anew at a matter that was declined or handed over, because the organ was wrong, a review or a court said so, or
 * the organ that received it sent it back; and at a complaint that was entered as withdrawn by mistake, or not by
 * whoever complained. What stood is kept; the clock of the receipt runs anew from the day on which the organ knew.
 */
export async function takeBack(ctx: Context<Officer>, input: Input): Promise<{ id: string }> {
  const { id, version, ground, knownOn } = input;
  const today = legalDate(ctx.now);
  const complaint = await advanceComplaint(ctx, {
    ...{ id, version, act: "takeBack" },
    columns: {
      ...{ declineGround: null, outcomeReason: null, handedOverTo: null, decidedOn: null, decidedBy: null },
      ...{ withdrawnOn: null, withdrawalManner: null, withdrawalProof: null, takenBackOn: today },
    },
    particulars: { ground, knownOn },
  });
  const was = outcomeOf(complaint);
  const fault = takeBackFault(ground, was);
  if (fault !== null) throw invalid({ ground: fault });
  if (knownOn < (complaint.decidedOn ?? "") || knownOn > today) throw invalid({ knownOn: "known_day_outside" });
  await keepDecision(ctx, complaint, was, input);
  await openClock(ctx, { ...placeOf(complaint), limit: firstLimitOf(complaint.kind), startedOn: knownOn });
  await tellDecision(ctx, complaint, "taken_back");
  return { id };
}

type Decided = Pick<
  typeof complaints.$inferSelect,
  | ("id" | "declineGround" | "outcomeReason" | "handedOverTo" | "decidedOn" | "decidedBy")
  | ("withdrawnOn" | "withdrawalManner" | "withdrawalProof")
>;

function outcomeOf({ declineGround, withdrawnOn }: Decided): ReversibleOutcome {
  if (withdrawnOn !== null) return "withdrawn";
  return declineGround === null ? "handed_over" : "declined";
}

async function keepDecision(
  ctx: Context<Officer>,
  { id, outcomeReason, decidedOn, ...decided }: Decided,
  outcome: ReversibleOutcome,
  { ground, knownOn, organ, paperNumber, reason }: Input,
): Promise<void> {
  if (decidedOn === null) throw new Error("a decision without its day");
  const { declineGround, handedOverTo, decidedBy, withdrawnOn, withdrawalManner, withdrawalProof } = decided;
  const isOwn = ground === "own" || outcome === "withdrawn";
  await ctx.db.insert(complaintReversals).values({
    ...{ complaintId: id, ground, knownOn, reason, outcome },
    organ: isOwn ? "" : organ || (handedOverTo ?? ""),
    paperNumber: isOwn ? "" : paperNumber,
    ...{ takenBackOn: legalDate(ctx.now), takenBackAt: ctx.now, takenBackBy: ctx.actor.id },
    ...{ withdrawnOn, withdrawalManner, withdrawalProof },
    ...{ declineGround, handedOverTo, decidedOn, decidedBy, outcomeReason: outcomeReason ?? "" },
  });
}
