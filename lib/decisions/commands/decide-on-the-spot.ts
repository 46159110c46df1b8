import "server-only";
import { eq } from "drizzle-orm";
import { decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { spotPenaltyDecision } from "@/lib/documents/templates/spot-penalty-decision";
import { decisionKey } from "@/lib/employers/queries/employer";
import { type LegalDate, legalDate, minuteStamp } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import { moneyTaken } from "../hearing-threshold";
import { paperPlace } from "../paper-place";
import { spotRefusal } from "../policy";
import { itemsOfDecision } from "../queries/decision-items";
import type { SpotInput } from "../spot-input";
import { spotPenaltyOnPaper } from "../spot-paper-inputs";
import { collectFault } from "../spot-rules";
import { enterSpotPenalty } from "./enter-spot-penalty";
import { handOverOnTheSpot } from "./hand-over-on-the-spot";
import { holdForProposal } from "./hold-for-proposal";
import { holdPartyOfCase } from "./hold-party";
import { keepCircumstances } from "./keep-circumstances";
import { meetWhenDecided } from "./meet-when-decided";
import { openSpotDays } from "./open-spot-days";
import { paperNamingNobody } from "./paper-naming-nobody";

export type DecidedOnTheSpot = {
  readonly id: string;
  readonly caseId: string;
  readonly number: string;
  readonly servedOn: LegalDate;
  readonly fineFen: number;
};

/** The case officers punish on the spot (《行政处罚法》第五十一、五十二条), all at once; an investigation's days stay. */
export async function decideOnTheSpot(ctx: Context<Officer>, input: SpotInput): Promise<DecidedOnTheSpot> {
  const today = legalDate(ctx.now);
  await holdPartyOfCase(ctx, input.caseId);
  const { kase, facts } = await holdForProposal(ctx, spotAim(input), judge(ctx));
  if (`${today} ${input.atTime}` > minuteStamp(ctx.now)) throw invalid({ atTime: "spot_time_ahead" });
  const id = await enterSpotPenalty(ctx, kase, input);
  const fineFen = moneyTaken(await itemsOfDecision(ctx.db, id));
  assertPaid(input, fineFen);
  await keepCircumstances(ctx, id, input);
  const { bankName, bankAddress, bankAccount, isSurcharged } = input;
  const columns = { decidedOn: today, decidedBy: ctx.actor.id, isSurcharged, bankName, bankAddress, bankAccount };
  const particulars = { fineFen, collected: input.collect, handing: input.handing };
  const decision = await advanceDecision(ctx, { id, act: "decideOnTheSpot", columns, particulars });
  if (kase.state !== "investigating") await meetWhenDecided(ctx, kase.id);
  const said = [input.told, input.place, input.refusal, ...input.points.map(({ answer }) => answer)];
  const penalty = await spotPenaltyOnPaper(ctx.db, { ...decision, ...columns }, input.saidBy, input);
  const paper = await issuePaper(ctx, {
    paper: spotPenaltyDecision,
    input: await paperNamingNobody(ctx, kase.id, penalty, said),
    ...paperPlace(decision),
  });
  const number = paper.number ?? paper.title;
  await ctx.db.update(decisions).set({ number, documentId: paper.id }).where(eq(decisions.id, id));
  await openSpotDays(ctx, { ...decision, documentId: paper.id, decidedOn: today }, input);
  const servedOn = await handOverOnTheSpot(ctx, { caseId: kase.id, documentId: paper.id }, facts.officerIds, input);
  return { id, caseId: kase.id, number, servedOn, fineFen };
}

/** 《行政处罚法》第五十一条: on the spot the unit alone; no provision's least fine of a person is within its limit. */
const spotAim = ({ caseId }: SpotInput) => ({ caseId, kind: "penalty" as const, personId: null });

const judge =
  (ctx: Context<Officer>): Parameters<typeof holdForProposal>[2] =>
  async (facts, isPending, { employerId }) =>
    spotRefusal(ctx.actor, facts, { isPending, employer: await decisionKey(ctx.db, employerId) });

/** Collected within the law, or the bank is named to which it is paid. */
function assertPaid({ collect, collectReason, receiptNumber, bankName, bankAddress }: SpotInput, fineFen: number) {
  const ground = collect === "none" ? null : collect;
  const fault = collectFault({ ground, reason: collectReason, receiptNumber }, fineFen);
  if (fault !== null) throw invalid(fault);
  const isPaidLater = ground === null && fineFen > 0;
  if (isPaidLater && (bankName === "" || bankAddress === "")) throw invalid({ bankName: "bank_missing" });
}
