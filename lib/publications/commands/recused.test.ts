import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import { aProposedPublication, apart, DECIDED, publishShown, removalProposed } from "@/db/factories/publications";
import { recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { act, at, world } from "@/lib/testing/world";
import { giveBackPublication } from "./give-back-publication";
import { judgeMajor } from "./judge-major";
import { publishDecision } from "./publish-decision";
import { removeMajor } from "./revise-major";

const { officer } = world();
const ON = "2026-12-28";
const reason = "recused_from_case";
let leader: Officer;
let head: Officer;

beforeEach(async () => {
  leader = await officer("daduizhang");
  head = await officer("juzhang");
});

const recuse = (caseId: string) =>
  db()
    .insert(recusals)
    .values({ caseId, accountId: leader.id, reason: "近亲属关系。", declaredOn: ON, decidedOn: ON, isGranted: true });

describe("whose recusal from the case was granted", () => {
  it("neither gives back nor publishes what is proposed of its decision", async () => {
    const { id, caseId } = await apart(() => aProposedPublication());
    await recuse(caseId);
    const back = { id, version: 2, points: [{ place: "influence" as const, reason: "请再考虑是否公开。" }] };
    const givingBack = act(leader, ON, (ctx) => giveBackPublication(ctx, back));
    await expect(givingBack).rejects.toMatchObject({ reason });
    const publishing = act(leader, ON, (ctx) => publishDecision(ctx, { id, version: 2 }));
    await expect(publishing).rejects.toMatchObject({ reason });
    await act(head, ON, (ctx) => giveBackPublication(ctx, back));
  });

  it("takes nothing of it from a quarter's list", async () => {
    const penalty = await apart(() => aServedPenalty(DECIDED, { opinion: "工资拒不支付，数额较大，从重处罚。" }));
    await openServed(at(ON));
    const entry = { decisionId: penalty.id, kind: "wages", reason: "拖欠12人工资27万元，拒不支付。" } as const;
    const inspector = await officer("wangmin");
    const { id } = await act(inspector, ON, (ctx) => judgeMajor(ctx, { ...entry, verdict: "include" }));
    await publishShown("juzhang", ON, "2026Q4");
    await removalProposed(id, ON);
    await recuse(penalty.caseId);
    const removal = { id, version: 3, reason: "决定已被撤销。" };
    const removing = act(leader, ON, (ctx) => removeMajor(ctx, removal));
    await expect(removing).rejects.toMatchObject({ reason });
    await act(head, ON, (ctx) => removeMajor(ctx, removal));
  });
});
