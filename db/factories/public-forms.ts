import sharp from "sharp";
import { type PublicVisitor, publicVisitor } from "@/lib/auth/actor";
import { lodgeOnline } from "@/lib/complaints/commands/lodge-online";
import { saveAnswers } from "@/lib/complaints/commands/save-answers";
import { takeDraftPhoto } from "@/lib/draft-photo-door";
import { now } from "@/lib/kernel/clock";
import { newToken } from "@/lib/kernel/ids";
import { uploadOf } from "@/lib/testing/files";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";

/** Answers to every page of a complaint. */
export const answers = {
  matter: { topics: ["wages"] },
  respondent: { respondentName: "建设路包工头老高" },
  place: { regionCode: "990101001", respondentPlace: "" },
  amount: { owed: "8000", workers: "", fromMonth: "2026-07", untilMonth: "now", lines: "" },
  narrative: { narrative: "七月到现在的工资一直没有发。" },
  proof: { proof: "" },
  person: { name: "张䶮", phone: "13800138000", address: "" },
} as const;

/** Does something as somebody without an account. */
export const asVisitor = <T>(run: (ctx: Context<PublicVisitor>) => Promise<T>, at = now()): Promise<T> =>
  transact(publicVisitor, at, run);

const order = ["matter", "respondent", "place", "amount", "narrative", "proof", "person"] as const;

/** A complaint's public form with every page answered. Answers its token. */
export async function aPublicForm(): Promise<string> {
  const token = newToken();
  for (const page of order) {
    await asVisitor((ctx) => saveAnswers(ctx, { token, kind: "complaint", page, typed: answers[page] }));
  }
  return token;
}

let shade = 0;
/** A picture unlike every other; with a name, the last one again as somebody else's. */
export async function picture(artist?: string): Promise<Uint8Array<ArrayBuffer>> {
  if (artist === undefined) shade += 1;
  const background = { r: (shade * 37) % 256, g: (shade * 91) % 256, b: (shade * 53) % 256 };
  const image = sharp({ create: { width: 32, height: 24, channels: 3, background } });
  return new Uint8Array(
    await image
      .withExif({ IFD0: { Artist: artist ?? `exif-${shade}` } })
      .jpeg()
      .toBuffer(),
  );
}

/** Sends a picture into a form, as its page does. */
export const sendPhoto = async (token: string | null, content?: Uint8Array<ArrayBuffer>, name = "工资条.jpg") =>
  takeDraftPhoto(uploadOf(content ?? (await picture()), name), token);

/** Lodges a whole form. Answers the complaint's id. */
export const lodgeForm = async (token: string): Promise<string> => {
  const result = await asVisitor((ctx) => lodgeOnline(ctx, { token, kind: "complaint" }));
  if (!("lodged" in result)) throw new Error(result.unanswered);
  return result.lodged.id;
};
