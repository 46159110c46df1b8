import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { deadlines } from "@/db/schema";
import { world } from "@/lib/testing/world";
import type { ReviewKind, ReviewResult } from "../lifecycle";
import { enforcementFile } from "../queries/enforcement-file";
import { concludeReview } from "./conclude-review";
import { recordReview } from "./record-review";

const { act, at, officer } = world();

type Fine = Awaited<ReturnType<typeof anEnforcement>>;

async function accepted(kind: ReviewKind): Promise<Fine> {
  const fine = await anEnforcement();
  const { id } = fine;
  const { version } = await enforcementRow(id);
  const days = { acceptedOn: "2026-12-01", copyReceivedOn: kind === "reconsideration" ? "2026-12-01" : "" };
  const where = { body: "测试市示范区人民法院", number: "（2026）测行初1号" };
  await act(await officer("wangmin"), "2026-12-04", (ctx) =>
    recordReview(ctx, { id, version, kind, ...days, ...where }),
  );
  return fine;
}

async function concluded({ id }: Fine, result: ReviewResult, performBy = "") {
  const { version } = await enforcementRow(id);
  const left = { leftFine: null, leftConfiscation: null, leftOrdered: null };
  const days = { concludedOn: "2027-03-01", receivedOn: "2027-03-02", performBy };
  const words = { resultNumber: "（2026）测行初1号", note: "裁判的主要内容。" };
  const reviewId = await waitingReview(id);
  return act(await officer("wangmin"), "2027-03-02", (ctx) =>
    concludeReview(ctx, { id, version, reviewId, result, ...left, ...days, ...words }),
  );
}

async function courtOf({ id, caseId }: Fine) {
  const head = await officer("juzhang");
  const { facts, suitEndsOn } = await enforcementFile(head, { id: caseId, enforcementId: id }, at("2027-03-02"));
  const running = and(eq(deadlines.subjectId, id), eq(deadlines.state, "running"));
  const clocks = await db().select().from(deadlines).where(running);
  const court = clocks.find(({ limitKey }) => ["T-COURT-3M", "T-JUDGMENT-2Y"].includes(limitKey));
  return { path: facts.court.path, suitEndsOn, clock: court && [court.limitKey, court.startedOn] };
}

describe("a suit that a court dismissed", () => {
  it("by a ruling leaves the organ its own way, by the days that ran without the suit", async () => {
    const untouched = await courtOf(await anEnforcement());
    const fine = await accepted("litigation");
    expect(await courtOf(fine)).toMatchObject({ path: "pending", clock: undefined });
    await concluded(fine, "suit_dismissed");
    expect(await courtOf(fine)).toEqual(untouched);
    expect(untouched).toMatchObject({ path: "own", clock: ["T-COURT-3M", untouched.suitEndsOn] });
  });

  it("by a judgment is enforced as one", async () => {
    const fine = await accepted("litigation");
    await concluded(fine, "claims_dismissed", "2027-03-17");
    expect(await courtOf(fine)).toMatchObject({ path: "judgment", clock: ["T-JUDGMENT-2Y", "2027-03-17"] });
  });

  it.each<[ReviewKind, ReviewResult, string, Readonly<Record<string, string>>]>([
    ["litigation", "rejected", "", { result: "result_of_other_kind" }],
    ["reconsideration", "suit_dismissed", "", { result: "result_of_other_kind" }],
    ["reconsideration", "claims_dismissed", "", { result: "result_of_other_kind" }],
    ["litigation", "suit_dismissed", "2027-03-17", { performBy: "ruling_names_no_days" }],
  ])("%s: not as %s with %j", async (kind, result, performBy, fields) => {
    const fine = await accepted(kind);
    await expect(concluded(fine, result, performBy)).rejects.toMatchObject({ fields });
    expect(await courtOf(fine)).toMatchObject({ path: "pending" });
  });
});
