import "server-only";
import type { z } from "zod";
import type { LegalDate } from "@/lib/kernel/clock";
import { fenTyped } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import { type DrawnFact, drawFacts } from "../fact-draft";
import { factPiece } from "../fact-pieces";
import type { ProposeDecisionInput } from "../input";
import type { TypedItem } from "../item-faults";
import type { DecisionKind } from "../lifecycle";
import { measuresWithPast } from "../queries/bands";
import { type GroundRow, groundsOfCase } from "../queries/grounds";
import { partyOf } from "../queries/party";
import { monthsTyped, type Told } from "../told";

type Typed = z.output<typeof ProposeDecisionInput>["items"];

const toldOf = ({ persons, childMonths, base, paid }: Typed[number]): Told => ({
  persons: persons ?? null,
  childMonths: monthsTyped(childMonths ?? ""),
  baseFen: fenTyped(base),
  paidFen: fenTyped(paid),
});

/** A typed measure with what the case offers under its name. */
export type WeighedItem = TypedItem;

/** What a proposal is of: its case, its kind and where it lies. */
export type ProposalPlace = {
  readonly id: string;
  readonly caseId: string;
  readonly kind: DecisionKind;
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string;
  readonly personId: string | null;
};

/** The typed measures, each with its option, and the findings of the case that they may rest on. */
export async function chosenMeasures(ctx: Context, decision: ProposalPlace, items: Typed, today: LegalDate) {
  const { id: decisionId, caseId, kind, organId, regionCode, employerId, personId } = decision;
  const grounds = await groundsOfCase(ctx.db, caseId, today);
  const told = new Map(items.map((item) => [item.choice, toldOf(item)]));
  const party = await partyOf(ctx.db, personId);
  const place = { caseId, organId, regionCode, employerId, personId, party, today, decisionId, told };
  const options = await measuresWithPast(ctx.db, ctx.actor, kind, grounds, place);
  const chosen = items.map(
    (item): WeighedItem => ({
      ...{ ...item, told: toldOf(item) },
      option: options.find(({ choice }) => choice === item.choice) ?? null,
    }),
  );
  return { grounds, chosen };
}

/** What the papers of these measures say of their findings, put together from the grid as it stands. */
export const drawnOf = (
  chosen: readonly Pick<WeighedItem, "option">[],
  grounds: readonly GroundRow[],
  gapReason: string,
): readonly DrawnFact[] =>
  drawFacts(
    chosen.flatMap(({ option }) => {
      const ground = grounds.find(({ id }) => id === option?.findingId);
      return option === null || ground === undefined ? [] : [factPiece(option, ground)];
    }),
    gapReason,
  );
