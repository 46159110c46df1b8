ALTER TABLE "claim_line_corrections" ADD COLUMN "stated_before_fen" bigint;--> statement-breakpoint
ALTER TABLE "claim_line_corrections" ADD COLUMN "stated_fen" bigint;