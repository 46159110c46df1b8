import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { serve } from "@/db/factories/decisions";
import { anEnforcement, enforcementRow } from "@/db/factories/enforcement";
import { enforcementDemands } from "@/db/schema";
import { demand } from "@/lib/enforcement/commands/demand";
import { act, officer } from "@/lib/testing/world";
import { unserved } from "./eleven-faults";
import { onDay, type Way } from "./way";

const [DEMANDED, SERVED] = ["2027-06-01", "2027-06-02"];
/** The tenth working day after the demand's service, and the one after it. */
const [TENTH, AFTER] = ["2027-06-16", "2027-06-17"];
/** The day after three months from the end of the time for a suit. */
const OVER = "2027-08-25";

/** Guard 10: the court is asked ten working days after a served demand, and within its three months. */
export async function courtAttacks(way: Way): Promise<void> {
  const { trial, calls } = way;
  const { id, caseId } = await anEnforcement("2026-11-24");
  const asking = { manner: "缴至测试市银行示范支行财政专户。", days: 10 };
  const { version } = await enforcementRow(id);
  await act(await officer("wangmin"), DEMANDED, (ctx) => demand(ctx, { id, version, ...asking }));
  const [letter] = await db().select().from(enforcementDemands).where(eq(enforcementDemands.enforcementId, id));
  const documentId = letter?.documentId ?? "";
  await serve(caseId, documentId, SERVED);
  await way.clock(AFTER);
  const input = { court: "测试市示范区人民法院", object: "基本存款账户一个。", opinion: "对违法事实没有异议。" };
  const applies = calls("enforcement.applyToCourt", "juzhang", [caseId, id], {
    ...input,
    ...{ id, version: (await enforcementRow(id)).version },
  });
  const of = { guard: 10, door: "enforcement.applyToCourt" };
  const running = { what: "on the tenth working day of the demand", comesTo: "demand_days_running" };
  await trial.refused({ ...of, ...running }, applies, onDay(way, TENTH, AFTER));
  const over = { what: "after the three months", comesTo: "court_window_over" };
  await trial.refused({ ...of, ...over }, applies, onDay(way, OVER, AFTER));
  const untold = { what: "the demand is not served", comesTo: "no_demand_served" };
  await trial.refused({ ...of, ...untold }, applies, unserved(documentId, SERVED));
  await trial.passes("enforcement.applyToCourt", applies);
}
