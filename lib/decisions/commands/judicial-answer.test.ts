import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aProposedDecision } from "@/db/factories/decisions";
import { aCaseInHand, aFinding } from "@/db/factories/orders";
import { aHandedReferral } from "@/db/factories/referrals";
import { cases, findings, judicialAnswers, referrals } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { actsInReferrals, referralDesk } from "../queries/referral-file";
import { RecordJudicialAnswerInput } from "../referral-input";
import type { JudicialResult, ReferralState } from "../referral-lifecycle";
import { approveDecision } from "./approve-decision";
import { recordJudicialAnswer } from "./record-judicial-answer";
import { recordPoliceAnswer } from "./record-police-answer";

const { officer, act, at } = world();
const ON = "2026-11-24";
const LATER = "2026-11-30";

const versionOf = async (id: string) => {
  const [row] = await db().select().from(referrals).where(eq(referrals.id, id));
  return row?.version ?? 0;
};

/** A proposed fine on an act that the police have filed. */
async function aFiledReferral() {
  const decision = await aProposedDecision(ON);
  const { id } = await aHandedReferral({ id: decision.caseId, findingId: decision.findingId }, ON);
  const filed = { verdict: "filed", decidedOn: ON, receivedOn: ON, number: "测公（经）立字〔2026〕1号" } as const;
  const version = await versionOf(id);
  await act(await officer("wangmin"), ON, (ctx) =>
    recordPoliceAnswer(ctx, { id, version, ...filed, reason: "决定立案侦查。" }),
  );
  const approve = async () =>
    act(await officer("daduizhang"), LATER, (ctx) =>
      approveDecision(ctx, { id: decision.id, version: 1, opinion: "同意告知。" }),
    );
  return { id, caseId: decision.caseId, exhibitId: decision.exhibitId, approve };
}

type Filed = Awaited<ReturnType<typeof aFiledReferral>>;
type Over = Partial<Record<"by" | "decidedOn" | "receivedOn" | "fine" | "evidenceId", string>>;

const answer = async ({ id, exhibitId }: Filed, result: JudicialResult, over: Over = {}, login = "wangmin") => {
  const words = { by: "测试市示范区人民检察院", number: "测检不诉〔2026〕1号", content: "情节轻微，决定不起诉。" };
  const days = { decidedOn: LATER, receivedOn: LATER };
  const version = await versionOf(id);
  const entry = { id, version, result, ...words, ...days, fine: "", evidenceId: exhibitId, ...over };
  return act(await officer(login), LATER, (ctx) => recordJudicialAnswer(ctx, RecordJudicialAnswerInput.parse(entry)));
};

const stateOf = async (id: string) => {
  const [row] = await db().select().from(referrals).where(eq(referrals.id, id));
  return row?.state;
};

describe("how a criminal matter ended", () => {
  it("without a criminal penalty, gives the act back: it may be fined", async () => {
    const filed = await aFiledReferral();
    await expect(filed.approve()).rejects.toMatchObject({ reason: "act_with_police" });
    await answer(filed, "not_prosecuted");
    expect(await stateOf(filed.id)).toBe("released");
    const desk = await referralDesk(await officer("wangmin"), filed.caseId, at(LATER));
    expect(desk.results).toMatchObject([{ answer: { result: "not_prosecuted", ordinal: 1 } }]);
    expect(desk.results[0]?.fileId).not.toBeNull();
    await filed.approve();
  });

  it("with a sentence, closes the fine; a second instance that exempts opens it again", async () => {
    const filed = await aFiledReferral();
    await answer(filed, "sentenced", { by: "测试市示范区人民法院", fine: "20000" });
    expect(await stateOf(filed.id)).toBe("sentenced");
    await expect(filed.approve()).rejects.toMatchObject({ code: "refused", reason: "act_sentenced" });
    await answer(filed, "exempted", { by: "测试市中级人民法院" });
    const rows = await db().select().from(judicialAnswers).where(eq(judicialAnswers.referralId, filed.id));
    expect(rows.map(({ result, fineFen }) => [result, fineFen])).toEqual([
      ["sentenced", 2_000_000],
      ["exempted", null],
    ]);
    await filed.approve();
  });
});

describe("an act that is recorded anew, in this case or another", () => {
  it("is not fined from the principal head's approval on, until the police give it back", async () => {
    const decision = await aProposedDecision(ON);
    const [own] = await db().select().from(findings).where(eq(findings.id, decision.findingId));
    const kase = await aCaseInHand(ON);
    const { id: findingId } = await aFinding(kase, ON);
    if (!own) throw new Error("a proposal without its finding");
    const { violationCode, happenedFrom, happenedUntil } = own;
    await db().update(findings).set({ violationCode, happenedFrom, happenedUntil }).where(eq(findings.id, findingId));
    const [row] = await db().select().from(cases).where(eq(cases.id, decision.caseId));
    const one = { findingId: own.id, violationCode, happenedFrom, happenedUntil };
    const held = () => actsInReferrals(db(), row?.employerId ?? "", [one]);
    const { id } = await aHandedReferral({ id: kase.id, findingId }, ON);
    expect(await held()).toEqual({ withPolice: [one], sentenced: [] });
    const stand = async (state: ReferralState) => {
      const isHanded = !["reported", "approved", "refused"].includes(state);
      const columns = { state, decidedAt: state === "reported" ? null : at(ON), handedAt: isHanded ? at(ON) : null };
      await db().update(referrals).set(columns).where(eq(referrals.id, id));
      return held();
    };
    expect(await stand("approved")).toEqual({ withPolice: [one], sentenced: [] });
    expect(await stand("sentenced")).toEqual({ withPolice: [], sentenced: [one] });
    for (const state of ["reported", "refused", "police_declined", "released"] as const)
      expect(await stand(state)).toEqual({ withPolice: [], sentenced: [] });
  });
});

describe("the entry of it", () => {
  it("asks possible days, a picture of the case's own, and a fine beside a sentence alone", async () => {
    const filed = await aFiledReferral();
    const faultOf = (over: Over) =>
      answer(filed, "not_prosecuted", over).then(
        () => null,
        (error) => error.fields,
      );
    expect(await faultOf({ receivedOn: "2026-12-01" })).toEqual({ receivedOn: "police_day_in_future" });
    expect(await faultOf({ receivedOn: "2026-11-29" })).toEqual({ receivedOn: "police_received_before_decided" });
    expect(await faultOf({ decidedOn: "2026-11-23" })).toEqual({ decidedOn: "judicial_day_before_filing" });
    expect(await faultOf({ evidenceId: "" })).toEqual({ evidenceId: "judicial_picture_missing" });
    expect(await faultOf({ evidenceId: filed.id })).toEqual({ evidenceId: "judicial_picture_unknown" });
    expect(await faultOf({ fine: "1" })).toEqual({ fine: "judicial_fine_unasked" });
    expect(await stateOf(filed.id)).toBe("police_filed");
  });

  it("is an inspector's in a case that has ended, which takes no picture; a head enters nothing", async () => {
    const filed = await aFiledReferral();
    await db().update(cases).set({ state: "closed", endedOn: ON }).where(eq(cases.id, filed.caseId));
    const other = (login: string) => answer(filed, "dropped", { evidenceId: "" }, login);
    await expect(other("juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await other("guoqi");
    expect(await stateOf(filed.id)).toBe("released");
  });
});
