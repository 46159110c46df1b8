DROP INDEX "paper_answers_once";--> statement-breakpoint
ALTER TABLE "paper_answers" ADD COLUMN "struck_because" text;--> statement-breakpoint
ALTER TABLE "paper_answers" ADD COLUMN "struck_by" uuid;--> statement-breakpoint
ALTER TABLE "paper_answers" ADD COLUMN "struck_on" date;--> statement-breakpoint
ALTER TABLE "paper_answers" ADD CONSTRAINT "paper_answers_struck_by_accounts_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "paper_answers_once" ON "paper_answers" USING btree ("employer_id","half") WHERE "paper_answers"."struck_on" is null;--> statement-breakpoint
ALTER TABLE "paper_answers" ADD CONSTRAINT "paper_answers_struck" CHECK (num_nonnulls("paper_answers"."struck_because", "paper_answers"."struck_by", "paper_answers"."struck_on") in (0, 3));