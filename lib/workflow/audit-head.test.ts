import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { eventHead, outbox } from "@/db/schema";
import { letters } from "@/emails/letters";
import { system } from "@/lib/auth/actor";
import { forgetEnv } from "@/lib/env";
import { instantOf } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { mailHead, sayingHead } from "./audit-head";
import { transact } from "./transact";
import { verifyChain } from "./verify-chain";

world();
const NINE = instantOf("2026-11-18T09:00:00+08:00");

afterEach(() => {
  delete process.env.AUDIT_MAIL_TO;
  forgetEnv();
});

const checkpointIn = (line: string | undefined) => {
  const [, seq, hash = ""] = /^audit\.head (\d+):([0-9a-f]{64})$/.exec(line ?? "") ?? [];
  return { seq: Number(seq), hash };
};
const record = () => transact(system, NINE, async (ctx) => ctx.record({ act: "message.mark" }));

describe("the head of the chain", () => {
  it("T17: is said once an hour, holds later, and shows that the end was cut off and reckoned anew", async () => {
    const said: string[] = [];
    const say = sayingHead((line) => said.push(line));
    await record();
    await say(NINE);
    await say(instantOf("2026-11-18T09:59:00+08:00"));
    await say(instantOf("2026-11-18T10:00:00+08:00"));
    expect(said).toHaveLength(2);
    const kept = checkpointIn(said[1]);
    await record();
    expect((await db().transaction((tx) => verifyChain(tx, kept))).broken).toBeNull();
    const ahead = { seq: kept.seq + 5, hash: kept.hash };
    expect((await db().transaction((tx) => verifyChain(tx, ahead))).broken).toMatchObject({ why: "checkpoint" });
  });

  it("is mailed once a day where an address is configured", async () => {
    expect(await mailHead(NINE)).toBe(false);
    process.env.AUDIT_MAIL_TO = "keeper@example.test";
    forgetEnv();
    expect([await mailHead(NINE), await mailHead(NINE)]).toEqual([true, true]);
    const mails = (await db().select().from(outbox)).filter(({ kind }) => kind === "audit-head");
    const [head] = await db().select().from(eventHead);
    expect(mails).toMatchObject([{ address: "keeper@example.test", payload: { seq: head?.seq, hash: head?.hash } }]);
    expect(letters["audit-head"](mails[0]?.payload).lines.join()).toContain(`${head?.seq}:${head?.hash}`);
  });
});
