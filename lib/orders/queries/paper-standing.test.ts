import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aContest, concluded, suit } from "@/db/factories/contests";
import { aConcludedCase, aDecidedRemedy, aServedPenalty, decisionRow } from "@/db/factories/decisions";
import { aRevokedDecision } from "@/db/factories/revocations";
import { aListedEmployer, listingRow } from "@/db/factories/wage-listings";
import { wageListings } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { standingWords } from "../portal-labels";
import { employerPapers } from "./employer-papers";

const { employerUser } = world();

async function standing(documentId: string | null) {
  const { rows } = await employerPapers(await employerUser("ltjz"), {}, 200);
  const found = rows.find(({ id }) => id === documentId);
  return [found && standingWords(found), found?.decisionId];
}

const words = async (documentId: string | null) => (await standing(documentId))[0];

it("a decision that was revoked falls with its notice; of what is not judged nothing is said", async () => {
  const penalty = await aServedPenalty();
  const { noticeId } = await decisionRow(penalty.id);
  expect(await standing(penalty.documentId)).toEqual(["有效", penalty.id]);
  expect(await standing(noticeId)).toEqual(["", penalty.id]);
  await aRevokedDecision(penalty.id, "2026-12-03");
  expect(await standing(penalty.documentId)).toEqual(["已撤销", penalty.id]);
  expect(await standing(noticeId)).toEqual(["已撤销", penalty.id]);
}, 60_000);

it("a listing holds until it ends or is revoked", async () => {
  const { id } = await aListedEmployer();
  const { documentId, noticeId } = await listingRow(id);
  const both = async () => [await words(documentId), await words(noticeId)];
  const becomes = (state: "removed" | "revoked") =>
    db().update(wageListings).set({ state, endedOn: "2027-08-02", endGround: "early" }).where(eq(wageListings.id, id));
  expect(await both()).toEqual(["有效", ""]);
  await becomes("removed");
  expect(await both()).toEqual(["已移出名单", ""]);
  await becomes("revoked");
  expect(await both()).toEqual(["已撤销", "已撤销"]);
}, 60_000);

it("a decision not to punish is out of use once a contest has annulled it", async () => {
  const kase = await aConcludedCase("2026-11-24");
  const factors = [{ code: "minor_corrected_no_harm" as const, evidenceIds: [kase.exhibitId], reason: "" }];
  const nothing = { amount: "", content: "已全部支付，没有造成危害后果。", deviation: "", pastReason: "" };
  const { id } = await aDecidedRemedy(kase, {
    ...{ kind: "no_penalty", noPenaltyGround: "minor_corrected", education: "当面进行教育，当事人承诺按月支付工资。" },
    items: [{ ...nothing, choice: `${kase.findingId}/LDJC-26-1/`, factors }],
  });
  const { documentId, noticeId } = await decisionRow(id);
  expect(await words(documentId)).toBe("有效");
  const days = { acceptedOn: "2026-12-08", copyReceivedOn: "2026-12-10" };
  const contest = await aContest(documentId ?? "", { applicant: "complainant", ...days }, "guoqi", "2026-12-10");
  expect(await words(documentId)).toBe("有效");
  await concluded(contest.id);
  expect([await words(documentId), await words(noticeId)]).toEqual(["已撤销", "已撤销"]);
  const on = { concludedOn: "2027-02-20", receivedOn: "2027-02-22" };
  const sued = await aContest(documentId ?? "", { ...suit, acceptedOn: "2027-02-01" }, "guoqi", "2027-02-02");
  await concluded(sued.id, { result: "suit_dismissed", ...on }, "guoqi", "2027-02-22");
  expect(await words(documentId)).toBe("已撤销");
}, 60_000);
