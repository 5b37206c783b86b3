CREATE TABLE "attempt_replies" (
	"attempt_id" uuid PRIMARY KEY NOT NULL,
	"probe" jsonb NOT NULL,
	"text" text NOT NULL,
	"joined" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attempt_replies_text_check" CHECK (char_length("attempt_replies"."text") between 1 and 100000)
);
--> statement-breakpoint
CREATE TABLE "mock_answers" (
	"mock_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"prompt" jsonb NOT NULL,
	"times" jsonb NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"probe" jsonb,
	"reply" text DEFAULT '' NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"began_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone,
	"replied_at" timestamp (3) with time zone,
	"saved_at" timestamp (3) with time zone,
	"attempt_id" uuid,
	CONSTRAINT "mock_answers_mock_id_position_pk" PRIMARY KEY("mock_id","position"),
	CONSTRAINT "mock_answers_attempt_id_unique" UNIQUE("attempt_id"),
	CONSTRAINT "mock_answers_position_check" CHECK ("mock_answers"."position" between 0 and 7),
	CONSTRAINT "mock_answers_text_check" CHECK (char_length("mock_answers"."text") <= 100000),
	CONSTRAINT "mock_answers_reply_check" CHECK (char_length("mock_answers"."reply") <= 100000),
	CONSTRAINT "mock_answers_order_check" CHECK ("mock_answers"."submitted_at" is null or "mock_answers"."opened_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "mocks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"role_id" text NOT NULL,
	"code" text NOT NULL,
	"extra_time" smallint NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "mocks_code_check" CHECK (char_length("mocks"."code") between 1 and 20),
	CONSTRAINT "mocks_extra_time_check" CHECK ("mocks"."extra_time" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "practice_settings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"role_id" text NOT NULL,
	"is_plan_on" boolean NOT NULL,
	"interview_day" date,
	"extra_time" smallint NOT NULL,
	"is_clock_hidden" boolean NOT NULL,
	"is_coach_on" boolean NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_settings_extra_time_check" CHECK ("practice_settings"."extra_time" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"title" text NOT NULL,
	"situation" text DEFAULT '' NOT NULL,
	"action" text DEFAULT '' NOT NULL,
	"result" text DEFAULT '' NOT NULL,
	"reflection" text DEFAULT '' NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"submission_key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stories_submission_unique" UNIQUE("user_id","submission_key"),
	CONSTRAINT "stories_title_check" CHECK (char_length("stories"."title") between 1 and 100),
	CONSTRAINT "stories_situation_check" CHECK (char_length("stories"."situation") <= 5000),
	CONSTRAINT "stories_action_check" CHECK (char_length("stories"."action") <= 5000),
	CONSTRAINT "stories_result_check" CHECK (char_length("stories"."result") <= 5000),
	CONSTRAINT "stories_reflection_check" CHECK (char_length("stories"."reflection") <= 5000),
	CONSTRAINT "stories_text_check" CHECK (char_length("stories"."text") <= 5000)
);
--> statement-breakpoint
ALTER TABLE "attempt_replies" ADD CONSTRAINT "attempt_replies_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mock_answers" ADD CONSTRAINT "mock_answers_mock_id_mocks_id_fk" FOREIGN KEY ("mock_id") REFERENCES "public"."mocks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mock_answers" ADD CONSTRAINT "mock_answers_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mocks" ADD CONSTRAINT "mocks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_settings" ADD CONSTRAINT "practice_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mocks_open_unique" ON "mocks" USING btree ("user_id") WHERE "mocks"."finished_at" is null;--> statement-breakpoint
CREATE INDEX "mocks_newest_index" ON "mocks" USING btree ("user_id","started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stories_changed_index" ON "stories" USING btree ("user_id","updated_at" DESC NULLS LAST);