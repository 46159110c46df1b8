import { aComplaint } from "@/db/factories/complaints";
import { deskClocks } from "@/lib/desk/queries";
import { once, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";

const taken = once(async () => aComplaint(await officer("wangmin"), "2026-11-16"));

export const probes: Probes = {
  "desk.scope": {
    comesTo: "0",
    attack: async () => {
      const { id } = await taken();
      const clocks = await deskClocks(await officer("ylxdaduizhang"), "all");
      return clocks.filter((clock) => clock.fileId === id).length;
    },
  },
};
