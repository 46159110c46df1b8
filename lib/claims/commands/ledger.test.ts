import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  aClaim,
  aClaimCase,
  aLedger,
  aListedLedger,
  claimEntry,
  rowsOfLedger,
  THREE_LINES,
} from "@/db/factories/claims";
import { complaintEntry } from "@/db/factories/complaints";
import { complaints, events, orderItems } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { lodgeComplaint } from "@/lib/complaints/commands/lodge-complaint";
import { world } from "@/lib/testing/world";
import { claimCount, claimList, claimSums } from "../queries/claim-list";
import { claimTotals } from "../queries/claim-totals";
import { addClaim } from "./add-claim";
import { endClaim } from "./end-claim";
import { endClaims } from "./end-claims";
import { pasteClaims } from "./paste-claims";
import { takeOverClaims } from "./take-over-claims";

const { officer, act } = world();
const ON = "2026-11-16";

const actsOn = async (subjectId: string) =>
  (await db().select({ act: events.act }).from(events).where(eq(events.subjectId, subjectId))).map(({ act: a }) => a);

describe("takeOverClaims", () => {
  it("takes every line of the complaint over in one act, with the number still sealed", async () => {
    const { id, rows } = await aLedger(ON);
    expect(rows.map(({ ordinal, workerName, claimedFen }) => [ordinal, workerName, claimedFen])).toEqual([
      [1, "张䶮", 800_000],
      [2, "周堃", 760_050],
      [3, "罗三", 500_000],
    ]);
    const [first] = rows;
    expect(first?.personIdSealed).not.toContain("140105199003079914");
    expect(openField("claim_lines.person_id", first?.personIdSealed ?? null)).toBe("140105199003079914");
    expect(await actsOn(id)).toContain("claim.takeOver");
    expect(await claimTotals(db(), id)).toEqual({
      ...{ lines: 3, workers: 3, unverified: 3, openLines: 3 },
      ...{ claimedFen: 2_060_050, verifiedFen: 0, orderedFen: 0 },
      ...{ dueFen: 2_060_050, paidFen: 0, openFen: 2_060_050, additionalFen: 0 },
    });
  });

  it("takes nothing twice, and only what came since", async () => {
    const { id, complaintId } = await aLedger(ON);
    const inspector = await officer("wangmin");
    const again = () => act(inspector, ON, (ctx) => takeOverClaims(ctx, { caseId: id }));
    await expect(again()).rejects.toMatchObject({ reason: "nothing_to_take_over" });
    const second = await act(inspector, ON, (ctx) => lodgeComplaint(ctx, complaintEntry({ receivedOn: ON })));
    await db().update(complaints).set({ caseId: id }).where(eq(complaints.id, second.id));
    await again();
    expect((await rowsOfLedger(id)).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5]);
    expect(complaintId).not.toBe(second.id);
  });

  it("takes no line of a tip", async () => {
    const { id } = await aClaimCase(ON);
    await db().update(complaints).set({ kind: "tip" }).where(eq(complaints.caseId, id));
    const inspector = await officer("wangmin");
    const taken = act(inspector, ON, (ctx) => takeOverClaims(ctx, { caseId: id }));
    await expect(taken).rejects.toMatchObject({ reason: "nothing_to_take_over" });
  });

  it("does not exist for another county, and is refused to whoever does not hold the case", async () => {
    const { id } = await aClaimCase(ON);
    const [stranger, other] = [await officer("ylxjiancha"), await officer("guoqi")];
    const by = (who: typeof other) => act(who, ON, (ctx) => takeOverClaims(ctx, { caseId: id }));
    await expect(by(stranger)).rejects.toMatchObject({ code: "not_found" });
    await expect(by(other)).rejects.toMatchObject({ reason: "not_case_officer" });
  });
});

describe("pasteClaims and addClaim", () => {
  it("takes 2,000 lines at once, sums them in the database and pages through them", async () => {
    const { id } = await aClaimCase(ON);
    const inspector = await officer("wangmin");
    const lines = Array.from({ length: 2_000 }, (_, at) => `工人${at}\t\t2026年7月\t工资\t${1000 + at}.01`).join("\n");
    await act(inspector, ON, (ctx) => pasteClaims(ctx, { caseId: id, lines, isOwedAgain: false }));
    const totals = await claimTotals(db(), id);
    expect(totals).toMatchObject({ lines: 2_000, workers: 2_000 });
    expect(totals.claimedFen).toBe(
      Array.from({ length: 2_000 }, (_, at) => (1000 + at) * 100 + 1).reduce((a, b) => a + b),
    );
    const first = await claimList(inspector, id, {});
    const second = await claimList(inspector, id, { after: first.next ?? "" });
    expect([first.rows[0]?.ordinal, first.rows.at(-1)?.ordinal, second.rows[0]?.ordinal]).toEqual([1, 50, 51]);
    expect(await claimCount(inspector, id, { q: "工人199" })).toBe(11);
    expect(await claimSums(inspector, id, { q: "工人1999" })).toMatchObject({ lines: 1, claimedFen: 299_901 });
  });

  it("names the lines that it cannot read and adds none", async () => {
    const { id } = await aClaimCase(ON);
    const inspector = await officer("wangmin");
    const lines = "甲\t\t7月\t工资\t100\n乙\t\t7月\t工资\n丙\t123\t7月\t工资\t100";
    const pasted = act(inspector, ON, (ctx) => pasteClaims(ctx, { caseId: id, lines, isOwedAgain: false }));
    await expect(pasted).rejects.toMatchObject({ fields: { lines: "claim_lines_unreadable:2、3" } });
    const tooMany = "甲\t\t7月\t工资\t100\n".repeat(5_001);
    const more = act(inspector, ON, (ctx) => pasteClaims(ctx, { caseId: id, lines: tooMany, isOwedAgain: false }));
    await expect(more).rejects.toMatchObject({ fields: { lines: "claim_rows_too_many" } });
    expect(await rowsOfLedger(id)).toEqual([]);
  });

  it("names what the ledger or the text has already, and adds it only where it is said to be owed again", async () => {
    const { id } = await aLedger(ON);
    const inspector = await officer("wangmin");
    const paste = (lines: string, isOwedAgain = false) =>
      act(inspector, ON, (ctx) => pasteClaims(ctx, { caseId: id, lines, isOwedAgain }));
    const heading = "姓名\t证件号码\t期间\t项目\t金额\n";
    await expect(paste(`${heading}${THREE_LINES}\n\n新人\t\t8月\t工资\t1`)).rejects.toMatchObject({
      fields: { lines: "claim_lines_known:2-4" },
    });
    await expect(paste("新人\t\t8月\t工资\t1\n\n新人\t\t8月\t工资\t1.00")).rejects.toMatchObject({
      fields: { lines: "claim_lines_known:3" },
    });
    await paste("周堃\t\t2026年7月\t工资\t7600.51\n周堃\t\t2026年8月\t工资\t7600.50");
    expect(await rowsOfLedger(id)).toHaveLength(5);
    await paste(THREE_LINES, true);
    expect(await rowsOfLedger(id)).toHaveLength(8);
    await act(inspector, ON, (ctx) => endClaims(ctx, { caseId: id, rows: [1, 6], reason: "重复粘贴。" }));
    await paste("张䶮\t140105199003079914\t2026年7月\t工资\t8000");
    expect(await claimTotals(db(), id)).toMatchObject({ lines: 7 });
  });

  it("seals the number, finds the worker by it whole, and shows it masked", async () => {
    const { id } = await aClaimCase(ON);
    await aClaim(id, ON);
    const inspector = await officer("wangmin");
    const { rows } = await claimList(inspector, id, { q: "140105199003079914" });
    expect(rows.map(({ personId }) => personId)).toEqual(["140105********9914"]);
    const wrong = claimEntry(id, { personId: "140105199003079915" });
    const added = act(inspector, ON, (ctx) => addClaim(ctx, wrong));
    await expect(added).rejects.toMatchObject({ fields: { personId: "claim_person_id_wrong" } });
  });

  it("counts a worker with several items once", async () => {
    const { id } = await aClaimCase(ON);
    await aClaim(id, ON);
    await aClaim(id, ON, { item: "加班费", claimed: "500" });
    expect(await claimTotals(db(), id)).toMatchObject({ lines: 2, workers: 1, claimedFen: 850_000 });
  });
});

describe("endClaim", () => {
  it("takes a row out of the sums, keeps it to be read, and does so once", async () => {
    const { id, rows } = await aLedger(ON);
    const inspector = await officer("wangmin");
    const [row] = rows;
    const end = (version: number) =>
      act(inspector, ON, (ctx) => endClaim(ctx, { id: row?.id ?? "", version, reason: "与另一行重复登记。" }));
    await end(1);
    expect(await claimTotals(db(), id)).toMatchObject({ lines: 2, claimedFen: 1_260_050 });
    expect((await claimList(inspector, id, { standing: "ended" })).rows[0]).toMatchObject({ workerName: "张䶮" });
    expect(await actsOn(row?.id ?? "")).toEqual(["claim.end"]);
    await expect(end(1)).rejects.toMatchObject({ code: "stale" });
    await expect(end(2)).rejects.toMatchObject({ reason: "claim_ended" });
  });
});

describe("endClaims", () => {
  const reason = "同一份名单粘贴了两次。";
  const end = (who: Officer, caseId: string, rows: readonly number[]) =>
    act(who, ON, (ctx) => endClaims(ctx, { caseId, rows, reason }));

  it("takes a list that was pasted twice out again in one act", async () => {
    const { id } = await aLedger(ON);
    const inspector = await officer("wangmin");
    await act(inspector, ON, (ctx) => pasteClaims(ctx, { caseId: id, lines: THREE_LINES, isOwedAgain: true }));
    await end(inspector, id, [4, 5, 6]);
    expect(await claimTotals(db(), id)).toMatchObject({ lines: 3, claimedFen: 2_060_050 });
    const kept = (await rowsOfLedger(id)).slice(3);
    expect(kept.map(({ endedOn, endedBecause, version }) => [endedOn, endedBecause, version])).toEqual(
      Array.from({ length: 3 }, () => [ON, reason, 2]),
    );
    const told = await db().select().from(events).where(eq(events.subjectId, id)).orderBy(events.seq);
    expect(told.at(-1)).toMatchObject({ act: "claim.endSeveral", particulars: { lines: 3, rows: "4-6" } });
  });

  it("names rows that are not there or are settled, and then ends none", async () => {
    const { id } = await aListedLedger(ON);
    const inspector = await officer("wangmin");
    const free = await aClaim(id, ON, { item: "加班费" });
    await expect(end(inspector, id, [4, 9])).rejects.toMatchObject({ fields: { rows: "claim_rows_unknown:9" } });
    await expect(end(inspector, id, [2, 3, 4])).rejects.toMatchObject({ fields: { rows: "claim_rows_settled:2-3" } });
    await expect(end(await officer("guoqi"), id, [4])).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(end(await officer("ylxjiancha"), id, [4])).rejects.toMatchObject({ code: "not_found" });
    await end(inspector, id, [free.ordinal]);
    await expect(end(inspector, id, [4])).rejects.toMatchObject({ fields: { rows: "claim_rows_settled:4" } });
  });
});

describe("a row of an item that fell alone while its order stands", () => {
  it("is ordered no more: it is ended, or named by another order", async () => {
    const { id, itemId, rows } = await aListedLedger(ON);
    const inspector = await officer("wangmin");
    const [row] = rows;
    const end = () =>
      act(inspector, ON, (ctx) => endClaim(ctx, { id: row?.id ?? "", version: row?.version ?? 0, reason }));
    const reason = "与另一行重复登记。";
    await expect(end()).rejects.toMatchObject({ reason: "claim_ordered" });
    await db().update(orderItems).set({ state: "lifted" }).where(eq(orderItems.id, itemId));
    await end();
    expect((await rowsOfLedger(id)).filter(({ endedOn }) => endedOn !== null)).toHaveLength(1);
  });
});

describe("the totals of a ledger", () => {
  it("are the sum of its rows for any set of rows", async () => {
    const { id } = await aClaimCase(ON);
    const inspector = await officer("wangmin");
    let seed = 20_261_126;
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed;
    };
    let expected = 0;
    for (let round = 0; round < 20; round += 1) {
      const amounts = Array.from({ length: 1 + (next() % 30) }, () => next() % 10_000_000);
      const lines = amounts
        .map(
          (fen, at) =>
            `工人${round}之${at}\t\t7月\t工资\t${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`,
        )
        .join("\n");
      await act(inspector, ON, (ctx) => pasteClaims(ctx, { caseId: id, lines, isOwedAgain: false }));
      expected += amounts.reduce((total, fen) => total + fen, 0);
      expect((await claimTotals(db(), id)).claimedFen).toBe(expected);
    }
    const rows = await db().execute(sql`select count(*)::int as n from case_claims where case_id = ${id}`);
    expect((await claimTotals(db(), id)).lines).toBe(rows[0]?.n);
  });
});
