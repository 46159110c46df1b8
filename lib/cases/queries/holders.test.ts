import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { LONGTENG } from "@/db/factories/patrols";
import { aCaseOnceHeldBy, mergedInto, splitFrom, visitedBy } from "@/db/factories/ties";
import { world } from "@/lib/testing/world";
import { everHeld } from "./holders";

const { officer, employerId } = world();
const ON = "2026-11-16";

async function aHeldCase() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  return anAssignedCase(leader, lead, second, ON, await employerId(LONGTENG));
}

const idsOf = async (...logins: string[]) =>
  (await Promise.all(logins.map((login) => officer(login)))).map(({ id }) => id).sort();

const held = async (caseId: string) => (await everHeld(db(), caseId)).toSorted();

describe("everHeld", () => {
  it("knows who holds the case and who was released, each once", async () => {
    const kase = await aCaseOnceHeldBy("guoqi", ON);
    expect(await held(kase.id)).toEqual(await idsOf("wangmin", "lizhe", "guoqi"));
  });

  it("knows the officers of what was merged into it, but not those of the case it went into", async () => {
    const [into, from] = [await aHeldCase(), await aCaseOnceHeldBy("guoqi", ON)];
    await mergedInto(from.id, into, ON);
    expect(await held(into.id)).toEqual(await idsOf("wangmin", "lizhe", "guoqi"));
    await mergedInto(into.id, await aCaseOnceHeldBy("lingdao", ON), ON);
    expect(await held(into.id)).toEqual(await idsOf("wangmin", "lizhe", "guoqi"));
  });

  it("knows the officers of the case it was split off from, over two steps and what was merged into that", async () => {
    const [first, next, last] = [await aCaseOnceHeldBy("guoqi", ON), await aHeldCase(), await aHeldCase()];
    const joined = await aCaseOnceHeldBy("lingdao", ON);
    await splitFrom(next.id, first.id);
    await splitFrom(last.id, next.id);
    await mergedInto(joined.id, first, ON);
    expect(await held(last.id)).toEqual(await idsOf("wangmin", "lizhe", "guoqi", "lingdao"));
  });

  it("knows the two of a visit that joined it, or a case that was merged into it", async () => {
    const [into, from] = [await aHeldCase(), await aHeldCase()];
    await visitedBy(from.id, ["guoqi", "juzhang"], ON);
    expect(await held(from.id)).toEqual(await idsOf("wangmin", "lizhe", "guoqi", "juzhang"));
    expect(await held(into.id)).toEqual(await idsOf("wangmin", "lizhe"));
    await mergedInto(from.id, into, ON);
    expect(await held(into.id)).toEqual(await idsOf("wangmin", "lizhe", "guoqi", "juzhang"));
  });
});
