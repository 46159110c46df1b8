import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { employerDecisionSheet } from "@/components/decisions/employer-decision-words";
import { employerDueSheet } from "@/components/desk/employer-due-words";
import { employerPaperSheet } from "@/components/orders/employer-paper-words";
import { employerTaskSheet } from "@/components/orders/employer-task-words";
import { groundSheet } from "@/components/organs/ground-sheet";
import { publicSheet, withdrawalSheet } from "@/components/publications/public-sheets";
import { employerListingSheet } from "@/components/wage-listings/employer-listing-words";
import { publicListingSheet } from "@/components/wage-listings/public-listing-sheet";
import { aServedNotice, aServedPenalty } from "@/db/factories/decisions";
import { anIssuedOrder } from "@/db/factories/orders";
import { aPublishedDecision, apart, overturn } from "@/db/factories/publications";
import { aListedEmployer, aToldListing } from "@/db/factories/wage-listings";
import { regionCount, regionList } from "@/lib/agencies/queries/ground";
import { employerDecisionCount, employerDecisions } from "@/lib/decisions/queries/employer-decisions";
import { employerDueCount, employerDues } from "@/lib/desk/queries/employer-dues";
import { employerPaperCount, employerPapers } from "@/lib/orders/queries/employer-papers";
import { employerTaskCount, employerTasks } from "@/lib/orders/queries/employer-tasks";
import { withdrawPublication } from "@/lib/publications/commands/withdraw-publication";
import { publicCount, publicList } from "@/lib/publications/queries/public-list";
import { withdrawalCount, withdrawalList } from "@/lib/publications/queries/withdrawals";
import { employerListingCount, employerListings } from "@/lib/wage-listings/queries/employer-listings";
import { publicListingCount, publicListings } from "@/lib/wage-listings/queries/public-listings";
import { exportPublicSheet, MOST_EXPORTED, type SheetColumn } from "@/lib/workflow/export";
import { everyRow, type Page } from "@/lib/workflow/paging";
import { at, world } from "./world";

const { officer, employerUser, act } = world();
const ON = "2026-12-03";

type List<Row> = {
  readonly columns: readonly SheetColumn<Row>[];
  readonly list: (after: string | undefined, size?: number) => Promise<Page<Row>>;
  readonly count: (ceiling: number) => Promise<number>;
};

/** What anyone takes is what the page shows, in its order, also when it is read a row at a time. */
async function isWhole<Row>({ columns, list, count }: List<Row>, atLeast: number): Promise<string> {
  const { rows, next } = await list(undefined);
  expect({ next, isEnough: rows.length >= atLeast }).toEqual({ next: null, isEnough: true });
  expect(await count(MOST_EXPORTED)).toBe(rows.length);
  const each = everyRow((after) => list(after, 1));
  const response = exportPublicSheet({ name: "名单", filter: [], columns, count: rows.length, rows: each });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  const page = workbook.worksheets[0];
  const cells = (page?.getRows(5, rows.length) ?? []).map((row) =>
    columns.map((_, at) => String(row.getCell(at + 1).value ?? "")),
  );
  expect(cells).toEqual(rows.map((row) => columns.map((column) => String(column.value(row) ?? ""))));
  return JSON.stringify(cells);
}

it("public penalties and withdrawals, the withdrawn one by its number alone", async () => {
  const gone = await apart(() => aPublishedDecision(ON));
  await apart(() => aPublishedDecision(ON));
  const of = {
    columns: publicSheet,
    list: (after: string | undefined, size?: number) => publicList({ after }, ON, size),
    count: (ceiling: number) => publicCount({}, ON, ceiling),
  };
  await isWhole(of, 2);
  const end = { ground: "void", basis: "测复决〔2026〕2号", reason: "决定无效。" } as const;
  const leader = await officer("daduizhang");
  await overturn(gone.decisionId, "voided");
  await act(leader, "2026-12-22", (ctx) => withdrawPublication(ctx, { id: gone.id, version: 3, ...end }));
  await isWhole(of, 1);
  const withdrawn = await isWhole(
    { columns: withdrawalSheet, list: (after, size) => withdrawalList({ after }, size), count: withdrawalCount },
    1,
  );
  expect(withdrawn).toContain("测复决〔2026〕2号");
  expect(withdrawn).not.toContain("龙腾");
}, 120_000);

it("those who owe wages to migrant workers", async () => {
  await aListedEmployer();
  await isWhole(
    {
      columns: publicListingSheet,
      list: (after, size) => publicListings({ after }, size),
      count: (ceiling) => publicListingCount({}, ceiling),
    },
    1,
  );
});

it("regions of an administrator, and none of another post", async () => {
  const of = (
    who: Awaited<ReturnType<typeof officer>>,
  ): List<Awaited<ReturnType<typeof regionList>>["rows"][number]> => ({
    columns: groundSheet,
    list: (after, size) => regionList(who, { after }, size),
    count: (ceiling) => regionCount(who, {}, ceiling),
  });
  await isWhole(of(await officer("xitong")), 1);
  expect(await isWhole(of(await officer("wangmin")), 0)).toBe("[]");
});

it("an employer's own papers and what it has to do, as its pages show them", async () => {
  await anIssuedOrder("2026-11-16", ["2026-12-04", "2026-12-01", "2026-12-01"]);
  const user = await employerUser("ltjz");
  const papers = await isWhole(
    {
      columns: employerPaperSheet,
      list: (after, size) => employerPapers(user, { after }, size),
      count: (ceiling) => employerPaperCount(user, {}, ceiling),
    },
    2,
  );
  expect(papers).toContain("限期改正指令书");
  await isWhole(
    {
      columns: employerTaskSheet,
      list: (after, size) => employerTasks(user, { after }, size),
      count: (ceiling) => employerTaskCount(user, {}, ceiling),
    },
    3,
  );
}, 60_000);

it("what an employer was told and the days of it", async () => {
  await aServedPenalty();
  await aServedNotice("2026-12-02");
  const { id } = await aToldListing();
  const [user, now] = [await employerUser("ltjz"), at("2026-12-08")];
  const told = await isWhole(
    {
      columns: employerDecisionSheet,
      list: (after, size) => employerDecisions(user, { after }, size),
      count: (ceiling) => employerDecisionCount(user, {}, ceiling),
    },
    2,
  );
  expect(told).toContain("可以陈述、申辩");
  await isWhole(
    {
      columns: employerListingSheet,
      list: (after, size) => employerListings(user, { after }, size),
      count: (ceiling) => employerListingCount(user, {}, ceiling),
    },
    1,
  );
  const listed = await employerListings(user, { state: "noticed", from: "2026-12-07", to: "2026-12-08" });
  expect(listed.rows.map((row) => row.id)).toContain(id);
  expect((await employerListings(user, { q: "查无此号" })).rows).toEqual([]);
  expect((await employerDecisions(user, { kind: "remedy" })).rows).toEqual([]);
  expect(await employerDecisionCount(user, { from: "2026-12-02", to: "2026-12-02" })).toBe(1);
  const dues = await isWhole(
    {
      columns: employerDueSheet,
      list: (after, size) => employerDues(user, { after }, now, size),
      count: (ceiling) => employerDueCount(user, {}, now, ceiling),
    },
    2,
  );
  expect(dues).toContain("可以陈述、申辩");
}, 120_000);
