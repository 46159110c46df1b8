import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { EmployerAccount as Account } from "@/lib/enforcement/queries/employer-account";
import { EmployerAccount } from "./employer-account";

const fine: Account = {
  ...{ standing: "due", servedOn: "2026-11-24", payBy: "2026-12-09", performedOn: null, isRemedy: false },
  ...{ today: "2026-12-11", isSuspended: false, deferral: null, orders: [] },
  bank: { name: "测试银行示范支行", address: "建设路20号", account: "6200" },
  sums: [
    { debt: "fine", dueFen: 300_000, paidFen: 100_000, owedFen: 200_000 },
    { debt: "surcharge", dueFen: 18_000, paidFen: 0, owedFen: 18_000 },
  ],
  surcharge: { fen: 18_000, days: 2, pausedDays: 0, dailyFen: 9_000, isCapped: false },
  results: [],
  contest: { pending: [], reconsiderBy: "2027-01-25", sueBy: "2027-05-24" },
};

const page = (over: Partial<Account> = {}) => renderToStaticMarkup(<EmployerAccount account={{ ...fine, ...over }} />);

it("says by when and where a fine is paid, what is owed, and how it is contested", () => {
  for (const words of ["2026年12月9日前（含当日）", "测试银行示范支行（建设路20号），账号6200", "2027年1月25日前"])
    expect(page()).toContain(words);
  for (const words of ["应付¥3,000.00，已付¥1,000.00，尚欠¥2,000.00", "每日按罚款数额的3%", "2027年5月24日前"])
    expect(page()).toContain(words);
});

it("asks for nothing once the decision has fallen or its enforcement has ended", () => {
  expect(page({ standing: "annulled" })).not.toMatch(/尚欠|缴款|行政复议/);
  expect(page({ standing: "ended" })).not.toMatch(/尚欠|缴款/);
});

it("says what a review came to, by whom and when, and what it left; also of a decision that has fallen", () => {
  const told: Account["results"][number] = {
    ...({ id: "one", kind: "reconsideration", result: "changed" } as const),
    ...{ body: "测试市人民政府", performBy: null },
    ...{ concludedOn: "2026-12-10", receivedOn: "2026-12-11", resultNumber: "测政复决〔2026〕1号" },
    left: [{ debt: "fine", fen: 200_000 }],
  };
  expect(page({ results: [told] })).toContain(
    "测试市人民政府2026年12月10日变更决定（测政复决〔2026〕1号），您单位2026年12月11日收到，保留罚款¥2,000.00",
  );
  const annulled = { ...told, left: [], performBy: "2026-12-31" };
  const fallen = page({ standing: "annulled", results: [{ ...annulled, kind: "litigation", result: "annulled" }] });
  for (const words of ["行政诉讼结果", "撤销决定", "应当在2026年12月31日前（含当日）履行"])
    expect(fallen).toContain(words);
  const undecided = page({ results: [{ ...told, result: "not_decided", resultNumber: null, left: [] }] });
  expect(undecided).toContain("测试市人民政府：复议期限于2026年12月10日届满，逾期未作出复议决定");
});
