import "server-only";
import { sql } from "drizzle-orm";

/**
 * Day on which an order on the finding was found ignored: it stands, was served before its day, the day is over, and
 * two officers recorded that it was not obeyed (《条例》第三十条第（三）项).
 */
export const defiedOn = sql<string | null>`(select min(i.defied_on)::text from order_items i
  join orders o on o.id = i.order_id and o.state = 'issued'
  join deliveries d on d.document_id = o.document_id and d.state = 'served'
  where i.finding_id = findings.id and i.defied_on > i.due_on and d.served_on < i.due_on)`;
