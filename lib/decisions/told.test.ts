import { describe, expect, it } from "vitest";
import { punishesPersons, type Sanction, type Violation, violationOf, violations } from "@/lib/violations/catalogue";
import { elements } from "@/lib/violations/elements";
import { closedChoices, openChoices, spotChoices } from "./choices";
import type { DecisionKind } from "./lifecycle";
import { type Ground, measuresOn } from "./measures";
import { monthsTyped, NOTHING_TOLD, type Told } from "./told";

const TODAY = "2026-11-24";
const ORDER = { kind: "order" as const, number: "测令字1号", findingId: "a" };
const IGNORED = { ...ORDER, servedOn: "2026-10-01", dueOn: "2026-10-10", defiedOn: "2026-10-12" };
const TOLD: Told = { persons: 3, childMonths: [3, 2], baseFen: 100_000, paidFen: null };
const kinds: readonly DecisionKind[] = ["penalty", "remedy"];

/** The entry under which a finding stands whose order was ignored: 第六条第一款 orders the children home in both. */
const foundAs: Readonly<Record<string, string>> = { "TG-6-2": "TG-6-1" };

const groundOf = ({ code }: Violation, over: Partial<Ground> = {}): Ground => ({
  ...{ id: "a", ordinal: 1, violationCode: foundAs[code] ?? code, happenedUntil: "2026-09-30", workerCount: 4 },
  ...{ amountFen: 6_600_000, ignored: [IGNORED], tied: elements },
  ...over,
});

const optionOf = (violation: Violation, at: number, over: Partial<Ground> = {}, told: Told = NOTHING_TOLD) => {
  const place = { regionCode: `${violation.region ?? "99"}0101`, today: TODAY };
  const choice = `a/${violation.code}/${at}`;
  const options = kinds.flatMap((kind) =>
    measuresOn(kind, groundOf(violation, over), { ...place, told: new Map([[choice, told]]) }),
  );
  return options.find((option) => option.choice === choice);
};

/** Arrears of premiums are ordered by who collects them. */
const isOfMoney = ({ kind, base }: Sanction) =>
  !["order_correct", "warning", "revoke_licence"].includes(kind) &&
  !(kind === "order_pay" && base === "premium_arrears");

const all = violations().flatMap((violation) =>
  violation.sanctions.flatMap((sanction, at) => (isOfMoney(sanction) ? [{ violation, sanction, at }] : [])),
);
const ours = ({ enforcer, status, verified }: Violation) =>
  (enforcer === "HRSS" || enforcer === "social_insurance") && status === "in_force" && verified;
const computing = all.filter(({ violation }) => ours(violation));
const named = (list: typeof all) => list.map((each) => [each.violation.code, each.at, each] as const);

describe("every sanction of money that the law lets this organ reckon", () => {
  it.each(named(computing.filter(({ sanction }) => !punishesPersons(sanction))))(
    "%s, sanction %s, can be chosen and has a range once all is told that it asks for",
    (_code, _at, { violation, sanction, at }) => {
      const amountFen = sanction.precondition === "no_illegal_income" ? 0 : 6_600_000;
      const option = optionOf(violation, at, { amountFen }, TOLD);
      expect(option).toMatchObject({ refusal: null, leastFen: expect.any(Number), mostFen: expect.any(Number) });
      expect(option?.reckoning === "").toBe(option?.asked === null);
      expect(optionOf(violation, at, { amountFen })?.refusal).toBeNull();
    },
  );

  it.each([
    ["LDHT-92-2", 2, "（对劳务派遣单位）", { ignored: [] }, "前提：责令改正后逾期不改正。须有已送达、期限届满"],
    ["TG-7", 1, "（对中介或者人力资源服务机构）", null, null],
    ["JY-65", 3, "", { tied: [] }, "前提：情节严重。请先在“事实—证据—依据对照表”中"],
    ["RLZY-43", 3, "（对中介或者人力资源服务机构）", { tied: ["act" as const] }, "前提：情节严重。"],
    ["LDJC-28-1", 3, "", {}, "本条与其他规定重合"],
  ])("%s, sanction %s, revokes a licence %s once what it asks for is proved", (code, at, whose, unproved, because) => {
    const violation = violationOf(code);
    if (violation === null) throw new Error("no such entry");
    const none = { measure: "licence_revocation", leastFen: null, mostFen: null, asked: null };
    const [open, closed] = [optionOf(violation, at), unproved && optionOf(violation, at, unproved)];
    if (because !== null)
      expect(closedChoices(closed ? [closed] : [])).toMatchObject([{ reason: expect.stringContaining(because) }]);
    if (open?.refusal !== null) return expect(open?.refusal).toBe("in_conflict");
    expect(open).toMatchObject(none);
    expect(openChoices([open])[0]?.label).toMatch(new RegExp(`吊销许可证${whose}$`));
    const person = { personId: "p", role: "supervisor" as const };
    const options = measuresOn("penalty", groundOf(violation), { regionCode: "990101", today: TODAY, party: person });
    expect(options.find(({ measure }) => measure === "licence_revocation")?.refusal).toBe("target_is_unit");
    expect(spotChoices([open], 300_000)).toMatchObject({ open: [], closedHere: [{ key: open.choice }] });
  });

  it.each(named(all.filter(({ sanction }) => punishesPersons(sanction))))(
    "%s, sanction %s, is of persons and never imposed on the unit",
    (_code, _at, { violation, at }) => {
      const option = optionOf(violation, at, {}, TOLD);
      expect(option?.refusal).toBe("target_is_person");
      expect(closedChoices(option ? [option] : [])[0]?.reason).toContain("不得对单位作出");
    },
  );

  it.each(named(all.filter((each) => !computing.includes(each) && !punishesPersons(each.sanction))))(
    "%s, sanction %s, keeps its reason",
    (_code, _at, { violation, at }) => {
      const option = optionOf(violation, at, {}, TOLD);
      expect(closedChoices(option ? [option] : [])).toMatchObject([{ reason: expect.stringMatching(/。$/) }]);
    },
  );
});

describe("what a measure asks beside its finding", () => {
  const entry = (code: string) => violations().find((each) => each.code === code) ?? all[0]?.violation;
  const asking = (code: string, at: number, told: Partial<Told>, over: Partial<Ground> = {}) => {
    const violation = entry(code);
    return violation && optionOf(violation, at, over, { ...NOTHING_TOLD, ...told });
  };

  it.each([
    ["TG-6-1", 0, { childMonths: [3, 2] }, 2_500_000, "每名童工每月¥5,000.00 = ¥25,000.00"],
    ["TG-6-2", 0, { childMonths: [1, 1] }, 2_000_000, "每名童工每月¥10,000.00 = ¥20,000.00"],
    ["TG-7", 0, { persons: 2 }, 1_000_000, "介绍就业的童工人数2人 × 每人¥5,000.00 = ¥10,000.00"],
    ["NMJC-26", 1, { persons: 5 }, 1_000_000, "无相应职业资格的劳动者人数5人"],
    ["NXJ-7", 2, { baseFen: 900_000 }, 900_000, "年休假工资报酬¥9,000.00 × 100% = ¥9,000.00"],
  ])("%s, sanction %s, is reckoned from it", (code, at, told, leastFen, words) => {
    expect(asking(code, at, told)).toMatchObject({ leastFen, reckoning: expect.stringContaining(words) });
    expect(asking(code, at, {})).toMatchObject({ leastFen: null, mostFen: null, refusal: null });
  });

  it.each([
    ["LDHT-82-1", 0, 13_200_000],
    ["LDHT-82-2", 0, 13_200_000],
    ["LDHT-87", 0, 13_200_000],
    ["NXJ-7", 1, 19_800_000],
  ])("%s, sanction %s: what was paid of the whole is not ordered once more", (code, at, whole) => {
    expect(asking(code, at, {})).toMatchObject({ leastFen: whole, mostFen: whole });
    const left = whole - 6_600_000;
    expect(asking(code, at, { paidFen: 6_600_000 })).toMatchObject({ leastFen: left, mostFen: left });
    expect(asking(code, at, { paidFen: whole })).toMatchObject({ leastFen: null, mostFen: null });
  });

  it("says of LDHT-82-1 how the second wage is left of the double", () => {
    expect(asking("LDHT-82-1", 0, { paidFen: 6_600_000 })?.reckoning).toBe(
      "月工资¥66,000.00 × 2倍 = ¥132,000.00，减去已支付的¥66,000.00，为¥66,000.00",
    );
  });

  it.each([
    ["LDHT-83", 1, "probation_served"],
    ["GH-53", 1, "no_reinstatement"],
  ] as const)("%s, sanction %s, is open once an exhibit shows its condition", (code, at, element) => {
    expect(asking(code, at, {}, { tied: [element] })?.refusal).toBeNull();
    const closed = asking(code, at, {}, { tied: elements.filter((each) => each !== element) });
    expect(closed?.refusal).toBe("precondition_missing");
    expect(closedChoices(closed ? [closed] : [])[0]?.reason).toContain("对应证据");
  });

  it("opens the fine for children not sent home by the order on the finding of their employment alone", () => {
    expect(asking("TG-6-2", 0, { childMonths: [1] }, { ignored: [] })).toBeUndefined();
    const remedy = { ...IGNORED, kind: "decision" as const };
    expect(asking("TG-6-2", 0, { childMonths: [1] }, { ignored: [remedy] })?.refusal).toBe("precondition_missing");
  });
});

it.each([
  ["3、2", [3, 2]],
  ["3, 2 5", [3, 2, 5]],
  ["", []],
  ["1.5", null],
  ["0", null],
  ["241", null],
  ["三", null],
])("reads the months %s", (typed, months) => expect(monthsTyped(typed)).toEqual(months));
