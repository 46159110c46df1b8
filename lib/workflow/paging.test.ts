import { PgDialect } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { cases, employers } from "@/db/schema";
import { encodeCursor } from "@/lib/kernel/keyset";
import { laterThan, olderThan } from "./paging";

const ID = "22fe446c-3ede-4498-bba7-89e04814394a";

describe("a cursor from the address bar", () => {
  it("is read when its values are what the column holds", () => {
    const day = olderThan(encodeCursor(["2026-11-22", ID]), cases.openedOn, cases.id);
    expect(day && new PgDialect().sqlToQuery(day).params).toEqual(["2026-11-22", ID]);
    expect(laterThan(encodeCursor(["甲", ID]), cases.number, cases.id)).toBeDefined();
    expect(olderThan(encodeCursor(["2026-11-22T01:02:03.000Z", ID]), employers.createdAt, employers.id)).toBeDefined();
  });

  it("is as good as none when somebody made it up", () => {
    const madeUp = [
      ["no day", ID],
      ["2026-02-30", ID],
      ["2026-11-22", "no id"],
      ["2026-11-22", ID, 1],
      [7, ID],
      [null, ID],
    ];
    for (const values of madeUp) expect(olderThan(encodeCursor(values), cases.openedOn, cases.id)).toBeUndefined();
    expect(olderThan(encodeCursor(["then", ID]), employers.createdAt, employers.id)).toBeUndefined();
    expect(olderThan("garbage", cases.openedOn, cases.id)).toBeUndefined();
    expect(olderThan(undefined, cases.openedOn, cases.id)).toBeUndefined();
  });
});
