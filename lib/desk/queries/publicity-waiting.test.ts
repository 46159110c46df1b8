import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import { aProposedPublication, apart, DECIDED } from "@/db/factories/publications";
import { caseOfficers, cases, decisions, inspectorCertificates, recusals } from "@/db/schema";
import { decisionsWaiting } from "@/lib/decisions/queries/waiting-decisions";
import { judgeRefusal } from "@/lib/publications/policy";
import { judgedFacts } from "@/lib/publications/queries/publication-facts";
import { at, world } from "@/lib/testing/world";

const { officer } = world();

it("T-PUBLISH-7: shows its officers what nobody has judged, and the leader and the head what they settle", async () => {
  const { id } = await aServedPenalty();
  const waits = async (login: string, group: "toJudge" | "toPublish") =>
    (await decisionsWaiting(await officer(login)))[group].map((row) => row.id);
  expect(await waits("wangmin", "toJudge")).toContain(id);
  expect(await waits("daduizhang", "toJudge")).toEqual([]);
  const { decisionId } = await apart(() => aProposedPublication());
  for (const login of ["daduizhang", "juzhang"]) expect(await waits(login, "toPublish")).toEqual([decisionId]);
  expect(await waits("wangmin", "toPublish")).toEqual([]);
  expect(await waits("wangmin", "toJudge")).not.toContain(decisionId);
  expect(await waits("ylxdaduizhang", "toPublish")).toEqual([]);
});

it("shows what nobody has judged to just those who may judge it, also to who stands in for officers who are gone", async () => {
  const ON = "2026-12-28";
  const { id, caseId } = await apart(() => aServedPenalty(DECIDED));
  const [lead, second] = [await officer("wangmin"), await officer("lizhe")];
  const judges = async () => {
    const [decision] = await db().select().from(decisions).where(eq(decisions.id, id));
    if (!decision) throw new Error("the decision is gone");
    const facts = await judgedFacts(db(), decision, at(ON));
    const asked = ["wangmin", "lizhe", "guoqi", "daduizhang", "ylxjiancha"].map(async (login) => {
      const who = await officer(login);
      const isShown = (await decisionsWaiting(who, at(ON))).toJudge.some((row) => row.id === id);
      expect({ login, isShown }).toEqual({ login, isShown: judgeRefusal(who, facts) === null });
      return isShown ? [login] : [];
    });
    return (await Promise.all(asked)).flat();
  };
  const withdraw = (withdrawnOn: string | null) =>
    db().update(inspectorCertificates).set({ withdrawnOn }).where(eq(inspectorCertificates.accountId, second.id));
  expect(await judges()).toEqual(["wangmin", "lizhe"]);
  await withdraw(DECIDED);
  expect(await judges()).toEqual(["wangmin"]);
  await withdraw(null);
  await db().update(caseOfficers).set({ until: DECIDED }).where(eq(caseOfficers.caseId, caseId));
  expect(await judges()).toEqual([]);
  await db().update(cases).set({ state: "closed", endedOn: DECIDED }).where(eq(cases.id, caseId));
  expect(await judges()).toEqual(["wangmin", "lizhe"]);
  const recusal = { reason: "近亲属关系。", declaredOn: ON, decidedOn: ON, isGranted: true };
  await db()
    .insert(recusals)
    .values({ ...recusal, caseId, accountId: lead.id });
  expect(await judges()).toEqual(["lizhe"]);
  await aServedPenalty();
  await db().update(decisions).set({ decidedOn: "2026-01-05" }).where(eq(decisions.id, id));
  const shown = (await decisionsWaiting(second, at(ON))).toJudge;
  expect(shown[0]?.id).toBe(id);
  expect(shown.map(({ decidedOn }) => decidedOn)).toEqual(shown.map(({ decidedOn }) => decidedOn).toSorted());
  expect(shown.length).toBeGreaterThan(1);
}, 90_000);
