import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import { aProposedPublication, apart, DECIDED } from "@/db/factories/publications";
import { caseOfficers, cases, recusals } from "@/db/schema";
import { act, at, world } from "@/lib/testing/world";
import { publicationFile } from "../queries/publication-file";
import { giveBackPublication } from "./give-back-publication";
import { judgeMajor } from "./judge-major";
import { judgePublication } from "./judge-publication";

const { officer } = world();
const ON = "2026-12-28";
const judgement = { verdict: "public", reason: "涉及劳动者人数较多。" } as const;
const entry = { verdict: "include", kind: "wages", reason: "数额较大，拒不支付。" } as const;

/** The case ends, and both who held it hold no post in it any more. */
async function leave(caseId: string) {
  await db().update(caseOfficers).set({ until: DECIDED }).where(eq(caseOfficers.caseId, caseId));
  await db().update(cases).set({ state: "closed", endedOn: DECIDED }).where(eq(cases.id, caseId));
}

const recuse = (caseId: string, accountId: string) =>
  db()
    .insert(recusals)
    .values({ caseId, accountId, reason: "近亲属关系。", declaredOn: ON, decidedOn: ON, isGranted: true });

it("of an ended case whose officers are gone, any inspector judges what is to be public, but none who is recused", async () => {
  const { id: decisionId, caseId } = await apart(() => aServedPenalty(DECIDED));
  const [inspector, other] = [await officer("wangmin"), await officer("lizhe")];
  await db().update(caseOfficers).set({ until: DECIDED }).where(eq(caseOfficers.caseId, caseId));
  const judges = (who: typeof inspector) => act(who, ON, (ctx) => judgePublication(ctx, { decisionId, ...judgement }));
  await expect(judges(other)).rejects.toMatchObject({ reason: "not_case_officer" });
  await leave(caseId);
  await recuse(caseId, inspector.id);
  await expect(judges(inspector)).rejects.toMatchObject({ reason: "not_case_officer" });
  await expect(judges(await officer("ylxjiancha"))).rejects.toMatchObject({ code: "not_found" });
  await judges(other);
  await act(other, ON, (ctx) => judgeMajor(ctx, { decisionId, ...entry }));
});

it("whoever is recused from the case settles nothing of its publication", async () => {
  const { id, caseId, decisionId } = await apart(() => aProposedPublication());
  const leader = await officer("daduizhang");
  await recuse(caseId, leader.id);
  const points = [{ place: "other" as const, reason: "请补充说明。" }];
  await expect(act(leader, ON, (ctx) => giveBackPublication(ctx, { id, version: 2, points }))).rejects.toMatchObject({
    reason: "recused_from_case",
  });
  const { publication } = await publicationFile(leader, { id: caseId, decisionId }, at(ON));
  expect(publication?.refusalOf("publish")).toBe("recused_from_case");
});
