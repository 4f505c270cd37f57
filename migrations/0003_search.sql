CREATE TABLE IF NOT EXISTS `points_unkeyed` AS SELECT id, json ->> 'document' AS document_id, printf('%020d', key) AS sort_key, json FROM points;
--> statement-breakpoint
DROP TABLE `points`;
--> statement-breakpoint
DELETE FROM `point_facets`;
--> statement-breakpoint
DELETE FROM `facet_values`;
--> statement-breakpoint
DELETE FROM `point_runs`;
--> statement-breakpoint
CREATE TABLE `points` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`origin` integer,
	`alignment` text,
	`facets` blob NOT NULL,
	`folded` text NOT NULL,
	`json` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `points_id` ON `points` (`id`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search` USING fts5(grams, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '!""#$%&''''()*+,-./:;<=>?@[\]^_`{|}~'");
