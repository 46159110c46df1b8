import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { EmployerDue } from "@/lib/desk/queries/employer-dues";
import { EmployerHome } from "./employer-home";

const none = { rows: [] };
const nothing = { dues: none, tasks: none, decisions: none, listings: none, papers: none, lamps: {} };
const totals = { dues: 0, tasks: 0, decisions: 0, listings: 0, papers: 0 };

const due: EmployerDue = {
  ...{ key: "1", kind: "pay", subjectId: "d1", paper: "测人社监罚字〔2026〕1号", regionCode: "990101" },
  ...{ startedOn: "2026-11-24", dueOn: "2026-12-09", provisional: false },
};

const NOTHING = "现在没有需要您办的事";

it("says that nothing is to be done only where no day runs either", () => {
  expect(renderToStaticMarkup(<EmployerHome {...nothing} totals={totals} />)).toContain(NOTHING);
  const shown = renderToStaticMarkup(
    <EmployerHome {...nothing} dues={{ rows: [due] }} totals={{ ...totals, dues: 1 }} />,
  );
  expect(shown).not.toContain(NOTHING);
  for (const words of ["缴纳罚没款", "2026年12月9日前完成（含当日）", "/employer/decisions/d1", "/employer/dues"])
    expect(shown).toContain(words);
});

it("a right is used by its day, an objection on the page of its listing", () => {
  const objection: EmployerDue = { ...due, kind: "objection", subjectId: "l1" };
  const shown = renderToStaticMarkup(
    <EmployerHome {...nothing} dues={{ rows: [objection] }} totals={{ ...totals, dues: 1 }} />,
  );
  for (const words of ["2026年12月9日前提出（含当日）", "/employer/wage-listings/l1"]) expect(shown).toContain(words);
});
