CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`resource` text NOT NULL,
	`record_id` text NOT NULL,
	`digest` text,
	`added` integer,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_record` ON `changes` (`resource`,`record_id`);--> statement-breakpoint
CREATE TABLE `history` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`begun` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `history` (`id`, `name`, `begun`) VALUES (1, lower(hex(randomblob(8))), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));
--> statement-breakpoint
INSERT INTO `changes` (`resource`, `record_id`, `digest`, `at`) SELECT 'documents', `id`, '', strftime('%Y-%m-%dT%H:%M:%SZ', 'now') FROM `documents`;
--> statement-breakpoint
INSERT INTO `changes` (`resource`, `record_id`, `digest`, `at`) SELECT 'meetings', `id`, '', strftime('%Y-%m-%dT%H:%M:%SZ', 'now') FROM `meetings`;
--> statement-breakpoint
INSERT INTO `changes` (`resource`, `record_id`, `digest`, `at`) SELECT 'people', `id`, '', strftime('%Y-%m-%dT%H:%M:%SZ', 'now') FROM `people`;
--> statement-breakpoint
INSERT INTO `changes` (`resource`, `record_id`, `digest`, `at`) SELECT 'points', `id`, '', strftime('%Y-%m-%dT%H:%M:%SZ', 'now') FROM `points`;
--> statement-breakpoint
INSERT INTO `changes` (`resource`, `record_id`, `digest`, `at`) SELECT 'tags', `scheme` || '/' || `id`, '', strftime('%Y-%m-%dT%H:%M:%SZ', 'now') FROM `tags`;
