CREATE TABLE `blocks` (
	`sort_key` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`type` text NOT NULL,
	`json` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `blocks_document` ON `blocks` (`document_id`,`sort_key`);--> statement-breakpoint
CREATE TABLE `dataset` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `document_meetings` (
	`document_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`primary` integer NOT NULL,
	`facts` text NOT NULL,
	PRIMARY KEY(`document_id`, `meeting_id`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_meetings_meeting` ON `document_meetings` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `document_tags` (
	`document_id` text NOT NULL,
	`scheme` text NOT NULL,
	`tag_id` text NOT NULL,
	`label` text NOT NULL,
	`points` integer NOT NULL,
	PRIMARY KEY(`document_id`, `scheme`, `tag_id`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `document_tags_tag` ON `document_tags` (`scheme`,`tag_id`,`points`,`label`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`sort_key` text NOT NULL,
	`digest` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`folded` text NOT NULL,
	`json` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_sort_key` ON `documents` (`sort_key`);--> statement-breakpoint
CREATE INDEX `documents_digest` ON `documents` (`id`,`digest`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`sort_key` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`series_id` text,
	`level` text,
	`status` text NOT NULL,
	`country` text,
	`date` text,
	`first_day` text,
	`last_day` text,
	`json` text NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_sort_key` ON `meetings` (`sort_key`);--> statement-breakpoint
CREATE INDEX `meetings_series` ON `meetings` (`series_id`);--> statement-breakpoint
CREATE TABLE `participants` (
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`meeting_id` text NOT NULL,
	`person_id` text,
	`country` text,
	`json` text NOT NULL,
	PRIMARY KEY(`document_id`, `ordinal`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participants_meeting` ON `participants` (`meeting_id`,`country`);--> statement-breakpoint
CREATE INDEX `participants_person` ON `participants` (`person_id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`sort_key` text NOT NULL,
	`country` text,
	`folded` text NOT NULL,
	`json` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_sort_key` ON `people` (`sort_key`);--> statement-breakpoint
CREATE TABLE `point_tags` (
	`point_id` text NOT NULL,
	`scheme` text NOT NULL,
	`tag_id` text NOT NULL,
	`label` text NOT NULL,
	PRIMARY KEY(`point_id`, `scheme`, `tag_id`),
	FOREIGN KEY (`point_id`) REFERENCES `points`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `point_tags_tag` ON `point_tags` (`tag_id`,`scheme`,`point_id`);--> statement-breakpoint
CREATE INDEX `point_tags_label` ON `point_tags` (`label`,`scheme`,`point_id`);--> statement-breakpoint
CREATE TABLE `points` (
	`id` text PRIMARY KEY NOT NULL,
	`sort_key` text NOT NULL,
	`document_id` text NOT NULL,
	`meeting_id` text,
	`date` text,
	`section` text NOT NULL,
	`voice` text NOT NULL,
	`json` text NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `points_sort_key` ON `points` (`sort_key`);--> statement-breakpoint
CREATE INDEX `points_document` ON `points` (`document_id`,`sort_key`);--> statement-breakpoint
CREATE INDEX `points_meeting` ON `points` (`meeting_id`,`sort_key`);--> statement-breakpoint
CREATE TABLE `references` (
	`sort_key` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`kind` text NOT NULL,
	`json` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `references_document` ON `references` (`document_id`,`sort_key`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tags` (
	`scheme` text NOT NULL,
	`id` text NOT NULL,
	`label` text NOT NULL,
	`sort_key` text NOT NULL,
	`json` text NOT NULL,
	PRIMARY KEY(`scheme`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_sort_key` ON `tags` (`sort_key`);--> statement-breakpoint
INSERT INTO `dataset` (`id`, `version`) VALUES (1, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
--> statement-breakpoint
PRAGMA application_id = 1735356007;
