import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";
import people from "@/db/seed/demo-accounts.json";
import type { Actor } from "@/e2e/matrix/actors";
import { acts } from "@/e2e/matrix/acts";
import type { Ground } from "@/e2e/matrix/cells";
import { schemaOf } from "@/e2e/matrix/entries";
import { madeWrong } from "@/e2e/matrix/mutants";
import { officeActAlone, UNASKED } from "@/e2e/matrix/rules";
import type { Scene } from "@/e2e/matrix/scenes";
import { newId } from "@/lib/kernel/ids";
import { type ActSchema, actSchemas } from "./architecture/act-schemas";
import { readTree } from "./architecture/source-tree";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A scene that has something of every kind. */
const scene: Scene = { ids: new Proxy({}, { get: () => newId() }), versions: {}, canary: "机密" };

const ofTown = ({ login, role }: (typeof people)[number]): Actor => ({
  ...{ name: login, role, cookie: "" },
  ...(role === "employer"
    ? ({ kind: "employer", place: null } as const)
    : ({ kind: "officer", place: "district" } as const)),
});

const ground: Ground = {
  base: () => "",
  actors: [...people.map(ofTown), { name: "nobody", kind: "nobody", role: "nobody", place: null, cookie: "" }],
  scenes: { district: { live: scene, ended: scene }, county: { live: scene, ended: scene } },
};

/** What the browser calls as an action; uploads and plain forms go by routes. */
const written = actSchemas(readTree(root)).filter(({ holder }) => holder.endsWith("/actions.ts"));

const formsOf = async (one: ActSchema) => {
  const row = acts[one.act];
  if (!row) throw new Error(`${one.act} has no row`);
  const schema = await schemaOf(one);
  return { row, schema, forms: madeWrong(one.act, row, schema, ground) };
};

it("T13: of every act behind a door three forms are made wrong for the matrix", async () => {
  for (const one of written) expect([one.act, (await formsOf(one)).forms.length]).toEqual([one.act, 3]);
}, 240_000);

it("T13: of an act that everyone's own form would do, only what its schema refuses is sent", async () => {
  const would = ["delegations.stop", "views.save", "own.endSessions", "employerOwn.endSessions"];
  const found = written.filter(({ act }) => would.includes(act));
  expect(found.length).toBe(would.length);
  for (const one of found) {
    const { schema, forms } = await formsOf(one);
    for (const { input } of forms) expect(schema.safeParse(input).success).toBe(false);
  }
});

it("T13: an act of which no form can be made wrong is not passed over", () => {
  const wrongOf = (schema: z.ZodType) => () => madeWrong("planted.act", officeActAlone(UNASKED), schema, ground);
  expect(wrongOf(z.looseObject({}).catch({}))).toThrow("planted.act: no form of it can be made wrong");
  expect(wrongOf(z.strictObject({}))).not.toThrow();
});
