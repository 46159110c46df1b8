import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anApprovedPreservation, aProposedPreservation, approval } from "@/db/factories/preservations";
import { cases, suspensions } from "@/db/schema";
import type { CaseState } from "@/lib/cases/lifecycle";
import { world } from "@/lib/testing/world";
import { preservationActLinks } from "../act-links";
import { decidePreservation } from "../commands/decide-preservation";
import { withdrawPreservation } from "../commands/withdraw-preservation";
import { whyNot } from "../labels";
import { preservationFile } from "./preservation-file";
import { waitingPreservations } from "./waiting-preservations";

const { officer, act, at } = world();
const ON = "2026-11-16";

/** In which groups of a desk the case stands, each with why it is closed. */
async function deskOf(login: string, caseId: string) {
  const groups = Object.entries(await waitingPreservations(await officer(login), at(ON)));
  return groups.flatMap(([group, rows]) =>
    rows.filter(({ id }) => id === caseId).map((row) => [group, "closed" in row ? row.closed : null]),
  );
}

const putInto = (caseId: string, state: CaseState) => db().update(cases).set({ state }).where(eq(cases.id, caseId));

describe("waitingPreservations", () => {
  it("keeps before the head what cannot be approved any more, with the reason, until it is refused", async () => {
    const { id, caseId } = await aProposedPreservation(ON);
    expect(await deskOf("juzhang", caseId)).toEqual([["preservationApproval", null]]);
    expect(await deskOf("lizhe", caseId)).toEqual([]);
    await putInto(caseId, "concluded");
    const ended = whyNot("preserve_not_investigating");
    expect(await deskOf("juzhang", caseId)).toEqual([["preservationApproval", ended]]);
    expect(await deskOf("lizhe", caseId)).toEqual([["preservationWithdrawal", null]]);

    const head = await officer("juzhang");
    const { refusalOf } = await preservationFile(head, { id: caseId, preservationId: id }, at(ON));
    expect(preservationActLinks("", refusalOf)).toMatchObject([{ href: "/approval", refusal: null }]);
    await expect(act(head, ON, (ctx) => decidePreservation(ctx, approval(id)))).rejects.toMatchObject({
      reason: "preserve_not_investigating",
    });
    await act(head, ON, (ctx) => decidePreservation(ctx, { ...approval(id), verdict: "refused" }));
    expect(await deskOf("juzhang", caseId)).toEqual([]);
    expect(await deskOf("lizhe", caseId)).toEqual([]);
  });

  it("tells the officers why they cannot hold what was approved, and to take it back after the investigation", async () => {
    const { id, caseId } = await anApprovedPreservation(ON);
    expect(await deskOf("wangmin", caseId)).toEqual([["preservationIssue", null]]);
    const rest = { ground: "party_absconded", reason: "当事人下落不明。" } as const;
    const head = await officer("juzhang");
    await db()
      .insert(suspensions)
      .values({ caseId, ...rest, fromOn: ON, decidedBy: head.id });
    expect(await deskOf("wangmin", caseId)).toEqual([["preservationIssue", whyNot("suspended")]]);
    await putInto(caseId, "concluded");
    expect(await deskOf("wangmin", caseId)).toEqual([["preservationWithdrawal", null]]);
    expect(await deskOf("guoqi", caseId)).toEqual([]);
    const taken = { id, version: 2, reason: "调查已经终结，没有实施。" };
    await act(await officer("wangmin"), ON, (ctx) => withdrawPreservation(ctx, taken));
    expect(await deskOf("wangmin", caseId)).toEqual([]);
  });
});
