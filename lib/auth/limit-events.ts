import "server-only";
import { maskAddress } from "@/lib/kernel/mask";
import { transact } from "@/lib/workflow/transact";
import { system } from "./actor";
import { networkOf } from "./network";
import type { Limit } from "./throttle";

type Tried = {
  readonly accountId: string | undefined;
  /** Absent when somebody who is signed in proves the own password again. */
  readonly address?: string;
  readonly now: Date;
};

const act = {
  account: "session.loginLimit",
  address: "session.addressLimit",
  codes: "session.codeLimit",
} as const satisfies Record<Limit, string>;

/** Tells the auditor, and nobody else, which limits were passed: once an hour each, not once a try. */
export async function recordLimits(passed: readonly Limit[], { accountId, address, now }: Tried): Promise<void> {
  if (passed.length === 0) return;
  const account = accountId === undefined ? undefined : ({ kind: "account", id: accountId } as const);
  await transact(system, now, async (ctx) => {
    for (const limit of passed) {
      const subject = limit === "address" ? undefined : account;
      if (address === undefined) ctx.record({ act: "session.proofLimit", subject });
      else ctx.record({ act: act[limit], subject, particulars: { address: maskAddress(networkOf(address)) } });
    }
  });
}
