CREATE TABLE `facet_values` (
	`id` integer PRIMARY KEY NOT NULL,
	`facet` text NOT NULL,
	`value` text NOT NULL,
	`points` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `point_facets` (
	`facet_id` integer NOT NULL,
	`point` integer NOT NULL,
	PRIMARY KEY(`facet_id`, `point`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `point_runs` (
	`document_id` text PRIMARY KEY NOT NULL,
	`sort_key` text NOT NULL,
	`meeting_id` text,
	`date` text,
	`countries` text NOT NULL,
	`points` integer NOT NULL,
	`first` integer,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `point_runs_sort_key` ON `point_runs` (`sort_key`);--> statement-breakpoint
CREATE INDEX `point_runs_meeting` ON `point_runs` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `point_runs_first` ON `point_runs` (`first`);--> statement-breakpoint
DROP TABLE `point_tags`;--> statement-breakpoint
DROP INDEX `points_sort_key`;--> statement-breakpoint
DROP INDEX `points_document`;--> statement-breakpoint
DROP INDEX `points_meeting`;--> statement-breakpoint
ALTER TABLE `points` RENAME TO `points_unkeyed`;--> statement-breakpoint
CREATE TABLE `points` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`facets` blob NOT NULL,
	`folded` text NOT NULL,
	`json` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `points_id` ON `points` (`id`);--> statement-breakpoint
CREATE INDEX `document_tags_label` ON `document_tags` (`label`,`scheme`,`tag_id`);