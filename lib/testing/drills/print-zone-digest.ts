import { legalDate, startOf } from "@/lib/kernel/clock";
import { zoneDigest } from "./zone-digest";

/** Shows, beside the digest, that the process really runs in another zone: the local hour at Shanghai's midnight. */
console.log(JSON.stringify({ digest: zoneDigest(), hour: startOf(legalDate(startOf("2026-11-22"))).getHours() }));
