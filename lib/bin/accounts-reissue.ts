import { closeDb } from "@/db/client";
import { reissueAdministrator } from "@/lib/agencies/commands/reissue-administrator";
import { LINK_HOURS } from "@/lib/auth/activation";
import { system } from "@/lib/auth/actor";
import { now } from "@/lib/kernel/clock";
import { DomainError } from "@/lib/kernel/errors";
import { transact } from "@/lib/workflow/transact";
import { loadDotEnv } from "./environment.mjs";

/**
 * `npm run accounts:reissue -- <login>`: prints a fresh activation link for one of the three administrators, whose
 * password, second factor and sessions end with it. Exit code 1 when there is no such account.
 */
async function main(login: string | undefined): Promise<number> {
  if (login === undefined) throw new Error("whose link? npm run accounts:reissue -- <login>");
  try {
    const { name, url } = await transact(system, now(), (ctx) => reissueAdministrator(ctx, login));
    console.log(`${name} (${login}): password, second factor and sessions have ended`);
    console.log(`Within ${LINK_HOURS} hours, once: ${url}`);
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError && error.code === "not_found")) throw error;
    console.error(`No administrator, security administrator or auditor in use has the login ${login}`);
    return 1;
  }
}

loadDotEnv();
process.exitCode = await main(process.argv[2]).finally(closeDb);
