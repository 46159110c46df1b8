import { fileURLToPath } from "node:url";
import { getTableColumns, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as schema from "@/db/schema";
import { actSchemas } from "./architecture/act-schemas";
import { readTree } from "./architecture/source-tree";

const root = fileURLToPath(new URL("../..", import.meta.url));
const acts = actSchemas(readTree(root));

const tables = Object.values(schema).filter((each) => is(each, PgTable));
const columns = new Set(tables.flatMap((table) => Object.keys(getTableColumns(table))));
const EXTRA = [...columns, "constructor", "prototype", "role", "regionCode", "state", "approvedBy"];

const JsonSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown(),
});

/** The objects that a schema takes, at any depth. */
function objectsIn(part: unknown): z.output<typeof JsonSchema>[] {
  if (typeof part !== "object" || part === null) return [];
  const own = JsonSchema.safeParse(part);
  const inner = Object.values(part).flatMap(objectsIn);
  return own.success && own.data.properties ? [own.data, ...inner] : inner;
}

const shapeOf = (input: z.ZodType) => z.toJSONSchema(input, { io: "input", unrepresentable: "any" });

/** Which of the extra keys a schema takes although it has no such field. */
function smuggled(input: z.ZodType): string[] {
  const fields = new Set(objectsIn(shapeOf(input)).flatMap(({ properties }) => Object.keys(properties ?? {})));
  return EXTRA.filter((key) => !fields.has(key)).filter((key) => {
    const { error } = input.safeParse({ [key]: "smuggled" });
    return !error?.issues.some((issue) => issue.code === "unrecognized_keys" && issue.keys.includes(key));
  });
}

describe("T05: nothing comes in beside an act's own fields", () => {
  it.each(acts)("$act", async ({ file, name }) => {
    const written = z.record(z.string(), z.unknown()).parse({ ...(await import(`${root}${file}`)) });
    const input = z.instanceof(z.ZodType).parse(written[name]);
    expect(objectsIn(shapeOf(input)).filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
    expect(smuggled(input)).toEqual([]);
  });

  it("finds what a schema that is not strict lets in", () => {
    expect(smuggled(z.object({ id: z.uuid() }))).toContain("regionCode");
    expect(objectsIn(shapeOf(z.strictObject({ inner: z.object({ id: z.uuid() }) })))[1]?.additionalProperties).not.toBe(
      false,
    );
  });

  it("looks at every act", () => {
    expect(acts.length).toBeGreaterThan(30);
    expect(columns.size).toBeGreaterThan(150);
  });
});
