import { setUp } from "@/lib/agencies/commands/set-up";
import { SetUpInput } from "@/lib/agencies/input";
import { publicVisitor } from "@/lib/auth/actor";
import { setupCode } from "@/lib/auth/setup-code";
import { attempt, type Probes } from "@/lib/testing/probe";

const person = (login: string) => ({ login, name: `冒充者${login}` });

export const probes: Probes = {
  "setup.once": {
    comesTo: "not_found",
    attack: () => {
      const input = SetUpInput.parse({
        receipt: "a-receipt-that-nobody-issued",
        setupCode: setupCode(),
        regionCode: "98",
        regionName: "冒充省",
        bureauName: "冒充省人力资源和社会保障厅",
        bodyName: "冒充省劳动保障监察总队",
        numberPrefix: "冒人社监",
        address: "冒充路1号",
        postcode: "000000",
        phone: "0999-5550000",
        governmentName: "冒充省人民政府",
        courtName: "冒充市人民法院",
        administrator: person("intruder1"),
        securityAdministrator: person("intruder2"),
        auditor: person("intruder3"),
      });
      return attempt(publicVisitor, "2026-11-16", (ctx) => setUp(ctx, input, "192.0.2.1"));
    },
  },
};
