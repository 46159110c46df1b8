import { and, count, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { employers, events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { type Act, perform } from "@/lib/door";
import { registerEmployer } from "@/lib/employers/commands/register-employer";
import { newId } from "@/lib/kernel/ids";
import { officer } from "../world";
import { type Drilled, SEED } from "./drill";

const AT_ONCE = 50;

const Entry = z.strictObject({ name: z.string() });
const registering: Act<Officer, typeof Entry, { id: string }> = {
  name: "drill.register",
  input: Entry,
  run: (ctx, { name }) => registerEmployer(ctx, { name, creditCode: "", regionCode: "990101" }),
  next: ({ id }) => `/office/employers/${id}`,
};

/** Fails once it has written, as if the process had died: nothing of it may stay, the key neither. */
const failing: typeof registering = {
  ...registering,
  run: async (ctx, input) => {
    await registering.run(ctx, input);
    throw new Error("after the write");
  },
};

/**
 * T07: one form sent fifty times at once, after a first sending that failed: one effect, one event, the same answer
 * for all; then the same key with another body is refused, and the same key of another person counts for itself.
 */
export async function run(n = 200): Promise<Drilled> {
  const [one, other] = [await officer("wangmin"), await officer("lizhe")];
  const examples: string[] = [];
  for (let round = 0; round < n; round += 1) {
    const fault = await faultOf(one, other);
    if (fault !== null) examples.push(`round ${round}: ${fault}`);
  }
  return { test: "T07", n, failures: examples.length, seed: SEED, examples: examples.slice(0, 20) };
}

async function faultOf(one: Officer, other: Officer): Promise<string | null> {
  const [name, key] = [`重复提交${newId()}`, { key: newId() }];
  const failed = await perform(one, failing, { name }, key).then(
    () => "answered",
    () => null,
  );
  if (failed !== null) return "the first sending was answered although it failed";
  const sent = Array.from({ length: AT_ONCE }, () => perform(one, registering, { name }, key));
  const answers = new Set((await Promise.all(sent)).map((answer) => JSON.stringify(answer)));
  if (answers.size !== 1) return `${answers.size} different answers: ${[...answers].join(" ").slice(0, 300)}`;
  const effects = await effectsOf(name);
  if (effects !== "1 rows, 1 events") return effects;
  const changed = await perform(one, registering, { name: `${name}改` }, key);
  if (changed.ok || changed.code !== "key_reused") return `another body under the same key: ${JSON.stringify(changed)}`;
  await perform(other, registering, { name }, key);
  const both = await effectsOf(name);
  return both === "2 rows, 2 events" ? null : `another person's same key: ${both}`;
}

async function effectsOf(name: string): Promise<string> {
  const rows = await db().select({ id: employers.id }).from(employers).where(eq(employers.name, name));
  const ids = rows.map(({ id }) => id);
  const [told] = await db()
    .select({ n: count() })
    .from(events)
    .where(and(eq(events.act, "employer.register"), sql`${events.subjectId} = any(${sql.param(ids)}::uuid[])`));
  return `${rows.length} rows, ${told?.n} events`;
}
