import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { countWords } from "./count-words";
import { DataTable } from "./data-table";
import { Lamp } from "./lamp";
import { lampWords } from "./lamp-words";

describe("lampWords", () => {
  it.each([
    [{ kind: "soon", workingDays: 3, dueOn: "2026-11-25" }, "剩 3 个工作日（11月25日止）"],
    [{ kind: "normal", workingDays: 40, dueOn: "2027-01-18", provisional: true }, "剩 40 个工作日（预计1月18日止）"],
    [{ kind: "normal", workingDays: 200, dueOn: "2027-09-08" }, "剩 200 个工作日（2027年9月8日止）"],
    [{ kind: "normal" }, "正常"],
    [{ kind: "soon" }, "临期"],
    [{ kind: "today", dueOn: "2026-11-22" }, "今日到期"],
    [{ kind: "today", dueOn: "2027-01-04", provisional: true }, "预计今日到期"],
    [{ kind: "overdue", workingDays: -2 }, "逾期 2 个工作日"],
    [{ kind: "overdue", workingDays: 0, dueOn: "2026-11-27" }, "已逾期（11月27日止）"],
    [{ kind: "overdue", workingDays: 2, dueOn: "2026-11-18" }, "逾期 2 个工作日（11月18日止）"],
    [{ kind: "warned", workingDays: 2, dueOn: "2026-11-18" }, "提示（11月18日止）"],
    [{ kind: "paused", workingDays: 9, dueOn: "2026-12-01" }, "已暂停"],
    [{ kind: "done" }, "已办结"],
  ] as const)("says %j as %s", (reading, words) => {
    expect(lampWords(reading)).toBe(words);
  });

  it("gives every kind a shape of its own", () => {
    const kinds = ["overdue", "warned", "today", "soon", "normal", "paused", "done"] as const;
    const shapes = kinds.map((kind) => renderToStaticMarkup(<Lamp kind={kind} />).match(/<svg.*<\/svg>/)?.[0]);
    expect(new Set(shapes).size).toBe(kinds.length);
  });
});

describe("countWords", () => {
  it("counts to ten thousand and then stops", () => {
    expect([9_999, 10_000, 10_001].map(countWords)).toEqual(["9,999", "10,000", "10,000+"]);
  });
});

describe("DataTable", () => {
  const columns = [
    { key: "name", header: "单位", cell: (row: { name: string; count: number }) => row.name },
    { key: "count", header: "人数", cell: (row: { name: string; count: number }) => row.count },
  ];
  const table = (rows: { name: string; count: number }[]) =>
    renderToStaticMarkup(
      <DataTable
        caption="单位"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        rowHref={(row) => `/employers/${row.count}`}
        empty={<p>没有单位</p>}
      />,
    );

  it("links the first cell and labels the others for a phone", () => {
    const markup = table([{ name: "甲厂", count: 7 }]);
    expect(markup).toMatch(/<th scope="row"[^>]*><a[^>]*href="\/employers\/7"[^>]*>甲厂<\/a>/);
    expect(markup).toMatch(/<td data-label="人数"[^>]*>7<\/td>/);
  });

  it("gives way to what explains an empty list", () => {
    expect(table([])).toBe("<p>没有单位</p>");
  });
});
