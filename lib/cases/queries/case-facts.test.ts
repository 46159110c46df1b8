import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { LONGTENG } from "@/db/factories/patrols";
import { accounts, cases } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { caseFacts } from "./case-facts";

const { officer, employerId } = world();
const ON = "2026-11-16";

async function aCaseOf() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const { id } = await anAssignedCase(leader, lead, second, ON, await employerId(LONGTENG));
  return { id, lead, second };
}

const setting = (id: string, columns: Partial<typeof accounts.$inferInsert>) =>
  db().update(accounts).set(columns).where(eq(accounts.id, id));

async function officersOf(id: string) {
  const [row] = await db().select().from(cases).where(eq(cases.id, id));
  if (!row) throw new Error("the case is gone");
  return (await caseFacts(db(), row, at(ON))).officerIds.toSorted();
}

describe("the two who investigate", () => {
  it("are those whose post it is: a certificate kept from another post makes no inspector", async () => {
    const { id, lead, second } = await aCaseOf();
    expect(await officersOf(id)).toEqual([lead.id, second.id].sort());
    await setting(second.id, { role: "assistant" });
    expect(await officersOf(id)).toEqual([lead.id]);
    await setting(second.id, { role: "inspector" });
  });

  it("are of the organ that handles the case, not of another county", async () => {
    const { id, lead, second } = await aCaseOf();
    const { organId } = await officer("ylxjiancha");
    await setting(second.id, { organId });
    expect(await officersOf(id)).toEqual([lead.id]);
  });
});
