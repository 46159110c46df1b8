import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { findingElements, findingEvidence, findings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid, refused } from "@/lib/kernel/errors";
import { violationOf } from "@/lib/violations/catalogue";
import type { ElementKey } from "@/lib/violations/elements";
import type { Context } from "@/lib/workflow/context";
import { tieableElements } from "../evidence-matrix";
import type { TieElementsInput } from "../input";
import { elementsRefusal, type OrderFault } from "../policy";
import { holdFinding } from "./hold-finding";
import { addExhibits, knownExhibits } from "./tie-evidence";

type Ties = z.output<typeof TieElementsInput>["ties"];
type Tie = { readonly element: ElementKey; readonly evidenceId: string };

/**
 * Sets which exhibits of the case prove which element of a finding, in place of what was tied before; an exhibit that
 * was none of the finding's becomes one. Throws `invalid` naming each element at fault.
 */
export async function tieElements(
  ctx: Context<Officer>,
  input: z.output<typeof TieElementsInput>,
): Promise<{ id: string; caseId: string }> {
  const finding = await holdFinding(ctx, input, (held) => elementsRefusal({ ...held, unsettles: false }));
  await assertTies(ctx, finding, input.ties);
  const wanted = pairsOf(input.ties);
  const reason = elementsRefusal({ ...finding, unsettles: await unsettles(ctx, finding.id, wanted) });
  if (reason !== null) throw refused(reason);
  const exhibits = [...new Set(wanted.map(({ evidenceId }) => evidenceId))];
  await addExhibits(ctx, finding, exhibits);
  await ctx.db.delete(findingElements).where(eq(findingElements.findingId, finding.id));
  if (wanted.length > 0) {
    await ctx.db.insert(findingElements).values(wanted.map((tie) => ({ ...tie, findingId: finding.id })));
  }
  await ctx.db
    .update(findings)
    .set({ version: finding.version + 1 })
    .where(eq(findings.id, finding.id));
  const proved = new Set(wanted.map(({ element }) => element)).size;
  ctx.record({
    act: "finding.tie",
    subject: { kind: "finding", id: finding.id },
    about: [finding.caseId, finding.employerId],
    particulars: { elements: proved, exhibits: exhibits.length },
  });
  return { id: finding.id, caseId: finding.caseId };
}

async function assertTies(ctx: Context, finding: { caseId: string; violationCode: string }, ties: Ties) {
  const tieable = tieableElements(violationOf(finding.violationCode));
  const ids = [...new Set(ties.flatMap(({ evidenceIds }) => evidenceIds))];
  const known = await knownExhibits(ctx, finding.caseId, ids);
  const faults: Record<string, OrderFault> = {};
  for (const [at, { element, evidenceIds }] of ties.entries()) {
    if (!tieable.includes(element)) faults[`ties.${at}.evidenceIds`] = "element_unknown";
    else if (!evidenceIds.every((id) => known.has(id))) faults[`ties.${at}.evidenceIds`] = "evidence_unknown";
  }
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

/** Each element and exhibit once. */
function pairsOf(ties: Ties): readonly Tie[] {
  const pairs = ties.flatMap(({ element, evidenceIds }) => evidenceIds.map((evidenceId) => ({ element, evidenceId })));
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
}

const keyOf = ({ element, evidenceId }: Tie): string => `${element}/${evidenceId}`;

async function unsettles(ctx: Context, findingId: string, wanted: readonly Tie[]): Promise<boolean> {
  const now = await ctx.db.select().from(findingElements).where(eq(findingElements.findingId, findingId));
  const own = await ctx.db.select().from(findingEvidence).where(eq(findingEvidence.findingId, findingId));
  const kept = new Set(wanted.map(keyOf));
  const held = new Set(own.map(({ evidenceId }) => evidenceId));
  return now.some((tie) => !kept.has(keyOf(tie))) || wanted.some(({ evidenceId }) => !held.has(evidenceId));
}
