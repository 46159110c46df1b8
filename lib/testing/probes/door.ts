import { and, count, eq, sql } from "drizzle-orm";
import { NextRequest } from "next/server";
import { z } from "zod";
import { db } from "@/db/client";
import { events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { type Act, perform } from "@/lib/door";
import { newId } from "@/lib/kernel/ids";
import type { Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";
import { proxy } from "@/proxy";

const Input = z.strictObject({ mark: z.string() });
const marking: Act<Officer, typeof Input, { id: string }> = {
  name: "probe.mark",
  input: Input,
  run: async (ctx, { mark }) => {
    ctx.record({ act: "probe.mark", particulars: { mark } });
    return { id: mark };
  },
};

export const probes: Probes = {
  "door.origin": {
    comesTo: "403",
    attack: async () => {
      const headers = { origin: "https://elsewhere.example", "x-forwarded-host": "elsewhere.example" };
      return proxy(new NextRequest("http://localhost:3000/office/desk", { method: "POST", headers })).status;
    },
  },
  "door.idempotency": {
    comesTo: "1",
    attack: async () => {
      const [actor, mark] = [await officer("wangmin"), newId()];
      for (const _ of [1, 2]) await perform(actor, marking, { mark }, { key: `key-of-${mark}` });
      const [row] = await db()
        .select({ marks: count() })
        .from(events)
        .where(and(eq(events.act, "probe.mark"), sql`${events.particulars}->>'mark' = ${mark}`));
      return row?.marks;
    },
  },
};
