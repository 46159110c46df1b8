import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aStartedVisit } from "@/db/factories/patrols";
import { events, patrolRatings, patrolVisits } from "@/db/schema";
import { publicVisitor } from "@/lib/auth/actor";
import { DomainError } from "@/lib/kernel/errors";
import { world } from "@/lib/testing/world";
import { opinionCount, opinionList, ratingOf } from "../queries/ratings";
import { raterRefusal } from "../rating";
import { ratingFaultWords, visitRefusals } from "../visit-refusal-labels";
import { endUninspected } from "./end-uninspected";
import { rateVisit } from "./rate-visit";

const { officer, employerUser, act } = world();
const ON = "2026-11-16";
const danger = { ground: "danger", apartBecause: "情况紧急，单独核实。" } as const;

const rowOf = async (id: string) => {
  const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
  if (!row) throw new Error("the visit is gone");
  return row;
};

const rate = (code: string, score: number, note = "") =>
  act(publicVisitor, ON, (ctx) => rateVisit(ctx, { code, score, note })).then(
    () => "done",
    (error) => (error instanceof DomainError ? error.reason : error),
  );

async function anEndedVisit() {
  const { id, code } = await aStartedVisit(ON, danger);
  const { version } = await rowOf(id);
  const ending = { hindrance: "nobody_there" as const, account: "大门上锁，电话无人接听。", witness: "" };
  await act(await officer("wangmin"), ON, (ctx) => endUninspected(ctx, { id, version, ...ending }));
  return code;
}

it("is given once a visit, after its end, kept without it, and published in steps of five", async () => {
  const begun = await aStartedVisit(ON, danger);
  const { organId } = await rowOf(begun.id);
  expect(await rate(begun.code, 5)).toBe("visit_not_ended");
  for (const score of [5, 4, 5, 3]) expect(await rate(await anEndedVisit(), score)).toBe("done");
  expect(await ratingOf(organId, 2026)).toBeNull();
  expect((await opinionList(await officer("daduizhang"), { year: 2026 })).page.rows).toEqual([]);
  const last = await anEndedVisit();
  expect(await rate(last, 5, "讲解很清楚。")).toBe("done");
  expect(await rate(last, 1)).toBe("rated_already");
  expect(await ratingOf(organId, 2026)).toEqual({ given: 5, mean: 4.4 });
  expect(await rate(await anEndedVisit(), 1, "没有出示证件。")).toBe("done");
  expect(await ratingOf(organId, 2026)).toEqual({ given: 5, mean: 4.4 });
  const [row] = await db().select().from(patrolRatings).limit(1);
  expect(Object.keys(row ?? {})).toEqual(["id", "organId", "year", "score", "note", "batch"]);
  const [event] = await db().select().from(events).where(eq(events.act, "visit.rate")).limit(1);
  expect(event).toMatchObject({ subjectId: null, actorId: null });
  for (const login of ["daduizhang", "juzhang"]) {
    const { page, refusal } = await opinionList(await officer(login), { year: 2026 });
    expect(refusal).toBeNull();
    expect(page.rows).toMatchObject([{ score: 5, note: "讲解很清楚。", batch: 0 }]);
    expect(await opinionCount(await officer(login), 2026)).toBe(1);
  }
  expect(await opinionList(await officer("wangmin"), { year: 2026 })).toMatchObject({
    ...{ refusal: "not_your_post", page: { rows: [] } },
  });
  expect(await opinionCount(await officer("wangmin"), 2026)).toBe(0);
}, 60_000);

it("is refused to whoever inspects, and says why", async () => {
  expect(raterRefusal(await officer("wangmin"))).toBe("officer_may_not_rate");
  expect(raterRefusal(publicVisitor)).toBeNull();
  expect(raterRefusal(await employerUser("ltjz"))).toBeNull();
  expect(ratingFaultWords("invalid")).toBe(visitRefusals.score_missing);
  expect(ratingFaultWords("officer_may_not_rate")).toBe(visitRefusals.officer_may_not_rate);
});
