import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { caseClaims } from "@/db/schema";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { verifyByHand } from "@/lib/claims/commands/verify-by-hand";
import { mergeEmployers } from "@/lib/employers/commands/merge-employers";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { ProposeOrderInput } from "@/lib/orders/input";
import { act, officer } from "@/lib/testing/world";
import { aFrozenFrame, anEmployer } from "./campaign-frames";
import { aRunningCampaign } from "./campaigns";
import { aCase } from "./cases";
import { claimEntry } from "./claims";
import { aComplaint } from "./complaints";
import { aFinding, anExhibit, itemEntry } from "./orders";

const REGISTERED = "2024-01-05";
const STARTED = "2026-11-03";

export const aComplaintAgainst = async (employerId: string, on: string) =>
  aComplaint(await officer("wangmin"), on, { employerId });

/** A case opened on a day, with a finding on that day or a later one. */
async function aCaseAgainst(employerId: string, on: string, foundOn = on) {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const { id } = await aCase(leader, on, employerId);
  await act(leader, on, (ctx) => assignCase(ctx, { id, version: 1, leadId: lead.id, secondId: second.id }));
  const kase = { id, exhibitId: await anExhibit(id, on) };
  const finding = await aFinding(kase, foundOn);
  return { ...kase, findingId: finding.id };
}

async function anOrderIn(kase: { id: string; findingId: string }, on: string) {
  const [leader, lead] = await Promise.all([officer("daduizhang"), officer("wangmin")]);
  const input = ProposeOrderInput.parse({ caseId: kase.id, items: [itemEntry(kase.findingId)] });
  const { id } = await act(lead, on, (ctx) => proposeOrder(ctx, input));
  await act(leader, on, (ctx) => issueOrder(ctx, { id, version: 1 }));
}

async function aVerifiedClaim(caseId: string, on: string) {
  const lead = await officer("wangmin");
  const entry = claimEntry(caseId, { personId: "", claimed: "100" });
  await act(lead, on, (ctx) => addClaim(ctx, entry));
  const [row] = await db()
    .select()
    .from(caseClaims)
    .where(eq(caseClaims.caseId, caseId))
    .orderBy(desc(caseClaims.ordinal));
  const verified = { id: row?.id ?? "", version: 1, amount: 10_000, reason: "与工资表核对一致。" };
  await act(lead, on, (ctx) => verifyByHand(ctx, verified));
}

/** A second finding in one case, and one that comes 25 months after another; both cases were opened long before. */
async function findingsThatAreNoRepeat(one: string, other: string) {
  const kase = await aCaseAgainst(one, "2026-10-01");
  await aFinding(kase, "2026-11-05");
  await aCaseAgainst(other, "2024-10-01");
  await aCaseAgainst(other, "2026-10-01", "2026-11-05");
}

const numbered = (first: number, many: number) =>
  Promise.all(Array.from({ length: many }, (_, at) => anEmployer(REGISTERED, first + at)));

/**
 * An action that started on 3 November with six objects and five employers of the same industry, frozen a day later.
 * Of the objects, until the 12th: complaints 10 before and 5 after; 5 cases, 5 orders, 5 repeat findings and 5 verified
 * rows of 100 yuan, all after. Of those compared: 4 complaints before. What lies a day outside counts nowhere.
 */
export async function aCampaignWithEffect() {
  const [objects, compared] = [await numbered(1, 6), await numbered(11, 5)];
  const campaign = await aRunningCampaign(STARTED);
  await aFrozenFrame(campaign, "2026-11-04", { objects: objects.map(({ creditCode }) => creditCode).join("\n") });
  const ids = objects.map(({ id }) => id);
  await complaintsOf(ids, compared[0]?.id ?? "");
  for (const id of ids.slice(0, 5)) {
    await aCaseAgainst(id, "2026-09-01");
    const kase = await aCaseAgainst(id, "2026-11-05");
    await anOrderIn(kase, "2026-11-06");
    await aVerifiedClaim(kase.id, "2026-11-06");
  }
  await findingsThatAreNoRepeat(ids[5] ?? "", compared[2]?.id ?? "");
  return { campaign, objects: ids, compared: compared.map(({ id }) => id) };
}

/** Among the last, one against a file that is found to be the first object's and merged into it. */
async function complaintsOf([first = "", second = ""]: readonly string[], other: string) {
  for (const day of ["24", "25", "26", "27", "28"]) await aComplaintAgainst(first, `2026-10-${day}`);
  for (const day of ["28", "29", "30", "31"]) await aComplaintAgainst(second, `2026-10-${day}`);
  await aComplaintAgainst(second, "2026-11-02");
  await aComplaintAgainst(second, "2026-10-23");
  for (const day of ["03", "04", "05", "12"]) await aComplaintAgainst(second, `2026-11-${day}`);
  const alias = await anEmployer("2026-11-08", null);
  await aComplaintAgainst(alias.id, "2026-11-08");
  const merge = { id: alias.id, intoId: first, reason: "同一单位重复登记。" };
  const leader = await officer("daduizhang");
  await act(leader, "2026-11-09", (ctx) => mergeEmployers(ctx, merge));
  for (const day of ["24", "25", "26", "27"]) await aComplaintAgainst(other, `2026-10-${day}`);
  await aComplaintAgainst(second, "2026-11-13");
}
