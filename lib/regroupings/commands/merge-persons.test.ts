import { readdirSync, readFileSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anExhibit } from "@/db/factories/orders";
import { aFullPair, aMerge, aMergeOf, MERGED } from "@/db/factories/regroupings";
import { aPerson, NUMBERS, personEntry } from "@/db/factories/responsible-persons";
import { responsiblePersons } from "@/db/schema";
import { holdForProposal } from "@/lib/decisions/commands/hold-for-proposal";
import { newId } from "@/lib/kernel/ids";
import { personsOfCase } from "@/lib/responsible-persons/queries/persons";
import { world } from "@/lib/testing/world";
import { effectOn } from "../queries/effect";
import { undoMerge } from "./undo-merge";

const { officer, act } = world();
const MIGRATIONS = "db/migrations";
const ENTERED = "2026-11-12";
const UNDONE = "2026-11-17";

const undo = async (id: string) =>
  act(await officer("daduizhang"), UNDONE, (ctx) => undoMerge(ctx, { id, version: 2, reason: "经核对不是同一工地。" }));
const standing = async (caseId: string) => (await personsOfCase(db(), caseId)).filter(({ isStruck }) => !isStruck);

describe("the register of persons responsible, when its case is merged", () => {
  it("goes on in the case that goes on, so that a decision on such a person can be proposed there", async () => {
    const pair = await aFullPair();
    const { id: enteredId } = await aPerson(pair.from, ENTERED);
    const effect = await effectOn(pair.lead, { intoId: pair.into.id, fromId: pair.from.id });
    expect(effect.contents).toMatchObject({ persons: 1 });
    await aMerge(pair);
    const [person, ...others] = await standing(pair.into.id);
    expect(others).toEqual([]);
    expect(person).toMatchObject({ name: "覃立勇", enteredOn: ENTERED, identityOrdinal: 2 });
    const aim = { caseId: pair.into.id, kind: "penalty", personId: person?.id ?? "" } as const;
    const held = act(pair.lead, MERGED, (ctx) => holdForProposal(ctx, aim, () => null));
    await expect(held).resolves.toMatchObject({ kase: { id: pair.into.id } });
    expect(await standing(pair.from.id)).toMatchObject([{ id: enteredId }]);
  });

  it("holds nobody twice whom both know by the number", async () => {
    const pair = await aFullPair();
    const own = { id: pair.into.id, exhibitId: await anExhibit(pair.into.id, ENTERED, 2) };
    const { id: keptId } = await aPerson(own, ENTERED, { post: "项目负责人" });
    await aPerson(pair.from, ENTERED);
    await aPerson(pair.from, ENTERED, { name: "邱天明", idNumber: NUMBERS[1] });
    await aMerge(pair);
    const names = (await standing(pair.into.id)).map(({ id, name }) => [id === keptId, name]);
    expect(names.toSorted()).toEqual([
      [false, "邱天明"],
      [true, "覃立勇"],
    ]);
  });

  it("is struck there when the merge is taken back, stands where it came from, and comes again", async () => {
    const pair = await aFullPair();
    const { id: enteredId } = await aPerson(pair.from, ENTERED);
    await undo(await aMerge(pair));
    expect(await standing(pair.into.id)).toEqual([]);
    expect(await personsOfCase(db(), pair.into.id)).toMatchObject([{ struckBy: "周建平", struckOn: UNDONE }]);
    expect(await standing(pair.from.id)).toMatchObject([{ id: enteredId, identityOrdinal: 1 }]);
    await expect(aMergeOf(pair)).resolves.toBeDefined();
  });

  it("goes over by the migration where its case was merged before registers went over, and never twice", async () => {
    const pair = await aFullPair();
    const id = await aMerge(pair);
    const { idNumber: _number, phone: _phone, ...entry } = personEntry(pair.from);
    const sealed = { idNumberSealed: "sealed", idNumberIndex: newId(), phoneSealed: null };
    const entered = { ...entry, ...sealed, enteredBy: pair.lead.id, enteredOn: ENTERED };
    await db().insert(responsiblePersons).values(entered);
    const migration = readdirSync(MIGRATIONS).find((name) => name.endsWith("_persons_of_merges.sql"));
    const migrate = () => db().execute(sql.raw(readFileSync(`${MIGRATIONS}/${migration}`, "utf8")));
    await migrate();
    await migrate();
    const rows = await db().select().from(responsiblePersons).where(eq(responsiblePersons.caseId, pair.into.id));
    expect(rows).toMatchObject([{ ...entered, caseId: pair.into.id, struckOn: null }]);
    await undo(id);
    await migrate();
    const after = await db().select().from(responsiblePersons).where(eq(responsiblePersons.caseId, pair.into.id));
    expect(after).toMatchObject([{ struckOn: UNDONE }]);
  });

  it("keeps the merge from being taken back once somebody was entered on an exhibit that came with it", async () => {
    const pair = await aFullPair();
    const id = await aMerge(pair);
    await aPerson({ id: pair.into.id, exhibitId: pair.from.exhibitId }, MERGED);
    await expect(undo(id)).rejects.toMatchObject({ reason: "merge_bore_fruit" });
  });
});
