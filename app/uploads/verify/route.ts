import { digestUpload } from "@/lib/attachments/digest-upload";
import { addressOf } from "@/lib/auth/origin";
import { askedFrom } from "@/lib/auth/throttle";
import { now } from "@/lib/kernel/clock";
import { publicRoute, seeOther } from "@/lib/routes";

const MOST_BYTES = 20 * 1_048_576;
const ASKED_AN_HOUR = 60;

/** A plain form's file, hashed as it streams in; the browser goes on to the page that says what the hash is. */
export const POST = publicRoute("documents.verifyFile", async (_actor, request) => {
  if ((await askedFrom("documents.verifyFile", addressOf(request.headers), now())) > ASKED_AN_HOUR) {
    return seeOther("/verify?fault=asked_too_often");
  }
  const digested = await digestUpload(request, MOST_BYTES);
  return seeOther("sha256" in digested ? `/verify?sha256=${digested.sha256}` : `/verify?fault=${digested.fault}`);
});
