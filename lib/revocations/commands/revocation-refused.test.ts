import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDefiedCase, penaltyEntry } from "@/db/factories/decisions";
import { anEnforcement, enforcementRow } from "@/db/factories/enforcement";
import { aProposedRevocation, aRevokedDecision, revocationAnswer, revocationRow } from "@/db/factories/revocations";
import { enforcements, revocations } from "@/db/schema";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { recordPayment } from "@/lib/enforcement/commands/record-payment";
import { act, at, world } from "@/lib/testing/world";
import { revocationDesk } from "../queries/revocation-desk";
import { decideRevocation } from "./decide-revocation";

const { officer } = world();
const [SERVED, ON, LATER] = ["2026-11-24", "2026-12-02", "2026-12-08"];

type Fine = Awaited<ReturnType<typeof anEnforcement>>;

const pay = async ({ id }: Fine, amount: number) =>
  act(await officer("wangmin"), ON, (ctx) =>
    recordPayment(ctx, { id, version: 1, debt: "fine", amount, paidOn: ON, manner: "bank", voucher: "回单0001" }),
  );

const decide = async (id: string, verdict: "revoked" | "declined" = "revoked", login = "juzhang") =>
  act(await officer(login), LATER, (ctx) => decideRevocation(ctx, revocationAnswer(id, verdict)));

describe("a revocation is refused", () => {
  const refuses = (reason: string) => ({ code: "refused", reason });

  it("of what is not decided, has fallen, or waits for the head already", async () => {
    const fine = await anEnforcement();
    await aProposedRevocation(fine.decisionId, ON);
    await expect(aProposedRevocation(fine.decisionId, ON)).rejects.toMatchObject(refuses("revocation_pending"));
    const gone = await anEnforcement();
    await aRevokedDecision(gone.decisionId, ON);
    await expect(aProposedRevocation(gone.decisionId, ON)).rejects.toMatchObject(refuses("revocation_fallen"));
    const kase = await aDefiedCase(SERVED);
    const { id } = await act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase)));
    await expect(aProposedRevocation(id, ON)).rejects.toMatchObject(refuses("revocation_undecided"));
  });

  it("to who does not hold the case, decides on an own proposal, or is of another county", async () => {
    const fine = await anEnforcement();
    await expect(aProposedRevocation(fine.decisionId, ON, "guoqi")).rejects.toMatchObject(refuses("not_case_officer"));
    await expect(aProposedRevocation(fine.decisionId, ON, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    const { id } = await aProposedRevocation(fine.decisionId, ON);
    await expect(decide(id, "revoked", "daduizhang")).rejects.toMatchObject(refuses("not_your_post"));
    await expect(decide(id, "revoked", "ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    const head = await officer("juzhang");
    await db().update(revocations).set({ proposedBy: head.id }).where(eq(revocations.id, id));
    await expect(decide(id)).rejects.toMatchObject(refuses("revocation_own_proposal"));
  });

  it("where a review annulled the decision before the head answered; declined it may be", async () => {
    const fine = await anEnforcement();
    const { id } = await aProposedRevocation(fine.decisionId, ON);
    await db().update(enforcements).set({ state: "annulled" }).where(eq(enforcements.id, fine.id));
    await expect(decide(id)).rejects.toMatchObject(refuses("revocation_fallen"));
    await decide(id, "declined");
    expect(await revocationRow(id)).toMatchObject({ state: "declined" });
  });

  it("twice: of two answers at once one finds the proposal answered", async () => {
    const fine = await anEnforcement();
    const { id } = await aProposedRevocation(fine.decisionId, ON);
    const both = await Promise.allSettled([decide(id), decide(id, "declined")]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [lost] = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(lost).toMatchObject({ code: "stale" });
  });

  it("beside a payment at once: what is returned is what was booked", async () => {
    const fine = await anEnforcement();
    const { id } = await aProposedRevocation(fine.decisionId, ON);
    const [paid] = await Promise.allSettled([pay(fine, 50_000), decide(id)]);
    const booked = paid.status === "fulfilled" ? 50_000 : 0;
    expect(await revocationRow(id)).toMatchObject({ state: "revoked", returnFen: booked });
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "annulled" });
  });
});

it("is open on the page of a decision, and what nobody proposed is not decided", async () => {
  const fine = await anEnforcement();
  const place = { id: fine.caseId, decisionId: fine.decisionId };
  const desk = await revocationDesk(await officer("wangmin"), place, at(ON));
  expect([desk.proposeRefusal, desk.refusalOf("revoke")]).toEqual([null, "illegal_transition"]);
  await aProposedRevocation(fine.decisionId, ON);
  const asked = await revocationDesk(await officer("juzhang"), place, at(ON));
  expect([asked.proposeRefusal, asked.refusalOf("revoke")]).toEqual(["not_case_officer", null]);
  await expect(revocationDesk(await officer("ylxjiancha"), place, at(ON))).rejects.toMatchObject({ code: "not_found" });
});
