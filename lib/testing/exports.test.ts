import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { accountSheet } from "@/components/accounts/account-sheet";
import { waitingClaimSheet } from "@/components/accounts/waiting-claim-sheet";
import { campaignSheet } from "@/components/campaigns/campaign-sheet";
import { guidanceSheet } from "@/components/guidance/guidance-sheet";
import { leadSheet } from "@/components/patrols/lead-sheet";
import { lapseSheet } from "@/components/platform-reports/lapse-sheet";
import { mirrorSheet } from "@/components/platform-reports/mirror-sheet";
import { majorSheet } from "@/components/publications/major-sheet";
import { publicationSheet } from "@/components/publications/publication-sheet";
import { db } from "@/db/client";
import { aPreparedCampaign } from "@/db/factories/campaigns";
import { aServedPenalty } from "@/db/factories/decisions";
import { aGuidance } from "@/db/factories/guidances";
import { aLead } from "@/db/factories/patrols";
import { aPeriod, aTownOfReporters, COURIERS, STAFFERS } from "@/db/factories/platform-reports";
import { apart, DECIDED } from "@/db/factories/publications";
import { aSentReport } from "@/db/factories/report-entries";
import { decisionItems } from "@/db/schema";
import { registerAccount } from "@/lib/agencies/commands/register-account";
import { RegisterAccountInput } from "@/lib/agencies/input";
import { accountCount, accountList } from "@/lib/agencies/queries/accounts";
import { type ClaimRow, waitingClaimCount, waitingClaims } from "@/lib/agencies/queries/claims";
import { type Officer, publicVisitor } from "@/lib/auth/actor";
import { campaignCount, campaignList } from "@/lib/campaigns/queries/campaign-list";
import { guidanceCount, guidanceList } from "@/lib/guidance/queries/guidance-list";
import { leadCount, leadList } from "@/lib/patrols/queries/lead-list";
import { lapseCount, lapseList } from "@/lib/platform-reports/queries/lapses";
import { mirrorCount, mirrorList } from "@/lib/platform-reports/queries/mirrors";
import { majorCandidates, majorCount } from "@/lib/publications/queries/major-candidates";
import { publicationCount, publicationList } from "@/lib/publications/queries/publication-list";
import { exportSheet, MOST_EXPORTED, type SheetColumn } from "@/lib/workflow/export";
import { everyRow, type Page } from "@/lib/workflow/paging";
import { world } from "./world";

const { officer, employerUser, act, at } = world();

type Exported<Row> = {
  readonly columns: readonly SheetColumn<Row>[];
  readonly list: (actor: Officer, after: string | undefined, size?: number) => Promise<Page<Row>>;
  readonly count: (actor: Officer, ceiling: number) => Promise<number>;
};

/** The cells of the spreadsheet that an officer takes, without its head, read of the database two rows at a time. */
async function sheetOf<Row>(actor: Officer, { columns, list, count }: Exported<Row>): Promise<unknown[][]> {
  const response = await exportSheet({
    ...{ actor, list: "rows", name: "名册", filter: [], columns },
    count: await count(actor, MOST_EXPORTED),
    rows: everyRow((after) => list(actor, after, 2)),
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  const page = workbook.worksheets[0];
  const rows = page?.getRows(5, Math.max(0, page.rowCount - 4)) ?? [];
  return rows.map((row) => columns.map((_, at) => row.getCell(at + 1).value ?? ""));
}

const shown = <Row>(row: Row, columns: readonly SheetColumn<Row>[]): unknown[] =>
  columns.map((column) => {
    const value = column.value(row) ?? "";
    return column.kind === "money" && typeof value === "number" ? value / 100 : value;
  });

/** The page's rows in the page's order, three at least; of them nothing for the stranger. */
async function isWhole<Row extends { readonly id: string }>(
  exported: Exported<Row>,
  reader: Officer,
  stranger: Officer,
): Promise<void> {
  const { rows, next } = await exported.list(reader, undefined);
  expect({ next, isEnough: rows.length >= 3 }).toEqual({ next: null, isEnough: true });
  expect(await sheetOf(reader, exported)).toEqual(rows.map((row) => shown(row, exported.columns)));
  expect(await exported.count(reader, MOST_EXPORTED)).toBe(rows.length);
  expect(await exported.count(reader, 1)).toBe(2);
  const ours = new Set(rows.map(({ id }) => id));
  const theirs = await exported.list(stranger, undefined);
  expect(theirs.rows.filter(({ id }) => ours.has(id))).toEqual([]);
  expect(await sheetOf(stranger, exported)).toEqual(theirs.rows.map((row) => shown(row, exported.columns)));
}

const abroad = async (login: string): Promise<Officer> => {
  const { regionCode } = await officer("ylxdaduizhang");
  return { ...(await officer(login)), regionCode };
};

describe("an export is what the page shows, in its order, and nothing out of scope:", () => {
  it("accounts", async () => {
    const exported: Exported<Awaited<ReturnType<typeof accountList>>["rows"][number]> = {
      columns: accountSheet,
      list: (actor, after, size) => accountList(actor, { after }, size),
      count: (actor, ceiling) => accountCount(actor, {}, ceiling),
    };
    await isWhole(exported, await officer("xitong"), await abroad("xitong"));
    expect(await sheetOf(await officer("wangmin"), exported)).toEqual([]);
  });

  it("leads", async () => {
    for (const seenOn of ["2026-11-11", "2026-11-12", "2026-11-13"]) await aLead("2026-11-13", { seenOn });
    await isWhole(
      {
        columns: leadSheet,
        list: (actor, after, size) => leadList(actor, { after }, size),
        count: (actor, ceiling) => leadCount(actor, {}, ceiling),
      },
      await officer("daduizhang"),
      await officer("ylxdaduizhang"),
    );
  });

  it("guidance", async () => {
    for (const heldOn of ["2026-11-11", "2026-11-12", "2026-11-13"])
      await aGuidance("2026-11-10", { kind: "talk", heldOn, place: "一楼" });
    await isWhole(
      {
        columns: guidanceSheet,
        list: (actor, after, size) => guidanceList(actor, { after }, size),
        count: (actor, ceiling) => guidanceCount(actor, {}, ceiling),
      },
      await officer("daduizhang"),
      await officer("ylxdaduizhang"),
    );
  });

  it("employers' users who wait", async () => {
    const passwords = { password: "a long enough phrase", again: "a long enough phrase" };
    for (const login of ["danwei1", "danwei2", "danwei3"]) {
      const asked = { login, name: "经办人", phone: "13800138000", creditCode: "91990101MA0H00010Q", ...passwords };
      const input = RegisterAccountInput.parse(asked);
      await act(publicVisitor, "2026-11-22", (ctx) => registerAccount(ctx, input, "192.0.2.1"));
    }
    const exported: Exported<ClaimRow> = {
      columns: waitingClaimSheet,
      list: (actor, after, size) => waitingClaims(actor, { after }, size),
      count: (actor, ceiling) => waitingClaimCount(actor, {}, ceiling),
    };
    await isWhole(exported, await officer("lizhe"), await officer("ylxjiancha"));
    expect(await sheetOf(await officer("xitong"), exported)).toEqual([]);
    const found = async (q: string) =>
      (await waitingClaims(await officer("lizhe"), { q })).rows.map(({ login }) => login);
    expect([await found("danwei2"), await found("无此人")]).toEqual([["danwei2"], []]);
    expect(await found("91990101ma0h00010q")).toEqual(expect.arrayContaining(["danwei1", "danwei2", "danwei3"]));
  });

  it("special actions", async () => {
    for (const on of ["2026-11-01", "2026-11-02", "2026-11-02"]) await aPreparedCampaign(on);
    await isWhole(
      {
        columns: campaignSheet,
        list: (actor, after, size) => campaignList(actor, { after }, size),
        count: (actor, ceiling) => campaignCount(actor, {}, ceiling),
      },
      await officer("lingdao"),
      await officer("ylxdaduizhang"),
    );
  });

  it("who has not reported, and what platforms state of their partners", async () => {
    await aTownOfReporters("2026-11-10");
    const { id: periodId } = await aPeriod("2026-11-16");
    const lapses: Exported<Awaited<ReturnType<typeof lapseList>>["page"]["rows"][number]> = {
      columns: lapseSheet,
      list: async (actor, after, size) => (await lapseList(actor, periodId, after, at("2026-11-17"), size)).page,
      count: (actor, ceiling) => lapseCount(actor, periodId, ceiling),
    };
    const [leader, stranger] = [await officer("daduizhang"), await officer("ylxdaduizhang")];
    const { rows } = await lapses.list(leader, undefined);
    expect(rows).toHaveLength(3);
    expect(await sheetOf(leader, lapses)).toEqual(rows.map((row) => shown(row, lapseSheet)));
    expect(await lapses.count(leader, 1)).toBe(2);
    await expect(sheetOf(stranger, lapses)).rejects.toMatchObject({ code: "not_found" });

    const none = { n1: 0, n2: 5, n3: 0 };
    const partners = [COURIERS, STAFFERS, "91990101MA0H000611"].map((creditCode) => ({
      ...{ name: `测试市${creditCode.slice(-4)}配送站`, creditCode },
      ...none,
    }));
    const told = { n1: 100, n2: 200, n3: 50, partners };
    await aSentReport(await employerUser("jskj"), periodId, told, "2026-11-18");
    await isWhole(
      {
        columns: mirrorSheet,
        list: (actor, after, size) => mirrorList(actor, { after }, size),
        count: (actor, ceiling) => mirrorCount(actor, {}, ceiling),
      },
      leader,
      stranger,
    );
  });

  describe("of three penalties", () => {
    beforeAll(async () => {
      for (let made = 0; made < 3; made += 1) await apart(() => aServedPenalty(DECIDED));
      await db().update(decisionItems).set({ violationCode: "LDJC-26-1" });
    });

    it("publications", async () => {
      await isWhole(
        {
          columns: publicationSheet,
          list: (actor, after, size) => publicationList(actor, { shelf: "waiting", after }, size),
          count: (actor, ceiling) => publicationCount(actor, { shelf: "waiting" }, ceiling),
        },
        await officer("daduizhang"),
        await officer("ylxdaduizhang"),
      );
    });

    it("major violations", async () => {
      await isWhole(
        {
          columns: majorSheet,
          list: (actor, after, size) => majorCandidates(actor, "2026Q4", after, size),
          count: (actor, ceiling) => majorCount(actor, "2026Q4", ceiling),
        },
        await officer("wangmin"),
        await officer("ylxjiancha"),
      );
    });
  });
});
