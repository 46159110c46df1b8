"use server";
import { officeAction } from "@/lib/actions";
import { contestHref } from "@/lib/contests/act-links";
import { replyContest } from "@/lib/contests/commands/reply-contest";
import { ReplyContestInput } from "@/lib/contests/input";

export const reply = officeAction({
  name: "contests.reply",
  input: ReplyContestInput,
  run: replyContest,
  next: ({ id }) => contestHref(id),
});
