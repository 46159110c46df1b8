import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { ScanState } from "./labels";

/** Whether the file of a column was scanned: what was said of its bytes later stands before what was at first. */
export const scanStateOf = (fileId: PgColumn): SQL<ScanState> =>
  sql`(select coalesce(s.state, f.scan_state) from files f left join file_scans s on s.sha256 = f.sha256
    where f.id = ${fileId.table}.${sql.identifier(fileId.name)})`;
