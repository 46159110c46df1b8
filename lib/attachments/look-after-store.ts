import "server-only";
import { system } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { tellFileFault } from "@/lib/outbox/notices";
import { transact } from "@/lib/workflow/transact";
import { storeFaults } from "./verify-store";

const DAY_MS = 86_400_000;
const BEGINNINGS = 256;
const A_NIGHT = 8;

/** The beginnings of digests that are looked at on a day: all of them within 32 days, whatever restarts between. */
export function beginningsOf(at: Date): readonly string[] {
  const first = (Math.floor(at.getTime() / DAY_MS) * A_NIGHT) % BEGINNINGS;
  return Array.from({ length: A_NIGHT }, (_, on) => (first + on).toString(16).padStart(2, "0"));
}

/**
 * Looks each day at a part of the store: whether the bytes that rows name are there and are what they were. What is
 * wrong is logged each time and told to the administrators once. Answers how many faults there were.
 */
export async function lookAfterStore(at: Date, log: (words: string) => void = console.error): Promise<number> {
  let faults = 0;
  for (const beginning of beginningsOf(at)) {
    for await (const { fault, sha256 } of storeFaults(beginning)) {
      faults += 1;
      log(`The store of files: ${sha256} is ${fault}`);
      await transact(system, at, (ctx) => tellFileFault(ctx, { fault, sha256, on: legalDate(at) }));
    }
  }
  return faults;
}
