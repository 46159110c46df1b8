import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand } from "@/db/factories/orders";
import {
  aHeldPreservation,
  anApprovedPreservation,
  aProposedPreservation,
  approval,
  foundItem,
  preservationEntry,
} from "@/db/factories/preservations";
import { cases, deadlines, documents, events, preservationItems, preservations } from "@/db/schema";
import { documentScope } from "@/lib/documents/queries";
import { issuedText } from "@/lib/testing/issued-text";
import { world } from "@/lib/testing/world";
import { IssuePreservationInput } from "../input";
import { preservationDesk } from "../queries/preservation-desk";
import { preservationFile } from "../queries/preservation-file";
import { decidePreservation } from "./decide-preservation";
import { issuePreservation } from "./issue-preservation";
import { proposePreservation } from "./propose-preservation";
import { withdrawPreservation } from "./withdraw-preservation";

const { officer, employerUser, act, at } = world();
const ON = "2026-11-16";

const rowOf = async (id: string) => {
  const [row] = await db().select().from(preservations).where(eq(preservations.id, id));
  if (!row) throw new Error("the preservation is gone");
  return row;
};

describe("proposePreservation", () => {
  it("puts the list before the head; nothing is held and no day runs", async () => {
    const { id, items } = await aProposedPreservation(ON);
    expect(await rowOf(id)).toMatchObject({ state: "proposed", version: 1, proposedOn: ON, heldOn: null });
    expect(items).toHaveLength(2);
    expect(await db().$count(deadlines, eq(deadlines.subjectId, id))).toBe(0);
  });

  it("refuses whoever does not hold the case, and a case whose investigation has ended", async () => {
    const { id: caseId } = await aCaseInHand(ON);
    const entry = preservationEntry(caseId);
    await expect(act(await officer("guoqi"), ON, (ctx) => proposePreservation(ctx, entry))).rejects.toMatchObject({
      reason: "not_case_officer",
    });
    await db().update(cases).set({ state: "concluded" }).where(eq(cases.id, caseId));
    await expect(act(await officer("wangmin"), ON, (ctx) => proposePreservation(ctx, entry))).rejects.toMatchObject({
      reason: "preserve_not_investigating",
    });
  });
});

describe("decidePreservation", () => {
  it("prints the head's opinion on the 审批表, and is done by nobody else", async () => {
    const { id } = await aProposedPreservation(ON);
    for (const login of ["wangmin", "daduizhang"]) {
      await expect(act(await officer(login), ON, (ctx) => decidePreservation(ctx, approval(id)))).rejects.toMatchObject(
        { reason: "not_your_post" },
      );
    }
    await act(await officer("juzhang"), ON, (ctx) => decidePreservation(ctx, approval(id)));
    const row = await rowOf(id);
    expect(row).toMatchObject({ state: "approved", decidedOn: ON });
    const text = await issuedText(row.approvalId);
    expect(text).toContain("同意。请当场清点。");
    expect(text).toContain("呈报人王敏呈报日期");
    expect(text).toContain("1.2026年工资支付台账（手写），3册");
  });

  it("ends a proposal that is refused, and one that is taken back", async () => {
    const refused = await aProposedPreservation(ON);
    const verdict = { ...approval(refused.id), verdict: "refused" as const };
    await act(await officer("juzhang"), ON, (ctx) => decidePreservation(ctx, verdict));
    const items = refused.items.map(foundItem);
    await expect(
      act(await officer("wangmin"), ON, (ctx) => issuePreservation(ctx, { id: refused.id, version: 2, items })),
    ).rejects.toMatchObject({ reason: "illegal_transition" });
    const { id } = await anApprovedPreservation(ON);
    const taken = { id, version: 2, reason: "现场没有找到台账。" };
    await act(await officer("lizhe"), ON, (ctx) => withdrawPreservation(ctx, taken));
    expect(await rowOf(id)).toMatchObject({ state: "withdrawn", withdrawnBecause: taken.reason });
  });
});

describe("issuePreservation", () => {
  it("T-HOLD-7: numbers the notice with its list, and seven working days run from that day", async () => {
    const { id, number, caseId } = await aHeldPreservation(ON);
    expect(number).toMatch(/^示人社监登保字〔2026〕\d+号$/);
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({
      limitKey: "T-HOLD-7",
      startedOn: ON,
      dueOn: "2026-11-25",
      state: "running",
      fileId: caseId,
    });
    const text = await issuedText((await rowOf(id)).documentId);
    for (const said of [
      "测试市龙腾建筑劳务有限公司：",
      "第五十六条",
      "自2026年11月16日起至2026年11月25日止",
      "2026年工资支付台账手写3册完整，无涂改",
      "清单所列证据共2项",
      "本通知书一式两份，一份交当事人，一份由本机关归档。",
    ]) {
      expect(text).toContain(said);
    }
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(asc(events.seq));
    expect(acts.map((each) => each.act)).toEqual([
      "preservation.propose",
      "preservation.approve",
      "preservation.issue",
    ]);
  });

  it("leaves out of the list what was not found", async () => {
    const { id, items } = await anApprovedPreservation(ON);
    const nothing = { quantity: "", condition: "", place: "", custodian: "" };
    const list = items.map((item, at) =>
      at === 0 ? foundItem(item) : { id: item, found: "absent" as const, ...nothing },
    );
    await act(await officer("wangmin"), ON, (ctx) => issuePreservation(ctx, { id, version: 2, items: list }));
    expect(await issuedText((await rowOf(id)).documentId)).not.toContain("考勤电脑主机");
    const rows = await db()
      .select({ isHeld: preservationItems.isHeld })
      .from(preservationItems)
      .where(eq(preservationItems.preservationId, id))
      .orderBy(asc(preservationItems.ordinal));
    expect(rows).toEqual([{ isHeld: true }, { isHeld: false }]);
  });

  it("takes no other list than the approved one, and asks of what is held where and by whom it is kept", async () => {
    const { id, items } = await anApprovedPreservation(ON);
    const [first = ""] = items;
    await expect(
      act(await officer("wangmin"), ON, (ctx) => issuePreservation(ctx, { id, version: 2, items: [foundItem(first)] })),
    ).rejects.toMatchObject({ fields: { items: "preservation_items_changed" } });
    const asked = IssuePreservationInput.safeParse({ id, version: 2, items: [{ ...foundItem(first), custodian: "" }] });
    expect(asked.error?.issues).toMatchObject([{ path: ["items", 0, "custodian"] }]);
  });

  it("is seen by officers of the region alone; the employer gets the papers that are addressed to it", async () => {
    const { id, caseId } = await aHeldPreservation(ON);
    const place = { id: caseId, preservationId: id };
    const own = await preservationFile(await officer("wangmin"), place, at(ON));
    expect(own).toMatchObject({ dueOn: "2026-11-25", undecided: 2 });
    expect(own.items.map(({ custodian }) => custodian)).toEqual(["王敏", "王敏"]);
    for (const stranger of [await officer("ylxjiancha"), await employerUser("ltjz")]) {
      await expect(preservationFile(stranger, place, at(ON))).rejects.toMatchObject({ code: "not_found" });
      await expect(preservationDesk(stranger, caseId, at(ON))).rejects.toMatchObject({ code: "not_found" });
    }
    const papers = (actor: Parameters<typeof documentScope>[0]) =>
      db()
        .select({ key: documents.paperKey, subject: documents.subjectId })
        .from(documents)
        .where(documentScope(actor));
    const theirs = (await papers(await employerUser("ltjz"))).filter(({ subject }) => subject === id);
    expect(theirs.map(({ key }) => key)).toEqual(["preservation-notice"]);
    expect((await papers(await employerUser("xdcy"))).filter(({ subject }) => subject === id)).toEqual([]);
  });
});
