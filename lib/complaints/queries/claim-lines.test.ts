import { expect, it } from "vitest";
import { amended, amendedFirst, ON, standingLines } from "@/db/factories/claim-lines";
import { aComplaint } from "@/db/factories/complaints";
import { world } from "@/lib/testing/world";
import { lineRefusal } from "../fault-policy";
import { claimLine, claimLineCount, claimLineList } from "./claim-lines";

const { officer } = world();

it("shows every line of a complaint, a page after another, and none to another county", async () => {
  const [inspector, stranger] = await Promise.all([officer("wangmin"), officer("ylxdaduizhang")]);
  const claimLines = Array.from({ length: 5 }, (_, at) => `张某${at}\t\t2026年7月\t工资\t${8000 + at}`).join("\n");
  const { id } = await aComplaint(inspector, "2026-11-16", { claimLines, workerCount: 5 });
  const first = await claimLineList(inspector, id, undefined, 3);
  expect(first.rows.map(({ ordinal, claimedFen }) => [ordinal, claimedFen])).toEqual([
    [1, 800_000],
    [2, 800_100],
    [3, 800_200],
  ]);
  const second = await claimLineList(inspector, id, first.next ?? undefined, 3);
  expect([second.rows.map(({ ordinal }) => ordinal), second.next]).toEqual([[4, 5], null]);
  expect(await claimLineCount(inspector, id)).toBe(5);
  expect([(await claimLineList(stranger, id, undefined)).rows, await claimLineCount(stranger, id)]).toEqual([[], 0]);
});

it("finds for a line that was overtaken what stands under its number, and says where nothing does", async () => {
  const [lead, stranger] = await Promise.all([officer("wangmin"), officer("ylxdaduizhang")]);
  const [{ id }, other] = [await aComplaint(lead, ON), await aComplaint(lead, ON)];
  const [was] = await standingLines(id);
  const asked = () => claimLine(lead, id, was?.id ?? "");
  expect(await asked()).toMatchObject({ id: was?.id, isStruck: false });
  await amendedFirst(lead, id, { amount: "1" });
  await amendedFirst(lead, id, { amount: "2" }, 2);
  const [now] = await standingLines(id);
  expect(await asked()).toMatchObject({ id: now?.id, ordinal: 1, claimedFen: 200, isHeld: false, isStruck: false });
  await amended(lead, id, { struck: "1" }, 3);
  const gone = await asked();
  expect(gone).toMatchObject({ ordinal: 1, isStruck: true });
  expect(lineRefusal({ isHeld: false, ...gone })).toBe("line_struck");
  expect(await claimLine(lead, other.id, was?.id ?? "")).toBeUndefined();
  expect(await claimLine(stranger, id, was?.id ?? "")).toBeUndefined();
});
