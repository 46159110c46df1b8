import { expect, it } from "vitest";
import { aServedPenalty } from "@/db/factories/decisions";
import { apart, DECIDED, SEAT } from "@/db/factories/publications";
import { act, world } from "@/lib/testing/world";
import { proposedMajors } from "../queries/proposed-majors";
import { publicMajors } from "../queries/public-majors";
import { judgeMajor } from "./judge-major";
import { publishQuarter } from "./publish-quarter";
import { correctMajor } from "./revise-major";
import { excludeMajor } from "./turn-major";

const { officer } = world();
const ON = "2026-12-28";
const QUARTER = "2026Q4";

const included = { verdict: "include", kind: "wages", reason: "拖欠12人工资27万元，拒不支付。" } as const;
const anEntry = () =>
  apart(async () => {
    const { id: decisionId } = await aServedPenalty(DECIDED);
    return act(await officer("wangmin"), ON, (ctx) => judgeMajor(ctx, { decisionId, ...included }));
  });
const listed = async () => (await publicMajors(QUARTER)).rows.map(({ id }) => id);

it("a quarter is published as it was read: not when an entry was corrected, added or turned since", async () => {
  const one = await anEntry();
  const leader = await officer("daduizhang");
  const read = async () => (await proposedMajors(leader, QUARTER)).map(({ id, version }) => ({ id, version }));
  const publishes = (entries: { id: string; version: number }[]) =>
    act(leader, ON, (ctx) => publishQuarter(ctx, { quarter: QUARTER, entries }));
  const ofOne = await read();
  const said = {
    ...SEAT,
    kind: "wages",
    facts: "拖欠工资。",
    handling: "罚款3,000元。",
    reason: "文字有误。",
  } as const;
  const inspector = await officer("wangmin");
  await act(inspector, ON, (ctx) => correctMajor(ctx, { id: one.id, version: 1, ...said }));
  await expect(publishes(ofOne)).rejects.toMatchObject({ code: "stale" });

  const corrected = await read();
  const two = await anEntry();
  await expect(publishes(corrected)).rejects.toMatchObject({ code: "stale" });
  const ofBoth = await read();
  await expect(publishes([...corrected, ...corrected])).rejects.toMatchObject({ code: "stale" });
  await act(inspector, ON, (ctx) => excludeMajor(ctx, { id: two.id, version: 1, reason: "已经全部支付完毕。" }));
  await expect(publishes(ofBoth)).rejects.toMatchObject({ code: "stale" });
  expect(await listed()).not.toContain(one.id);

  await publishes(await read());
  expect(await listed()).toContain(one.id);
  expect(await listed()).not.toContain(two.id);
});
