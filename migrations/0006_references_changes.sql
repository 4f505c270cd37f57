INSERT INTO `changes` (`resource`, `record_id`, `digest`, `at`) SELECT 'references', `kind` || '/' || `id`, '', strftime('%Y-%m-%dT%H:%M:%SZ', 'now') FROM `targets`;
