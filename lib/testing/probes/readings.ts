import { aComplaint } from "@/db/factories/complaints";
import { settingsOf } from "@/lib/agencies/queries/settings";
import { revealField } from "@/lib/complaints/commands/reveal-field";
import { readingsOfDay } from "@/lib/readings/queries/readings";
import { once, type Probes } from "@/lib/testing/probe";
import { act, officer } from "@/lib/testing/world";

const ON = "2026-11-18";

/** A reading by somebody of 样例县. */
const elsewhere = once(async () => {
  const reader = await officer("ylxjiancha");
  const { id } = await aComplaint(reader, ON, { regionCode: "990102" });
  await act(reader, ON, (ctx) => revealField(ctx, { id, field: "phone", reason: "电话告知受理结果" }));
  return reader.id;
});

export const probes: Probes = {
  "readings.scope": {
    comesTo: "0",
    attack: async () => {
      const auditor = await officer("shenji");
      const settings = await settingsOf(auditor.regionCode);
      return (await readingsOfDay(auditor, settings, { reader: await elsewhere(), on: ON })).rows.length;
    },
  },
};
