UPDATE `points` SET `json` = json_set(`json`, '$.speakerId', NULL) WHERE `json` ->> '$.speakerId' IS NULL;
