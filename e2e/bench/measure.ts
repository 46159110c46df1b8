import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases } from "@/db/schema";
import type { Ask } from "./asks";
import type { Explainer } from "./capture";
import { lists } from "./lists";
import { townOf } from "./town";

/** What one way of reading a list came to: all its statements together. */
export type Measured = {
  readonly as: string;
  readonly faults: readonly string[];
  readonly wide: readonly string[];
  readonly statements: number;
  readonly read: number;
  readonly blocks: number;
  readonly ms: number;
};

/** By the place of a list, what each way of reading it came to; and a read by primary key, to hold them against. */
export type Measurements = { readonly lists: Readonly<Record<string, readonly Measured[]>>; readonly keyMs: number };

export async function measured(reader: Explainer, count: number, only: readonly string[]): Promise<Measurements> {
  const town = await townOf(count);
  const chosen = Object.entries(lists(town)).filter(
    ([place]) => only.length === 0 || only.some((word) => place.includes(word)),
  );
  const found: Record<string, readonly Measured[]> = {};
  for (const [place, asks] of chosen) found[place] = await each(reader, asks);
  const byKey = await each(
    reader,
    Array.from({ length: 21 }, () => ({
      as: "by key",
      run: () => db().select().from(cases).where(eq(cases.id, town.kase.id)),
    })),
  );
  return { lists: found, keyMs: median(byKey.map(({ ms }) => ms)) };
}

async function each(reader: Explainer, asks: readonly Ask[]): Promise<readonly Measured[]> {
  const answers: Measured[] = [];
  for (const { as, run } of asks) {
    const statements = await reader.explain(run);
    const sum = (of: "read" | "blocks" | "ms") => statements.reduce((total, each) => total + each[of], 0);
    const told = (of: "faults" | "wide") =>
      statements.flatMap(({ text, ...judged }) => judged[of].map((each) => `${each} | ${text}`));
    answers.push({
      as,
      faults: told("faults"),
      wide: told("wide"),
      statements: statements.length,
      read: sum("read"),
      blocks: sum("blocks"),
      ms: sum("ms"),
    });
  }
  return answers;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
