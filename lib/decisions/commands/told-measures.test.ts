import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { conclude, decisionItemRows, penaltyEntry, serve } from "@/db/factories/decisions";
import { aCaseInHand, aFinding, itemEntry } from "@/db/factories/orders";
import { prove } from "@/db/factories/spot";
import { decisionItems, orderItems, orders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { fenAsTyped } from "@/lib/orders/grounds";
import { ProposeOrderInput } from "@/lib/orders/input";
import { attempt, once } from "@/lib/testing/probe";
import { at, world } from "@/lib/testing/world";
import { orderableViolations, punishesPersons, type Violation, violations } from "@/lib/violations/catalogue";
import type { Context } from "@/lib/workflow/context";
import { typedProposal } from "../choices";
import { measureOnPaper } from "../labels";
import type { DecisionKind } from "../lifecycle";
import type { MeasureOption } from "../measures";
import { decisionDesk } from "../queries/decision-desk";
import { decisionFile } from "../queries/decision-file";
import { reckonTold } from "../told";
import { proposeDecision } from "./propose-decision";

const { officer, act } = world();
const [ORDERED, SERVED, DUE, ON] = ["2026-11-16", "2026-11-17", "2026-11-23", "2026-11-24"];
type Typed = { persons: number | undefined; childMonths: string; base: string; paid: string; amount?: string };
const TOLD: Typed = { persons: 3, childMonths: "3、2", base: "1000", paid: "" };
const LICENCE = {
  ...{ licenceName: "劳务派遣经营许可证", licenceNumber: "9902012024001200" },
  licenceIssuer: "测试市示范区人力资源和社会保障局",
};
const told = { persons: 3, childMonths: [3, 2], baseFen: 100_000, paidFen: null };

/** The entries of the catalogue whose sanctions this organ may reckon anywhere in the country. */
const entries = violations().filter(
  ({ enforcer, status, verified, region }) =>
    (enforcer === "HRSS" || enforcer === "social_insurance") && status === "in_force" && verified && region === null,
);

/** Arrears of premiums are ordered by who collects them. */
const isOfMoney = ({ kind, base }: Violation["sanctions"][number]) =>
  kind !== "order_correct" && kind !== "warning" && !(kind === "order_pay" && base === "premium_arrears");
const ofMoney = entries.flatMap(({ code, sanctions }) =>
  sanctions.flatMap((sanction, n) => (isOfMoney(sanction) ? [{ code, n, sanction }] : [])),
);

/** A concluded case with a finding of every entry, proved, and every order that may stand on one ignored. */
const aCaseOfAll = once(async () => {
  const [kase, inspector] = [await aCaseInHand(ORDERED), await officer("wangmin")];
  const findings = new Map<string, string>();
  for (const { code } of entries) {
    const { id } = await aFinding(kase, ORDERED, { violationCode: code, amount: "66000", happenedUntil: "2026-09-30" });
    await prove({ id, exhibitId: kase.exhibitId }, code, ORDERED);
    findings.set(code, id);
  }
  const free = await aFinding(kase, ORDERED, { violationCode: "LDHT-92-1", amount: "0" });
  const ordered = orderableViolations("99").flatMap(({ code }) => findings.get(code) ?? []);
  // A paper of a few items is rendered within the time that the database waits for.
  for (let from = 0; from < ordered.length; from += 8) await ignore(kase.id, ordered.slice(from, from + 8));
  await conclude(kase.id, ON);
  const desk = await decisionDesk(inspector, kase.id, at(ON));
  return { ...kase, findings, freeId: free.id, desk };
});

/** An order of these findings that is issued, served, due and found ignored. */
async function ignore(caseId: string, findingIds: readonly string[]) {
  const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
  const items = findingIds.map((id) => itemEntry(id, { dueOn: DUE }));
  const input = ProposeOrderInput.parse({ caseId, items });
  const { id } = await act(inspector, ORDERED, (ctx) => proposeOrder(ctx, input));
  await act(leader, ORDERED, (ctx) => issueOrder(ctx, { id, version: 1 }));
  const [order] = await db().select().from(orders).where(eq(orders.id, id));
  await serve(caseId, order?.documentId ?? "", SERVED);
  for (const item of await db().select().from(orderItems).where(eq(orderItems.orderId, id))) {
    const defied = { id: item.id, version: item.version, note: "到期没有改正。" };
    await act(inspector, ON, (ctx) => recordDefiance(ctx, defied));
  }
}

/** The choice of a sanction: an entry without an order of its own stands on the finding whose order was ignored. */
async function optionOf(code: string, n: number, precondition: string | null): Promise<MeasureOption | undefined> {
  const { desk, findings, freeId } = await aCaseOfAll();
  const findingId = precondition === "no_illegal_income" ? freeId : findings.get(code === "TG-6-2" ? "TG-6-1" : code);
  const options = [...desk.optionsOf("penalty"), ...desk.optionsOf("remedy")];
  return options.find(({ choice }) => choice === `${findingId}/${code}/${n}`);
}

const typed = (option: MeasureOption, over: Partial<Typed> = {}) => {
  const reckoned = option.asked === null ? null : reckonTold(option.asked, told);
  const least = reckoned === null ? option.leastFen : reckoned.ok ? reckoned.leastFen : null;
  return {
    ...{ choice: option.choice, amount: fenAsTyped(least), content: "事实清楚，证据确凿。" },
    ...{ deviation: "金额固定，依法不能在档内另定。", pastReason: "金额固定，依法不能与此前相同。", factors: [] },
    ...{ ...TOLD, ...over },
    ...(option.measure === "licence_revocation" && LICENCE),
  };
};

const kindOf = ({ measure }: MeasureOption): DecisionKind =>
  measure === "order_pay" || measure === "additional_compensation" ? "remedy" : "penalty";

const propose =
  (option: MeasureOption, over: Partial<Typed> = {}) =>
  async (ctx: Context<Officer>) => {
    const { id: caseId, findings } = await aCaseOfAll();
    const kind = kindOf(option);
    const of = { id: caseId, findingId: findings.get("LDJC-26-1") ?? "" };
    const asks = kind === "remedy" ? { performDays: 15 } : {};
    return proposeDecision(ctx, penaltyEntry(of, { kind, items: [typed(option, over)], ...asks }));
  };

describe("a sanction of money, or of a licence, through the command", () => {
  beforeAll(async () => {
    await aCaseOfAll();
  }, 300_000);

  const ofTheUnit = ofMoney.filter(({ sanction }) => !punishesPersons(sanction));

  it.each(ofTheUnit.map(({ code, n, sanction }) => [code, n, sanction.precondition] as const))(
    "%s, sanction %s, can be chosen",
    async (code, n, precondition) => {
      const option = await optionOf(code, n, precondition);
      expect(option).toMatchObject({ refusal: null });
      if (option)
        expect(await attempt(await officer("wangmin"), ON, propose(option))).toMatchObject({
          caseId: expect.any(String),
        });
    },
  );

  const ofPersons = ofMoney.filter(({ sanction }) => punishesPersons(sanction));

  it.each(ofPersons.map(({ code, n, sanction }) => [code, n, sanction.precondition] as const))(
    "%s, sanction %s, is refused as one of persons",
    async (code, n, precondition) => {
      const option = await optionOf(code, n, precondition);
      expect(option).toMatchObject({ refusal: "target_is_person" });
      if (!option) return;
      await expect(attempt(await officer("wangmin"), ON, propose(option))).rejects.toMatchObject({
        fields: { "items.0.choice": "measure_not_open" },
      });
    },
  );

  it.each([
    ["TG-6-1", 0, { childMonths: "" }, { "items.0.childMonths": "months_missing" }],
    ["TG-6-1", 0, { childMonths: "1.5" }, { "items.0.childMonths": "months_unreadable" }],
    ["TG-7", 0, { persons: undefined }, { "items.0.persons": "persons_missing" }],
    ["NXJ-7", 2, { base: "" }, { "items.0.base": "base_untold" }],
    ["LDHT-82-1", 0, { paid: "132000" }, { "items.0.paid": "paid_not_below" }],
    ["LDHT-82-1", 0, { paid: "66000" }, { "items.0.amount": "decision_amount_above" }],
  ])("%s, sanction %s, names the field that is missing or wrong: %o", async (code, n, over, fields) => {
    const option = await optionOf(code, n, null);
    if (!option) throw new Error("no such measure");
    await expect(attempt(await officer("wangmin"), ON, propose(option, over))).rejects.toMatchObject({ fields });
  });

  it("orders of the double wage what is left where the one wage was paid", async () => {
    const option = await optionOf("LDHT-82-1", 0, null);
    if (!option) throw new Error("no such measure");
    const run = propose(option, { paid: "66000", amount: "66000" });
    const kept = await attempt(await officer("wangmin"), ON, async (ctx) => {
      const { id } = await run(ctx);
      return ctx.db.select().from(decisionItems).where(eq(decisionItems.decisionId, id));
    });
    expect(kept).toMatchObject([{ leastFen: 6_600_000, mostFen: 6_600_000, paidFen: 6_600_000, persons: null }]);
    expect(kept?.[0]?.reckoning).toContain("× 2倍 = ¥132,000.00，减去已支付的¥66,000.00，为¥66,000.00");
  });

  it("keeps what was told, prints how the amount was reckoned, and gives it to the form again", async () => {
    const option = await optionOf("TG-6-1", 0, null);
    if (!option) throw new Error("no such measure");
    const { id, caseId } = await act(await officer("wangmin"), ON, propose(option));
    const [item] = await decisionItemRows(id);
    expect(item).toMatchObject({ ...{ childMonths: [3, 2], persons: null, baseFen: null, paidFen: null } });
    expect(item && measureOnPaper(item)).toContain(
      "计算依据：童工人数×月数（3个月＋2个月） × 每名童工每月¥5,000.00 = ¥25,000.00。",
    );
    const file = await decisionFile(await officer("wangmin"), { id: caseId, decisionId: id }, at(ON));
    expect(typedProposal(file, []).items).toMatchObject([
      { childMonths: "3、2", persons: undefined, base: "", paid: "" },
    ]);
  });
});
