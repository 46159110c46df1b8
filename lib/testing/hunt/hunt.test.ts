import { describe, expect, it } from "vitest";
import { controls, missed } from "./controls";
import { disguises, leaksOf } from "./disguises";
import { encodings } from "./encodings";
import { patternsOf } from "./forms";
import { hunter } from "./hunter";
import { identities } from "./identities";
import { isPacked, partsOf } from "./parts";
import { vessels } from "./vessels";

const hunt = hunter();
const planted = await controls();
const whatOf = (blind: readonly { what: string }[]) => blind.map(({ what }) => what);

describe("T04: the hunter of informants", () => {
  it("finds every planted leak: every field, in every vessel, spelling and disguise", async () => {
    expect(whatOf(await missed(hunt, planted))).toEqual([]);
    expect(planted.length).toBeGreaterThan(1000);
  });

  it("finds nothing where nobody is told", async () => {
    const harmless =
      "张小明 zhangxiaoming 13800138000 140105199003079914 zhang@example.cn 6222021001122333444 建设路88号";
    for (const { what, put } of vessels) expect([what, await hunt(await put(harmless))]).toEqual([what, []]);
    for (const { what, put } of disguises) expect([what, await hunt({ bytes: put(harmless) })]).toEqual([what, []]);
  });

  it.each(["personId", "birthday", "phone", "bankCard"])(
    "takes no digits of a longer number for the end of a %s",
    async (field) => {
      const [person] = identities;
      const text = leaksOf(person ?? neverNone()).find((leak) => leak.field === field)?.text ?? "";
      const end = text.replaceAll("-", "").slice(-6);
      for (const around of [`9${end}`, `${end}0`, `a${end}f`, `12:00:00.${end}Z`]) {
        expect([around, await hunt({ bytes: Buffer.from(around) })]).toEqual([around, []]);
      }
    },
  );

  const first = identities.slice(0, 1);
  const ofFirst = planted.filter(
    ({ name, artefact }) => name === first[0]?.name && !isPacked(artefact.bytes) && !artefact.isMail,
  );
  const patterns = first.flatMap(patternsOf).map(({ tag }) => tag);
  const fields = [...new Set(patterns.map(({ field }) => field))];

  it.each(fields)("would be blind without any form of a %s", async (field) => {
    const own = ofFirst.filter((control) => control.field === field);
    for (const left of new Set(patterns.flatMap((tell) => (tell.field === field ? [tell.form] : [])))) {
      const without = hunter(first, ({ tag }) => tag.field === field && tag.form !== left);
      expect([left, (await missed(without, own)).length > 0]).toEqual([left, true]);
    }
  });

  it.each([...new Set(patterns.map(({ encoding }) => encoding))])("would be blind without: %s", async (left) => {
    const without = hunter(first, ({ tag }) => tag.encoding !== left);
    expect(await missed(without, ofFirst)).not.toEqual([]);
  });
});

function neverNone(): never {
  throw new Error("nobody");
}

it("writes GB 18030 so that it reads as it was", () => {
  const [person] = identities;
  const spelt = encodings(person?.name ?? "").find(({ encoding }) => encoding === "gb18030");
  expect(new TextDecoder("gb18030").decode(spelt?.bytes)).toBe(person?.name);
});

it("does not take for read what says that it is packed and cannot be unpacked", async () => {
  const torn = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(100)]);
  expect(isPacked(torn)).toBe(true);
  await expect(partsOf(torn)).rejects.toThrow("archive");
  await expect(hunt({ bytes: torn })).rejects.toThrow("archive");
});
