import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { signInAttempts } from "@/db/schema";
import { addHours, now } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { networkOf } from "./network";
import { askedFrom, HOURS_KNOWN, purgeAttempts } from "./throttle";

world();

describe("networkOf", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["2001:db8:1:2::", "2001:db8:1:2::/64"],
    ["::1", "0:0:0:0::/64"],
    ["local", "local"],
    ["account:7c9e6679", "account:7c9e6679"],
  ])("%s is counted as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("askedFrom", () => {
  it("T26: counts the addresses of one IPv6 network together, and those of another apart", async () => {
    expect(await askedFrom("testing", "2001:db8:1:2::1", now())).toBe(1);
    expect(await askedFrom("testing", "2001:db8:1:2:ffff::2", now())).toBe(2);
    expect(await askedFrom("testing", "2001:db8:1:3::1", now())).toBe(1);
  });
});

describe("purgeAttempts", () => {
  it("forgets who asked once nothing is counted from it any more, and no sooner", async () => {
    await askedFrom("testing", "192.0.2.1", addHours(now(), -HOURS_KNOWN - 1));
    const before = await db().$count(signInAttempts);
    await purgeAttempts(now());
    expect(await db().$count(signInAttempts)).toBe(before - 1);
    expect(await askedFrom("testing", "2001:db8:1:2::3", now())).toBe(3);
  });
});
