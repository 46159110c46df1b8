import { z } from "zod";
import { newId } from "@/lib/kernel/ids";
import { ON } from "./day";

const Part = z.object({
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  minLength: z.number().optional(),
  minimum: z.number().optional(),
  minItems: z.number().optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});

/**
 * An input that an act's schema takes: ids of nothing, the first choice of each list, as little text as is allowed,
 * and the given fields. Throws with zod's words when that is not enough; then the row gives what is missing.
 */
export function sampleOf(schema: z.ZodType, given: Readonly<Record<string, unknown>>): unknown {
  const shape = Part.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  const fields = Object.entries(shape.properties ?? {});
  const sample = Object.fromEntries(
    fields.map(([name, part]) => [name, name in given ? given[name] : sampleValue(part)]),
  );
  const judged = schema.safeParse(sample);
  if (!judged.success) throw new Error(`a sample is no input: ${z.prettifyError(judged.error).replaceAll("\n", " ")}`);
  return sample;
}

function sampleValue(raw: unknown): unknown {
  const part = Part.parse(raw);
  if (part.const !== undefined) return part.const;
  if (part.enum) return part.enum[0];
  if (part.anyOf) return sampleValue(part.anyOf[0]);
  switch (part.type) {
    case "string":
      return textOf(part);
    case "integer":
    case "number":
      return Math.max(part.minimum ?? 1, 1);
    case "boolean":
      return false;
    case "array":
      return Array.from({ length: part.minItems ?? 0 }, () => sampleValue(part.items));
    case "object":
      return Object.fromEntries(
        Object.entries(part.properties ?? {}).map(([name, inner]) => [name, sampleValue(inner)]),
      );
    default:
      throw new Error(`no sample for ${JSON.stringify(raw)}`);
  }
}

function textOf({ format, minLength = 0 }: z.output<typeof Part>): string {
  if (format === "uuid") return newId();
  if (format === "date") return ON;
  return "测".repeat(minLength);
}
