CREATE TABLE IF NOT EXISTS `points_unkeyed` AS SELECT id, json ->> 'document' AS document_id, printf('%020d', key) AS sort_key, json FROM points;
--> statement-breakpoint
DELETE FROM `points`;
--> statement-breakpoint
DELETE FROM `point_facets`;
--> statement-breakpoint
DELETE FROM `facet_values`;
--> statement-breakpoint
DELETE FROM `point_runs`;
--> statement-breakpoint
DROP TABLE `search`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search` USING fts5(grams, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '!""#$%&''''()*+,-./:;<=>?@[\]^_`{|}~'");
--> statement-breakpoint
INSERT INTO `search` (`search`, `rank`) VALUES ('hashsize', 16777216);
