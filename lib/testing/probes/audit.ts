import { aComplaint } from "@/db/factories/complaints";
import { once, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";
import { auditPage } from "@/lib/workflow/audit";
import { AuditFilter } from "@/lib/workflow/audit-filter";

const elsewhere = once(async () => aComplaint(await officer("ylxjiancha"), "2026-11-16", { regionCode: "990102" }));

export const probes: Probes = {
  "audit.scope": {
    comesTo: "0",
    attack: async () => {
      const { id } = await elsewhere();
      return (await auditPage(await officer("shenji"), AuditFilter.parse({ subject: id }))).rows.length;
    },
  },
};
