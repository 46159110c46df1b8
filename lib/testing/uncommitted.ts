import { setTimeout as wait } from "node:timers/promises";
import type { Actor } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { act } from "./world";

const LONG_ENOUGH = 500;

/**
 * Does the first act and, before its transaction is committed, begins the other. That one has half a second to come to
 * something by itself; then the first is committed. Answers what came of the other.
 */
export async function whileUncommitted<A extends Actor>(
  actor: A,
  on: string,
  first: (ctx: Context<A>) => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<PromiseSettledResult<unknown> | undefined> {
  const [done, goOn] = [signal(), signal()];
  const held = act(actor, on, async (ctx) => {
    await first(ctx);
    done.give();
    await goOn.given;
  });
  await Promise.race([done.given, held]);
  const beside = Promise.allSettled([other()]);
  await Promise.race([beside, wait(LONG_ENOUGH)]);
  goOn.give();
  await held;
  return (await beside)[0];
}

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
