import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aProposedDecision } from "@/db/factories/decisions";
import { aCaseInHand, aFinding } from "@/db/factories/orders";
import { aHandedReferral } from "@/db/factories/referrals";
import { cases, deadlines, events, policeAnswers, referrals } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { referralDesk } from "../queries/referral-file";
import { type PoliceVerdict, withPolice } from "../referral-lifecycle";
import { approveDecision } from "./approve-decision";
import { askPolice } from "./ask-police";
import { askSupervision } from "./ask-supervision";
import { handGoods } from "./hand-goods";
import { recordPoliceAnswer } from "./record-police-answer";

const { officer, act } = world();
const ON = "2026-11-24";

async function aHanded() {
  const kase = await aCaseInHand(ON);
  const { id: findingId } = await aFinding(kase, ON);
  return aHandedReferral({ id: kase.id, findingId }, ON);
}

const rowOf = async (id: string) => {
  const [row] = await db().select().from(referrals).where(eq(referrals.id, id));
  if (!row) throw new Error("the referral is gone");
  return row;
};

const clockOf = async (id: string, limitKey: string) => {
  const which = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limitKey));
  return (await db().select().from(deadlines).where(which))[0];
};

const answer = async (id: string, verdict: PoliceVerdict, on: string, login = "wangmin", decidedOn = on) =>
  act(await officer(login), on, async (ctx) =>
    recordPoliceAnswer(ctx, {
      ...{ id, version: (await rowOf(id)).version, verdict, decidedOn, receivedOn: on },
      ...{ number: "测公（经）字〔2026〕1号", reason: "没有犯罪事实。" },
    }),
  );

const ask = async (id: string, on: string) =>
  act(await officer("wangmin"), on, async (ctx) =>
    askPolice(ctx, { id, version: (await rowOf(id)).version, askedOn: on, reason: "有能力支付而不支付，证据充分。" }),
  );

const supervise = async (id: string, on: string, login = "wangmin") =>
  act(await officer(login), on, async (ctx) =>
    askSupervision(ctx, {
      ...{ id, version: (await rowOf(id)).version, prosecutor: "测试市示范区人民检察院", askedOn: on },
      reason: "有能力支付而不支付，符合立案条件。",
    }),
  );

describe("what the police answer to a referral", () => {
  it("T-REF-POLICE, T-REF-GOODS: filed, goods and materials follow within three days", async () => {
    const { id } = await aHanded();
    expect(await clockOf(id, "T-REF-POLICE")).toMatchObject({ state: "running", dueOn: "2026-11-27" });
    await answer(id, "filed", "2026-11-26");
    expect(await rowOf(id)).toMatchObject({ state: "police_filed" });
    expect(await clockOf(id, "T-REF-POLICE")).toMatchObject({ state: "met", endedOn: "2026-11-26" });
    expect(await clockOf(id, "T-REF-GOODS")).toMatchObject({ state: "running", dueOn: "2026-11-30" });
    const hand = async () =>
      act(await officer("wangmin"), "2026-11-27", async (ctx) =>
        handGoods(ctx, {
          id,
          version: (await rowOf(id)).version,
          handedOn: "2026-11-27",
          note: "账册3本，交接清单1份。",
        }),
      );
    await hand();
    expect(await clockOf(id, "T-REF-GOODS")).toMatchObject({ state: "met", endedOn: "2026-11-27" });
    await expect(hand()).rejects.toMatchObject({ reason: "goods_handed_before" });
  });

  it("T-REF-RECON: declined, they are asked once to think again, within three days", async () => {
    const { id } = await aHanded();
    const early = answer(id, "declined", "2026-11-26", "wangmin", "2026-11-20");
    await expect(early).rejects.toMatchObject({ fields: { decidedOn: "police_day_before_handing" } });
    await answer(id, "declined", "2026-11-26");
    expect(await clockOf(id, "T-REF-RECON")).toMatchObject({ state: "running", startedOn: "2026-11-26" });
    await ask(id, "2026-11-27");
    expect(await clockOf(id, "T-REF-RECON")).toMatchObject({ state: "met" });
    expect((await rowOf(id)).state).toBe("reconsidering");
    expect(await clockOf(id, "T-REF-ANSWER")).toMatchObject({ state: "running", dueOn: "2026-11-30" });
    await answer(id, "declined", "2026-12-01");
    expect(await clockOf(id, "T-REF-ANSWER")).toMatchObject({ state: "met", endedOn: "2026-12-01" });
    await expect(ask(id, "2026-12-02")).rejects.toMatchObject({ reason: "police_asked_before" });
    const rows = await db().select().from(policeAnswers).where(eq(policeAnswers.referralId, id));
    expect(rows.map(({ ordinal, verdict }) => [ordinal, verdict])).toEqual([
      [1, "declined"],
      [2, "declined"],
    ]);
  });

  it("T-REF-SUPERVISE: declined again, the procuratorate is asked within three days, and they may file it then", async () => {
    const { id, caseId } = await aHanded();
    await expect(supervise(id, "2026-11-25")).rejects.toMatchObject({ reason: "illegal_transition" });
    await answer(id, "declined", "2026-11-26");
    await ask(id, "2026-11-26");
    await expect(supervise(id, "2026-11-27")).rejects.toMatchObject({ reason: "illegal_transition" });
    await answer(id, "declined", "2026-11-27");
    expect(await clockOf(id, "T-REF-SUPERVISE")).toMatchObject({
      ...{ state: "running", startedOn: "2026-11-27", dueOn: "2026-11-30", basis: expect.stringContaining("第九条") },
    });
    const early = supervise(id, "2026-11-26");
    await expect(early).rejects.toMatchObject({ fields: { askedOn: "police_asked_before_notice" } });
    await supervise(id, "2026-11-30");
    expect(await clockOf(id, "T-REF-SUPERVISE")).toMatchObject({ state: "met", endedOn: "2026-11-30" });
    expect(await rowOf(id)).toMatchObject({
      ...{ state: "supervision_asked", supervisionOn: "2026-11-30", prosecutor: "测试市示范区人民检察院" },
    });
    const told = and(eq(events.subjectId, id), eq(events.act, "referral.askSupervision"));
    expect(await db().$count(events, told)).toBe(1);
    expect((await referralDesk(await officer("wangmin"), caseId, at("2026-12-01"))).live).toMatchObject({ id });
    await expect(supervise(id, "2026-12-01")).rejects.toMatchObject({ reason: "illegal_transition" });
    await answer(id, "filed", "2026-12-04");
    expect(await rowOf(id)).toMatchObject({ state: "police_filed" });
  });

  it("the procuratorate is asked at once as well, by a case officer, and no fine is barred meanwhile", async () => {
    const { id } = await aHanded();
    await answer(id, "declined", "2026-11-26");
    await expect(supervise(id, "2026-11-27", "guoqi")).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(supervise(id, "2026-11-27", "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await supervise(id, "2026-11-27");
    expect(await clockOf(id, "T-REF-RECON")).toMatchObject({ state: "met", endedOn: "2026-11-27" });
    expect(withPolice).not.toContain((await rowOf(id)).state);
  });

  it("files after it declined, where the procuratorate had it: the act is with the police again", async () => {
    const { id } = await aHanded();
    await answer(id, "declined", "2026-11-26");
    await expect(answer(id, "declined", "2026-11-27")).rejects.toMatchObject({ reason: "illegal_transition" });
    await answer(id, "filed", "2026-11-30");
    expect(await rowOf(id)).toMatchObject({ state: "police_filed" });
    expect(await clockOf(id, "T-REF-RECON")).toMatchObject({ state: "met", endedOn: "2026-11-30" });
    expect(await clockOf(id, "T-REF-GOODS")).toMatchObject({ state: "running" });
  });

  it("is entered in a case that has ended too, by an inspector of its organ; a head enters nothing", async () => {
    const { id, caseId } = await aHanded();
    await db().update(cases).set({ state: "closed", endedOn: ON }).where(eq(cases.id, caseId));
    await expect(answer(id, "declined", "2026-11-26", "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await answer(id, "declined", "2026-11-26", "guoqi");
    expect((await rowOf(id)).state).toBe("police_declined");
  });
});

it("days that cannot be are refused, and nothing is entered", async () => {
  const { id } = await aHanded();
  const entering = async (over: { decidedOn?: string; receivedOn?: string }) =>
    act(await officer("wangmin"), "2026-11-26", async (ctx) =>
      recordPoliceAnswer(ctx, {
        ...{
          id,
          version: (await rowOf(id)).version,
          verdict: "declined",
          number: "测公字1号",
          reason: "没有犯罪事实。",
        },
        ...{ decidedOn: "2026-11-26", receivedOn: "2026-11-26", ...over },
      }),
    );
  await expect(entering({ receivedOn: "2026-11-27" })).rejects.toMatchObject({
    fields: { receivedOn: "police_day_in_future" },
  });
  await expect(entering({ receivedOn: "2026-11-25" })).rejects.toMatchObject({
    fields: { receivedOn: "police_received_before_decided" },
  });
  expect(await db().$count(policeAnswers, eq(policeAnswers.referralId, id))).toBe(0);
  await answer(id, "declined", "2026-11-26");
  await expect(ask(id, "2026-11-25")).rejects.toMatchObject({ fields: { askedOn: "police_asked_before_notice" } });
  expect(await rowOf(id)).toMatchObject({ state: "police_declined", askedOn: null });
});

it("no fine on an act that is with the police; once they decline, the proposal goes on", async () => {
  const decision = await aProposedDecision(ON);
  const { id } = await aHandedReferral({ id: decision.caseId, findingId: decision.findingId }, ON);
  const approve = async (on: string) =>
    act(await officer("daduizhang"), on, (ctx) =>
      approveDecision(ctx, { id: decision.id, version: 1, opinion: "同意告知。" }),
    );
  await expect(approve(ON)).rejects.toMatchObject({ code: "refused", reason: "act_with_police" });
  await answer(id, "declined", ON);
  await ask(id, ON);
  await expect(approve(ON)).rejects.toMatchObject({ reason: "act_with_police" });
  await answer(id, "declined", ON);
  await approve(ON);
});
