CREATE TABLE "attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"prompt_id" text NOT NULL,
	"prompt_text" text NOT NULL,
	"prompt_kind" text NOT NULL,
	"competencies" text[] NOT NULL,
	"text" text NOT NULL,
	"words" integer NOT NULL,
	"submission_key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attempts_submission_unique" UNIQUE("user_id","submission_key"),
	CONSTRAINT "attempts_kind_check" CHECK ("attempts"."prompt_kind" in ('past', 'hypothetical', 'motivation')),
	CONSTRAINT "attempts_competencies_check" CHECK (cardinality("attempts"."competencies") between 1 and 2),
	CONSTRAINT "attempts_text_check" CHECK (char_length("attempts"."text") between 1 and 100000),
	CONSTRAINT "attempts_words_check" CHECK ("attempts"."words" >= 0),
	CONSTRAINT "attempts_submission_check" CHECK (char_length("attempts"."submission_key") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"user_id" uuid NOT NULL,
	"prompt_id" text NOT NULL,
	"text" text NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drafts_user_id_prompt_id_pk" PRIMARY KEY("user_id","prompt_id"),
	CONSTRAINT "drafts_text_check" CHECK (char_length("drafts"."text") between 1 and 100000)
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"attempt_id" uuid NOT NULL,
	"engine" text NOT NULL,
	"band" smallint NOT NULL,
	"points" smallint NOT NULL,
	"report" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reports_attempt_id_engine_pk" PRIMARY KEY("attempt_id","engine"),
	CONSTRAINT "reports_band_check" CHECK ("reports"."band" between 0 and 4),
	CONSTRAINT "reports_points_check" CHECK ("reports"."points" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "self_assessments" (
	"attempt_id" uuid PRIMARY KEY NOT NULL,
	"band" smallint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "self_assessments_band_check" CHECK ("self_assessments"."band" between 0 and 4)
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"oidc_issuer" text,
	"oidc_subject" text,
	"sessions_valid_from" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_oidc_unique" UNIQUE("oidc_issuer","oidc_subject"),
	CONSTRAINT "users_email_check" CHECK ("users"."email" = lower("users"."email") and char_length("users"."email") between 3 and 320),
	CONSTRAINT "users_name_check" CHECK (char_length("users"."name") between 1 and 100),
	CONSTRAINT "users_oidc_check" CHECK (("users"."oidc_issuer" is null) = ("users"."oidc_subject" is null)),
	CONSTRAINT "users_sign_in_check" CHECK ("users"."password_hash" is not null or "users"."oidc_issuer" is not null)
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessments" ADD CONSTRAINT "self_assessments_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_newest_index" ON "attempts" USING btree ("user_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "attempts_prompt_index" ON "attempts" USING btree ("user_id","prompt_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "rate_limits_expire_index" ON "rate_limits" USING btree ("expire");