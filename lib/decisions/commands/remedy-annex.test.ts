import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, errorCode } from "@/db/client";
import { aListedLedger, anAcceptedPayment } from "@/db/factories/claims";
import { aComplaint } from "@/db/factories/complaints";
import { aConcludedCase, aDecidedRemedy, conclude, decisionItemRows, remedyEntry } from "@/db/factories/decisions";
import { caseClaims, complaints, decisionItemWorkers, documents, findings, orderItems } from "@/db/schema";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { pdfPages } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { workersOnPaper } from "../worker-paper-inputs";
import { approveDecision } from "./approve-decision";
import { proposeDecision } from "./propose-decision";

const { officer, act } = world();
const ORDERED = "2026-11-16";
const AFTER_DUE = "2026-12-07";

async function findingOf(caseId: string): Promise<string> {
  const ofCase = and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn));
  const [finding] = await db().select({ id: findings.id }).from(findings).where(ofCase);
  return finding?.id ?? "";
}

const measure = (choice: string, amount: string) => ({
  ...{ choice, amount, content: "支付其余劳动者的工资", deviation: "", pastReason: "" },
  factors: [],
});

async function pagesOf(documentId: string): Promise<string[]> {
  const [paper] = await db().select().from(documents).where(eq(documents.id, documentId));
  return pdfPages(paper?.bytes ?? Buffer.of());
}

/** Two of three workers were paid on the order; the remedy orders what is open of the third. */
async function aRemedyOfTheRest() {
  const ledger = await aListedLedger(ORDERED);
  const [first = "", second = ""] = ledger.rows.map(({ id }) => id);
  await anAcceptedPayment(ledger, "2026-11-20", [first, second]);
  await conclude(ledger.id, "2026-11-24");
  const findingId = await findingOf(ledger.id);
  const items = [measure(`${findingId}/LDJC-26-1/0`, "5000")];
  return { ledger, remedy: await aDecidedRemedy({ id: ledger.id, findingId }, { items }) };
}

describe("the annex of a remedy", () => {
  it("names the workers whom the order left unpaid, to the sum of the decision, under its own number", async () => {
    const { remedy } = await aRemedyOfTheRest();
    const pages = await pagesOf(remedy.documentId);
    expect(pages.join("")).toContain("各劳动者应得的数额见本决定书的附件");
    const annex = pages.find((page) => page.includes("劳动者款项清单")) ?? "";
    expect(annex).toContain(remedy.number);
    expect(annex).toContain("罗三2026年7月工资¥5,000.00");
    expect(annex).toContain("本项合计：劳动者1人，¥5,000.00（大写：人民币伍仟元整）");
    expect(annex).not.toContain("周堃");
  }, 60_000);

  it("says that the amount stands for the finding where no worker's row was ordered", async () => {
    const kase = await aConcludedCase("2026-11-24");
    const pages = await pagesOf((await aDecidedRemedy(kase)).documentId);
    expect(pages.join("")).not.toContain("见本决定书的附件");
    expect(pages.join("")).toContain(
      "¥123,456.78（大写：人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分）是按照查明的事实确定的总额",
    );
  });

  it("cannot be changed in the database once the decision is issued", async () => {
    const { remedy, ledger } = await aRemedyOfTheRest();
    const [item] = await decisionItemRows(remedy.id);
    const mine = eq(decisionItemWorkers.itemId, item?.id ?? "");
    const added = { itemId: item?.id ?? "", claimId: ledger.rows[0]?.id ?? "", partFen: 1 };
    const codeOf = (tried: PromiseLike<unknown>) => tried.then(() => "done", errorCode);
    expect(await codeOf(db().insert(decisionItemWorkers).values(added))).toBe("42501");
    expect(await codeOf(db().update(decisionItemWorkers).set({ partFen: 1 }).where(mine))).toBe("42501");
    expect(await codeOf(db().delete(decisionItemWorkers).where(mine))).toBe("42501");
  });
});

/** An order that was defied after one of three was paid; a remedy of what is open and its compensation, proposed. */
async function aProposedRemedy(compensation: string) {
  const ledger = await aListedLedger(ORDERED);
  await anAcceptedPayment(ledger, "2026-11-20", [ledger.rows[0]?.id ?? ""]);
  const inspector = await officer("wangmin");
  const [item] = await db().select().from(orderItems).where(eq(orderItems.id, ledger.itemId));
  const defied = { id: ledger.itemId, version: item?.version ?? 0, note: "到期未支付其余工资。" };
  await act(inspector, AFTER_DUE, (ctx) => recordDefiance(ctx, defied));
  await conclude(ledger.id, AFTER_DUE);
  const findingId = await findingOf(ledger.id);
  const of = (at: number, amount: string) => measure(`${findingId}/LDJC-26-1/${at}`, amount);
  const entry = remedyEntry({ id: ledger.id, findingId }, { items: [of(0, "12600.50"), of(1, compensation)] });
  const propose = () => act(inspector, AFTER_DUE, (ctx) => proposeDecision(ctx, entry));
  return { ledger, propose };
}

describe("additional compensation in the annex", () => {
  it("is shared out by what of each row was late, to the fen", async () => {
    const { propose } = await aProposedRemedy("6300.25");
    const lists = await workersOnPaper(db(), await propose());
    expect(lists.map(({ amountFen, workers }) => [amountFen, workers])).toEqual([
      [1_260_050, 2],
      [630_025, 2],
    ]);
    expect(lists.map(({ rows }) => rows.map(({ name, amountFen }) => [name, amountFen]))).toEqual([
      [
        ["周堃", 760_050],
        ["罗三", 500_000],
      ],
      [
        ["周堃", 380_025],
        ["罗三", 250_000],
      ],
    ]);
  });
});

describe("an informant among the workers", () => {
  it("is not told by the annex, unless they complained themselves", async () => {
    const { ledger, propose } = await aProposedRemedy("6300.25");
    const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const informant = { complainantName: "罗三", complainantAddress: "测试市示范区云影巷六院" };
    const tip = await aComplaint(inspector, ORDERED, { kind: "tip", ...informant, claimLines: "" });
    await db().update(complaints).set({ caseId: ledger.id }).where(eq(complaints.id, tip.id));
    const { id } = await propose();
    const approve = () => act(leader, AFTER_DUE, (ctx) => approveDecision(ctx, { id, version: 1, opinion: "同意。" }));
    const third = eq(caseClaims.id, ledger.rows[2]?.id ?? "");
    await db().update(caseClaims).set({ claimLineId: null }).where(third);
    await expect(approve()).rejects.toMatchObject({ reason: "paper_names_people" });
    await db().update(caseClaims).set({ claimLineId: ledger.rows[2]?.claimLineId }).where(third);
    await approve();
  });
});
