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

/** Tells the auditor, and nobody else, which limits were passed: once an hour each, not once a try. */
export async function recordLimits(passed: readonly Limit[], { accountId, address, now }: Tried): Promise<void> {
  if (passed.length === 0) return;
  const subject = accountId === undefined ? undefined : ({ kind: "account", id: accountId } as const);
  const particulars = address === undefined ? undefined : { address: maskAddress(networkOf(address)) };
  await transact(system, now, async (ctx) => {
    for (const limit of passed) {
      if (particulars === undefined) ctx.record({ act: "session.proofLimit", subject });
      else if (limit === "account") ctx.record({ act: "session.loginLimit", subject, particulars });
      else if (limit === "codes") ctx.record({ act: "session.codeLimit", subject, particulars });
      else ctx.record({ act: "session.addressLimit", particulars });
    }
  });
}
