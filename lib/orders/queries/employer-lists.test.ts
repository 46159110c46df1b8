import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anInquiry } from "@/db/factories/inquiries";
import { anIssuedOrder, aServedOrder } from "@/db/factories/orders";
import { inquiryNotices } from "@/db/schema";
import { voidPaper } from "@/lib/deliveries/commands/void-paper";
import { encodeCursor } from "@/lib/kernel/keyset";
import { world } from "@/lib/testing/world";
import { revokeOrder } from "../commands/revoke-order";
import { EmployerPaperFilter, EmployerTaskFilter } from "../portal-filter";
import { outOfUseWords, servedWords } from "../portal-labels";
import { employerPaperCount, employerPapers } from "./employer-papers";
import { employerTaskCount, employerTasks } from "./employer-tasks";

const { officer, employerUser, act } = world();
const ON = "2026-11-16";

const paper = async (documentId: string) =>
  (await employerPapers(await employerUser("ltjz"))).rows.find(({ id }) => id === documentId);

async function aVoidedNotice(): Promise<string> {
  const { caseId } = await anIssuedOrder(ON);
  const { id } = await anInquiry(await officer("wangmin"), "2026-11-18", caseId);
  const [notice] = await db().select().from(inquiryNotices).where(eq(inquiryNotices.id, id));
  const documentId = notice?.documentId ?? "";
  const leader = await officer("daduizhang");
  await act(leader, "2026-11-18", (ctx) => voidPaper(ctx, { caseId, documentId, reason: "到场日期写错，另行制发。" }));
  return documentId;
}

describe("the papers of an employer", () => {
  it("say which no longer count, and of the others whether and when they were served", async () => {
    const served = await aServedOrder(ON, "2026-11-18");
    const waiting = await anIssuedOrder(ON);
    const voided = await aVoidedNotice();
    expect(await paper(voided)).toMatchObject({ voidedOn: "2026-11-18", servedOn: null });
    expect(await paper(served.documentId)).toMatchObject({ voidedOn: null, servedOn: "2026-11-18" });
    const unserved = await paper(waiting.documentId);
    expect(unserved && servedWords(unserved)).toBe("未送达");
  }, 60_000);

  it("say of an order that was revoked that it is out of use", async () => {
    const order = await anIssuedOrder(ON);
    const words = async () => {
      const found = await paper(order.documentId);
      return found && outOfUseWords(found);
    };
    expect(await words()).toBeNull();
    const leader = await officer("daduizhang");
    await act(leader, "2026-11-18", (ctx) => revokeOrder(ctx, { id: order.id, version: 2, reason: "认定有误。" }));
    expect(await words()).toBe("已撤销");
  });

  it("come a page at a time, each once, and are counted", async () => {
    const user = await employerUser("ltjz");
    const all = (await employerPapers(user)).rows.map(({ id }) => id);
    const first = await employerPapers(user, {}, 2);
    const rest = await employerPapers(user, { after: first.next ?? "" });
    expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual(all);
    expect(first.rows).toHaveLength(2);
    expect(await employerPaperCount(user)).toBe(all.length);
    expect((await employerPapers(user, { after: "broken" })).rows).toHaveLength(all.length);
  });

  it("are narrowed by kind, by the day of issue and by words or number; what cannot be read is left out", async () => {
    const user = await employerUser("ltjz");
    const order = await anIssuedOrder("2026-11-17");
    const number = order.number ?? "";
    const found = async (filter: EmployerPaperFilter) => {
      const { rows } = await employerPapers(user, filter);
      expect(await employerPaperCount(user, filter)).toBe(rows.length);
      return rows;
    };
    expect((await found({ q: number })).map(({ id }) => id)).toEqual([order.documentId]);
    expect((await found({ q: number.replace("〔", "[").replace("〕", "]") })).map(({ id }) => id)).toEqual([
      order.documentId,
    ]);
    for (const { subjectKind } of await found({ group: "correction" })) expect(subjectKind).toBe("order");
    expect((await found({ group: "inquiry" })).some(({ title }) => title.includes("询问"))).toBe(true);
    for (const { issuedOn } of await found({ from: "2026-11-17", to: "2026-11-17" }))
      expect(issuedOn).toBe("2026-11-17");
    expect(await found({ q: "查无此名" })).toEqual([]);
    expect(EmployerPaperFilter.parse({ group: "x", from: "soon", to: ["a"], q: "好" })).toMatchObject({ q: "好" });
  }, 60_000);
});

describe("what an employer has to do", () => {
  it("comes a page at a time in the order of the last days, counted and narrowed", async () => {
    const user = await employerUser("ltjz");
    const order = await anIssuedOrder(ON, ["2026-12-04", "2026-12-01", "2026-12-01"]);
    const all = (await employerTasks(user)).rows;
    expect(all.map(({ dueOn }) => dueOn)).toEqual(all.map(({ dueOn }) => dueOn).toSorted());
    const pages: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = await employerTasks(user, { after }, 2);
      pages.push(...page.rows.map(({ id }) => id));
      after = page.next ?? undefined;
      more = after !== undefined;
    }
    expect(pages).toEqual(all.map(({ id }) => id));
    expect(await employerTaskCount(user)).toBe(all.length);
    const own = await employerTasks(user, { q: order.number ?? "" });
    expect(own.rows.map(({ dueOn, ordinal }) => [dueOn, ordinal])).toEqual([
      ["2026-12-01", 2],
      ["2026-12-01", 3],
      ["2026-12-04", 1],
    ]);
    const until = { q: order.number ?? "", state: "open" as const, to: "2026-12-01" };
    expect((await employerTasks(user, until)).rows).toHaveLength(2);
    expect(await employerTaskCount(user, until)).toBe(2);
    expect((await employerTasks(user, { state: "defied" })).rows).toEqual([]);
    for (const after of ["x", encodeCursor(["soon", 1, "x"]), encodeCursor(["2026-12-01", 1])]) {
      expect((await employerTasks(user, { after })).rows).toHaveLength(all.length);
    }
    expect(EmployerTaskFilter.parse({ state: "corrected", from: "soon" })).toEqual({});
  }, 60_000);
});
