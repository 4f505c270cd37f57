CREATE TABLE `targets` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`sort_key` text NOT NULL,
	`folded` text NOT NULL,
	`target_id` text,
	`json` text NOT NULL,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `targets_sort_key` ON `targets` (`sort_key`);--> statement-breakpoint
ALTER TABLE `facet_values` ADD `documents` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `references` ADD `reference_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `references` ADD `points` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `references` ADD `mentions` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `references` ADD `own` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `references_target` ON `references` (`kind`,`reference_id`);--> statement-breakpoint
UPDATE `references` SET
	`reference_id` = `json` ->> '$.id',
	`mentions` = json_array_length(`json`, '$.mentions'),
	`points` = (SELECT count(DISTINCT mention.value ->> '$.point') FROM json_each(`references`.`json`, '$.mentions') AS mention),
	`own` = `kind` = 'document' AND EXISTS (
		SELECT 1 FROM json_each(`references`.`json`, '$.mentions') AS mention, `documents`
		WHERE `documents`.`id` = `references`.`document_id`
		AND mention.value ->> '$.selector.start' = `documents`.`json` ->> '$.heading.selector.start'
		AND mention.value ->> '$.selector.end' = `documents`.`json` ->> '$.heading.selector.end');
--> statement-breakpoint
UPDATE `points` SET `json` = json_set(
	json_insert(`json`, '$.acts', json('[]')),
	'$.tags',
	(SELECT json_group_array(json_insert(tag.value, '$.broader', json('[]'))) FROM json_each(`points`.`json`, '$.tags') AS tag)
);
--> statement-breakpoint
UPDATE `facet_values` SET `documents` = (
	SELECT count(DISTINCT (SELECT `first` FROM `point_runs` WHERE `first` <= `point` ORDER BY `first` DESC LIMIT 1))
	FROM `point_facets` WHERE `facet_id` = `facet_values`.`id`);
