import { aReturnedOrder } from "@/db/factories/orders";
import { ReturnFilter } from "@/lib/returns/filter";
import { returnList } from "@/lib/returns/queries/return-list";
import { once, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";

const returned = once(() => aReturnedOrder("2026-11-16"));

const seenBy = async (login: string) => {
  const { id } = await returned();
  const { rows } = await returnList(await officer(login), ReturnFilter.parse({ matter: "order" }));
  return rows.filter(({ orderId }) => orderId === id).length;
};

export const probes: Probes = {
  "returns.post": { comesTo: "0", attack: () => seenBy("wangmin") },
  "returns.scope": { comesTo: "0", attack: () => seenBy("ylxdaduizhang") },
};
