/** Made from openapi.yaml by `npm run openapi`; not to be edited. */

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the server alive?
         * @description Answers as long as the server runs; asks nothing of the database.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the server answer?
         * @description Answers 200 once the database answers and holds a document, and 503 until then.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metrics of the server
         * @description What Prometheus scrapes: how long answers took, what was refused, what the process uses. Of all workers together, where there are several.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this description as JSON
         * @description The contract that every answer keeps.
         */
        get: operations["getOpenApiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this description as YAML
         * @description The contract that every answer keeps.
         */
        get: operations["getOpenApiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the problem types
         * @description Every kind of error that the API answers with.
         */
        get: operations["listProblemTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a problem type
         * @description What the `type` of a problem leads to.
         */
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * @description Documents, the newest published first.
         */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents, in a form
         * @description Documents, the newest published first. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listDocumentsAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a document
         * @description One document: where it is from, how much was found in it, and what could not be settled.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the text of a document
         * @description The text as UTF-8, byte for byte as it was received; every selector of the API counts code points in it.
         */
        get: operations["getDocumentText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the blocks of a document
         * @description The stretches that the text falls into, in order; joined, they are the text.
         */
        get: operations["listDocumentBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/blocks.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the blocks of a document, in a form
         * @description The stretches that the text falls into, in order; joined, they are the text. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listDocumentBlocksAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the references of a document
         * @description What the document refers to, with every place that mentions it.
         */
        get: operations["listDocumentReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/references.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the references of a document, in a form
         * @description What the document refers to, with every place that mentions it. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listDocumentReferencesAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings
         * @description Meetings held, planned or referred to, the newest first.
         */
        get: operations["listMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meetings, in a form
         * @description Meetings held, planned or referred to, the newest first. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listMeetingsAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a meeting
         * @description One meeting, as all documents together tell of it.
         */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the points of a meeting
         * @description The points of the documents that report this meeting.
         */
        get: operations["listMeetingPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/points.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the points of a meeting, in a form
         * @description The points of the documents that report this meeting. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listMeetingPointsAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the participants of a meeting
         * @description Those who took part, in the order of mention.
         */
        get: operations["listMeetingParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{id}/participants.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the participants of a meeting, in a form
         * @description Those who took part, in the order of mention. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listMeetingParticipantsAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description People, in the order of their ids.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people, in a form
         * @description People, in the order of their ids. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listPeopleAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a person
         * @description One person, with every meeting they took part in.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List points
         * @description Points of the newest meeting first, within a document in the order of the text.
         */
        get: operations["listPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List points, in a form
         * @description Points of the newest meeting first, within a document in the order of the text. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listPointsAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a point
         * @description One point, with the place in the text where it was read.
         */
        get: operations["getPoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search points
         * @description Points whose text holds what is looked for, exactly: any stretch of Chinese of one character or more, Latin words and numbers as words. Each with the places in its text and in the document, and with counts of what the matches bear.
         */
        get: operations["listSearchHits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search points, in a form
         * @description Points whose text holds what is looked for, exactly: any stretch of Chinese of one character or more, Latin words and numbers as words. Each with the places in its text and in the document, and with counts of what the matches bear. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listSearchHitsAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count a phrase
         * @description How many points hold a phrase, and how often it stands in them: in all, by year, and by meeting, the newest first. Of more points than 500, or where finding them takes too long, the newest are counted and `relation` is `gte`; `total=exact` counts to the end.
         */
        get: operations["countPhrase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phrases.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count a phrase, in a form
         * @description How many points hold a phrase, and how often it stands in them: in all, by year, and by meeting, the newest first. Of more points than 500, or where finding them takes too long, the newest are counted and `relation` is `gte`; `total=exact` counts to the end. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["countPhraseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/{id}/citation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cite a point
         * @description A citation of the point, with its permalink and the version of the dataset, for a reference manager.
         */
        get: operations["getPointCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/{id}/citation.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cite a point, in a form
         * @description A citation of the point, with its permalink and the version of the dataset, for a reference manager.
         */
        get: operations["getPointCitationAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/citation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cite a document
         * @description A citation of the document, with its permalink and the version of the dataset, for a reference manager.
         */
        get: operations["getDocumentCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/citation.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cite a document, in a form
         * @description A citation of the document, with its permalink and the version of the dataset, for a reference manager.
         */
        get: operations["getDocumentCitationAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two texts point by point
         * @description Which points of two documents, sections or lists of points speak of the same, how alike they are, and what became of each word.
         */
        get: operations["compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/points/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find similar points
         * @description The points of all documents that share most with this one, the most similar first.
         */
        get: operations["getSimilarPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get everything as a data package
         * @description A zip of tables as CSV, records as NDJSON and the texts, described by datapackage.json (Frictionless Data). The same dataset gives the same files; `sha256sum manifest.txt` prints its version.
         */
        get: operations["exportPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export.sqlite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get everything as a SQLite file
         * @description The tables of the data package in one SQLite file, with the texts. The same dataset gives the same bytes.
         */
        get: operations["exportSqlite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Tags with their counts, those borne by most points first.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags, in a form
         * @description Tags with their counts, those borne by most points first. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listTagsAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List topics
         * @description The topics in the order of the vocabulary, each with what is above and below it. Counts include the topics below.
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List topics, in a form
         * @description The topics in the order of the vocabulary, each with what is above and below it. Counts include the topics below. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listTopicsAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The topics as SKOS
         * @description The whole vocabulary as a SKOS concept scheme in JSON-LD, without counts.
         */
        get: operations["getTopicScheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a topic
         * @description One topic, with its counts.
         */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List acts
         * @description The codebook: what an actor may do in a point (reaffirm, decide, support…), by which verbs it is coded, and how often it is found.
         */
        get: operations["listActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List acts, in a form
         * @description The codebook: what an actor may do in a point (reaffirm, decide, support…), by which verbs it is coded, and how often it is found. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listActsAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an act
         * @description One act of the codebook, with its counts.
         */
        get: operations["getAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is referred to
         * @description Documents, meetings, organisations, initiatives and countries that documents refer to, each once over all of them, those that most points mention first. `/v1/points?refersTo=` has the points that mention one.
         */
        get: operations["listReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/references.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is referred to, in a form
         * @description Documents, meetings, organisations, initiatives and countries that documents refer to, each once over all of them, those that most points mention first. `/v1/points?refersTo=` has the points that mention one. In the form that the suffix names; as a table or as lines the whole list, where neither `limit` nor `cursor` is given.
         */
        get: operations["listReferencesAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what has changed
         * @description What became of every document, meeting, person, point, tag and thing referred to since a token was given out, with the records themselves: enough to keep a copy in step. A record that changed twice comes once. 410 where the token is of a database that is no longer served.
         */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the news as an Atom feed
         * @description The documents that were stored or changed last, the latest first.
         */
        get: operations["getDocumentFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parse an article
         * @description What the parser finds in an article, and a report of what it understood. Nothing is stored. Up to 1 MB; 30 texts a minute from one client.
         */
        post: operations["parseArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An act of the codebook, with how often it is found. */
        Act: {
            /** @description Stable. */
            id: string;
            labels: {
                zh: string;
                en: string;
            };
            /** @description When a verb is coded so. */
            definition: string;
            kind: components["schemas"]["ActKind"];
            commits: components["schemas"]["Commits"];
            /** @description Written forms; English in the form of the infinitive. */
            verbs: {
                zh: string[];
                en: string[];
            };
            /** @description An invented sentence that is coded so. */
            example: {
                zh: string;
                en: string;
            };
            /** @description Points in which somebody does it. */
            points: number;
            /** @description Documents with such a point. */
            documents: number;
        };
        /**
         * @description `speech`: only those whose text it is do it. `stance`: anybody may be said to do it. `event`: done at the meeting.
         * @enum {string}
         */
        ActKind: "speech" | "stance" | "event";
        /** @description A page of a list. Each record: An act of the codebook, with how often it is found. */
        ActList: {
            data: components["schemas"]["Act"][];
            page: components["schemas"]["Page"];
        };
        /** @description A stretch of the text. The blocks of a document, joined in order, are its text. */
        Block: {
            type: components["schemas"]["BlockType"];
            /** @description Whether the block is a heading of its section. */
            heading: boolean;
            voice: components["schemas"]["Voice"];
            /** @description Who speaks, where voice is `speaker` and the text says who. */
            speaker: string | null;
            start: number;
            end: number;
        };
        /**
         * @description What a block of the text is for. `lead` is narration before the remarks or the agreed text, `report` narration after; `chrome` is the page around the article.
         * @enum {string}
         */
        BlockType: "title" | "lead" | "remarks" | "communique" | "report" | "sidebar" | "metadata" | "chrome";
        /** @description What became of one record, of any kind. */
        Change: components["schemas"]["DocumentChange"] | components["schemas"]["MeetingChange"] | components["schemas"]["PersonChange"] | components["schemas"]["PointChange"] | components["schemas"]["TagChange"] | components["schemas"]["ReferenceTargetChange"];
        /**
         * @description What became of the record since the token that was sent.
         * @enum {string}
         */
        ChangeKind: "added" | "changed" | "removed";
        /** @description What has changed since a token was given out. */
        Changes: {
            /** @description The changes, in the order in which they were made. */
            data: components["schemas"]["Change"][];
            /** @description Token to give as `since` next time; keep it with your copy. */
            next: string;
            /** @description Whether there are more changes already: ask again at once. */
            more: boolean;
        };
        /**
         * @description `json`: CSL-JSON. `bib`: BibTeX. `ris`: RIS.
         * @enum {string}
         */
        CitationFormat: "json" | "bib" | "ris";
        /**
         * @description Why an act is a commitment or none. `agreed-future-checkable`: it is one. `not-agreed`: a speaker’s or reporter’s words. `no-undertaking`: such an act never commits (to thank, to condemn). `not-future`: nothing is said to come. `tentative`: to be studied or tried only. `not-checkable`: no deadline, document or deed that an outsider could check.
         * @enum {string}
         */
        CommitmentRule: "agreed-future-checkable" | "not-agreed" | "no-undertaking" | "not-future" | "tentative" | "not-checkable";
        /**
         * @description Whether what follows the verb is undertaken: always, where it is to come, or never.
         * @enum {string}
         */
        Commits: "always" | "future" | "never";
        /** @description Two texts side by side. */
        Comparison: {
            /** @description Ids of the points compared, in the order of the text. */
            left: string[];
            /** @description Ids of the points they were compared with. */
            right: string[];
            method: components["schemas"]["SimilarityMethod"];
            /** @description Points that speak of the same. A point that sums up several has several partners. */
            pairs: {
                /** @description Id of the point. */
                left: string;
                /** @description Id of the point. */
                right: string;
                /** @description How alike they are. */
                score: number;
                diff: components["schemas"]["DiffPart"][];
            }[];
            /** @description Points without a partner. */
            onlyLeft: string[];
            /** @description Points without a partner. */
            onlyRight: string[];
        };
        /** @description ISO 3166-1 alpha-2. */
        CountryCode: string;
        /** @description A citation as CSL-JSON: a list of one. */
        Csl: components["schemas"]["CslItem"][];
        /** @description A citation as CSL-JSON, as Zotero and citeproc read it. */
        CslItem: {
            id: string;
            /** @constant */
            type: "webpage";
            /** @description Title of the document, with the marker of the point. */
            title: string;
            /** @description The speaker, where one speaks. */
            author?: {
                literal: string;
            }[];
            /** @description Whom the page names as its source. */
            publisher?: string;
            /** @description When the document was published. */
            issued?: {
                /** @description Year, month and day, as far as known. */
                "date-parts": number[][];
            };
            /** @description Permalink. */
            URL: string;
            language: string;
            /** @description Where the point stands: `communique`, `remarks`, `report`. */
            section?: string;
            /** @description The text of the point. */
            abstract?: string;
            /** @description The meeting that the document reports. */
            "event-title"?: string;
            "event-place"?: string;
            /** @description Version of the dataset. */
            version: string;
            /** @constant */
            archive: "gongbao";
            /** @description Id of the point or the document. */
            archive_location: string;
            /** @description Where the document was published, and the place of the point in it. */
            note?: string;
        };
        /**
         * @description `stated`: all of the date is in the text. `resolved`: counted from a known date (下个月). `curated`: a part comes from the sidecar.
         * @enum {string}
         */
        DateBasis: "stated" | "resolved" | "curated";
        /** @description ISO 8601 in the precision known: `2031-05-12`, `2031-05`, `2031`; `--05-12` where the text gives no year, `---12` where it gives no month. */
        DateText: string;
        /** @description A part of two texts; joined in order, the left stretches are the left text, the right ones the right text. */
        DiffPart: {
            /**
             * @description `kept`: in both. `changed`: other words in its place. `left`, `right`: only there.
             * @enum {string}
             */
            op: "kept" | "changed" | "left" | "right";
            left: components["schemas"]["Stretch"] | null;
            right: components["schemas"]["Stretch"] | null;
        };
        /** @description An article as received, and what was found in it. */
        Document: {
            /** @description Readable and stable. */
            id: string;
            title: string | null;
            kind: components["schemas"]["DocumentKind"];
            /** @description BCP 47. */
            language: string;
            /** @description Whom the page names as its source. */
            source: {
                label: string;
                selector: components["schemas"]["Selector"];
            } | null;
            /** @description Where the article was published. */
            sourceUrl: string | null;
            published: components["schemas"]["DateText"] | null;
            publishedBasis: components["schemas"]["DateBasis"] | null;
            /** @description The page’s own “updated” date; never a source for the year of a meeting. */
            pageUpdated: components["schemas"]["DateText"] | null;
            /** @description Whose the text is, and on what terms it is kept here. */
            rights: string | null;
            /** @description SHA-256 of the text as UTF-8, in hexadecimal: of the bytes that `/text` sends. */
            sha256: string;
            /** @description Length of the text in code points. */
            length: number;
            /** @description Heading of the agreed text. */
            heading: {
                label: string;
                selector: components["schemas"]["Selector"];
            } | null;
            sidebar: components["schemas"]["Sidebar"] | null;
            /** @description Id of the meeting that the article reports. */
            meeting: string | null;
            /** @description How much of each the parser found. */
            counts: {
                blocks: number;
                meetings: number;
                participants: number;
                communiquePoints: number;
                remarkPoints: number;
                points: number;
                /** @description Tags of the page itself. */
                tags: number;
                references: number;
            };
            /** @description What the parser could not settle. */
            problems: components["schemas"]["ParseProblem"][];
        };
        /** @description A stretch of a document’s text and what it is for. */
        DocumentBlock: {
            /** @description Id of the document. */
            document: string;
            /** @description Place among the blocks of the document, from 1. */
            ordinal: number;
            type: components["schemas"]["BlockType"];
            /** @description Whether the block is a heading of its section. */
            heading: boolean;
            voice: components["schemas"]["Voice"];
            /** @description Who speaks, where voice is `speaker` and the text says who. */
            speaker: string | null;
            start: number;
            end: number;
            /** @description The text of the block. Joined in order, the blocks are the text of the document. */
            text: string;
        };
        /** @description A page of a list. Each record: A stretch of a document’s text and what it is for. */
        DocumentBlockList: {
            data: components["schemas"]["DocumentBlock"][];
            page: components["schemas"]["Page"];
        };
        /** @description What became of one record. */
        DocumentChange: {
            /**
             * @description What kind of record it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "documents";
            /** @description Id of the record. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /**
             * Format: date-time
             * @description When it was stored here, in UTC.
             */
            at: string;
            /** @description The record as it is now; null where it was removed. */
            record: components["schemas"]["Document"] | null;
        };
        /**
         * @description What the article is or carries.
         * @enum {string}
         */
        DocumentKind: "communique" | "joint-statement" | "declaration" | "press-release" | "news";
        /** @description A page of a list. Each record: An article as received, and what was found in it. */
        DocumentList: {
            data: components["schemas"]["Document"][];
            page: components["schemas"]["Page"];
        };
        /** @description How many of the points that match bear which value: of each facet the ten of most points. */
        FacetCounts: {
            /** @description How many of the points that match were counted: the newest. */
            counted: number;
            /**
             * @description `eq`: all of them. `gte`: there are more, which the counts leave out.
             * @enum {string}
             */
            relation: "eq" | "gte";
            topic: {
                /** @description What to give as the filter of the same name. */
                value: string;
                /** @description Name of a topic or a meeting; null where the value says it. */
                label: string | null;
                points: number;
            }[];
            act: {
                /** @description What to give as the filter of the same name. */
                value: string;
                /** @description Name of a topic or a meeting; null where the value says it. */
                label: string | null;
                points: number;
            }[];
            actor: {
                /** @description What to give as the filter of the same name. */
                value: string;
                /** @description Name of a topic or a meeting; null where the value says it. */
                label: string | null;
                points: number;
            }[];
            country: {
                /** @description What to give as the filter of the same name. */
                value: string;
                /** @description Name of a topic or a meeting; null where the value says it. */
                label: string | null;
                points: number;
            }[];
            section: {
                /** @description What to give as the filter of the same name. */
                value: string;
                /** @description Name of a topic or a meeting; null where the value says it. */
                label: string | null;
                points: number;
            }[];
            voice: {
                /** @description What to give as the filter of the same name. */
                value: string;
                /** @description Name of a topic or a meeting; null where the value says it. */
                label: string | null;
                points: number;
            }[];
            meeting: {
                /** @description What to give as the filter of the same name. */
                value: string;
                /** @description Name of a topic or a meeting; null where the value says it. */
                label: string | null;
                points: number;
            }[];
            year: {
                /** @description What to give as the filter of the same name. */
                value: string;
                /** @description Name of a topic or a meeting; null where the value says it. */
                label: string | null;
                points: number;
            }[];
        };
        /** @description A year, a month or a day, as in ISO 8601. */
        FilterDate: string;
        /** @description Text to filter by. */
        FilterText: string;
        /** @description The server runs. */
        Health: {
            /** @constant */
            status: "ok";
        };
        /**
         * @description Who meets.
         * @enum {string}
         */
        Level: "summit" | "heads-of-government" | "foreign-ministers" | "ministers" | "officials";
        /**
         * @description `json`: a page, as without a suffix. `csv`: a table that opens in a spreadsheet. `ndjson`: a record a line, as JSON.
         * @enum {string}
         */
        ListFormat: "json" | "csv" | "ndjson";
        /** @description A meeting held or planned, as all documents together tell of it. */
        Meeting: {
            /** @description Readable and the same in every article that speaks of this meeting. */
            id: string;
            name: string;
            /** @description Name of the series that the meeting belongs to. */
            series: string | null;
            seriesId: string | null;
            ordinal: number | null;
            level: components["schemas"]["Level"] | null;
            status: components["schemas"]["MeetingStatus"];
            date: components["schemas"]["DateText"] | null;
            /** @description Last day, for a meeting of several days. */
            endDate: components["schemas"]["DateText"] | null;
            datePrecision: components["schemas"]["Precision"] | null;
            /** @description Null where the date is incomplete or unknown; a problem then says what is missing. */
            dateBasis: components["schemas"]["DateBasis"] | null;
            city: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            format: components["schemas"]["MeetingFormat"] | null;
            participants: components["schemas"]["Participant"][];
            /** @description The documents that speak of the meeting; those that report it first. */
            documents: {
                /** @description Id of the document. */
                id: string;
                /** @description Whether the document reports this meeting. */
                primary: boolean;
                selector: components["schemas"]["Selector"];
            }[];
            /** @description Points of the documents that report this meeting. */
            pointCount: number;
        };
        /** @description What became of one record. */
        MeetingChange: {
            /**
             * @description What kind of record it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "meetings";
            /** @description Id of the record. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /**
             * Format: date-time
             * @description When it was stored here, in UTC.
             */
            at: string;
            /** @description The record as it is now; null where it was removed. */
            record: components["schemas"]["Meeting"] | null;
        };
        /** @enum {string} */
        MeetingFormat: "in-person" | "video";
        /** @description A page of a list. Each record: A meeting held or planned, as all documents together tell of it. */
        MeetingList: {
            data: components["schemas"]["Meeting"][];
            page: components["schemas"]["Page"];
        };
        /** @description How often a phrase stands in what was said at a meeting. */
        MeetingPhrase: {
            /** @description Id of the meeting that the documents report; null where they report none. */
            meeting: string | null;
            name: string | null;
            /** @description Date of the meeting, as far as it is known. */
            date: string | null;
            /** @description Points that hold it. */
            points: number;
            /** @description How often it stands in them, without overlap. */
            occurrences: number;
        };
        /**
         * @description Whether the text tells of the meeting as past or as to come.
         * @enum {string}
         */
        MeetingStatus: "held" | "planned";
        Mention: {
            /** @description Key of the point the mention stands in, or null. */
            point: string | null;
            selector: components["schemas"]["Selector"];
        };
        /** @description Where a page stands in its list. */
        Page: {
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
            /** @description How many records a page has at most. */
            limit: number;
            /** @description How many records pass the filters: exact, or as far as they were counted. */
            total: number;
            /**
             * @description `eq`: total is exact. `gte`: there are more, and counting them would cost too much.
             * @enum {string}
             */
            totalRelation: "eq" | "gte";
        };
        /**
         * @description What the parser finds in an article, and how much of it was understood.
         * @example {
         *       "article": {
         *         "format": "gongbao/1",
         *         "title": null,
         *         "kind": "news",
         *         "language": "zh-Hans",
         *         "length": 22,
         *         "source": null,
         *         "published": "2031-09-13",
         *         "publishedBasis": "curated",
         *         "pageUpdated": null,
         *         "heading": null,
         *         "blocks": [
         *           {
         *             "type": "lead",
         *             "heading": false,
         *             "voice": "reporter",
         *             "speaker": null,
         *             "start": 0,
         *             "end": 10
         *           },
         *           {
         *             "type": "lead",
         *             "heading": false,
         *             "voice": "reporter",
         *             "speaker": null,
         *             "start": 10,
         *             "end": 22
         *           }
         *         ],
         *         "meetings": [],
         *         "participants": [],
         *         "points": [
         *           {
         *             "key": "n1",
         *             "section": "report",
         *             "voice": "reporter",
         *             "speaker": null,
         *             "ordinal": 1,
         *             "marker": "一、",
         *             "heading": null,
         *             "text": "双方重申互信。",
         *             "selector": {
         *               "start": 0,
         *               "end": 9,
         *               "quote": "一、双方重申互信。",
         *               "prefix": "",
         *               "suffix": "\n二、双方同意保持沟通。\n"
         *             },
         *             "tags": [],
         *             "acts": [
         *               {
         *                 "act": "reaffirm",
         *                 "verb": "重申",
         *                 "span": {
         *                   "start": 4,
         *                   "end": 6
         *                 },
         *                 "actor": {
         *                   "label": "双方",
         *                   "span": {
         *                     "start": 2,
         *                     "end": 4
         *                   },
         *                   "countries": null,
         *                   "bloc": null
         *                 },
         *                 "commitment": false,
         *                 "rule": "not-agreed"
         *               }
         *             ]
         *           },
         *           {
         *             "key": "n2",
         *             "section": "report",
         *             "voice": "reporter",
         *             "speaker": null,
         *             "ordinal": 2,
         *             "marker": "二、",
         *             "heading": null,
         *             "text": "双方同意保持沟通。",
         *             "selector": {
         *               "start": 10,
         *               "end": 21,
         *               "quote": "二、双方同意保持沟通。",
         *               "prefix": "一、双方重申互信。\n",
         *               "suffix": "\n"
         *             },
         *             "tags": [
         *               {
         *                 "scheme": "topic",
         *                 "id": "mechanism",
         *                 "label": "机制建设",
         *                 "broader": [],
         *                 "evidence": [
         *                   {
         *                     "start": 16,
         *                     "end": 20
         *                   }
         *                 ]
         *               }
         *             ],
         *             "acts": [
         *               {
         *                 "act": "agree",
         *                 "verb": "同意",
         *                 "span": {
         *                   "start": 14,
         *                   "end": 16
         *                 },
         *                 "actor": {
         *                   "label": "双方",
         *                   "span": {
         *                     "start": 12,
         *                     "end": 14
         *                   },
         *                   "countries": null,
         *                   "bloc": null
         *                 },
         *                 "commitment": false,
         *                 "rule": "not-agreed"
         *               }
         *             ]
         *           }
         *         ],
         *         "tags": [],
         *         "references": [],
         *         "sidebar": null,
         *         "problems": [
         *           {
         *             "code": "no-title",
         *             "message": "No line before the first paragraph looks like a title.",
         *             "span": null
         *           },
         *           {
         *             "code": "no-meeting",
         *             "message": "No phrase in the text names the meeting that the article reports.",
         *             "span": null
         *           }
         *         ]
         *       },
         *       "report": {
         *         "length": 22,
         *         "coverage": [
         *           {
         *             "type": "lead",
         *             "blocks": 2,
         *             "length": 22,
         *             "share": 1
         *           }
         *         ],
         *         "points": [
         *           {
         *             "section": "report",
         *             "found": 2,
         *             "declared": 2,
         *             "highest": 2,
         *             "missing": []
         *           }
         *         ],
         *         "notUnderstood": {
         *           "problems": [
         *             {
         *               "code": "no-title",
         *               "message": "No line before the first paragraph looks like a title.",
         *               "span": null
         *             },
         *             {
         *               "code": "no-meeting",
         *               "message": "No phrase in the text names the meeting that the article reports.",
         *               "span": null
         *             }
         *           ],
         *           "inNoSection": [],
         *           "outsidePoints": []
         *         },
         *         "words": [
         *           "All 22 code points of the text are accounted for: lead 100 % (2 blocks).",
         *           "report: 2 points found, the highest number is 2, none is missing.",
         *           "No line before the first paragraph looks like a title. (no-title)",
         *           "No phrase in the text names the meeting that the article reports. (no-meeting)"
         *         ]
         *       }
         *     }
         */
        ParseAnswer: {
            article: components["schemas"]["ParsedArticle"];
            report: components["schemas"]["ParseReport"];
        };
        /** @description What the parser could not settle, in words. */
        ParseProblem: {
            /** @description Stable name of the problem; docs/parse-problems.md lists them. */
            code: string;
            message: string;
            span: components["schemas"]["Span"] | null;
        };
        /** @description How much of an article was understood, and what was not. */
        ParseReport: {
            /** @description Length of the text in code points. */
            length: number;
            /** @description What the text falls into, by type; together all of it. */
            coverage: {
                type: components["schemas"]["BlockType"];
                /** @description How many blocks of this type there are. */
                blocks: number;
                /** @description Their length in code points. */
                length: number;
                /** @description Their share of the text, from 0 to 1. */
                share: number;
            }[];
            /** @description The numbered points of each section that has any. */
            points: {
                section: components["schemas"]["Section"];
                /** @description Points that were found. */
                found: number;
                /** @description Points that the numbering declares: those found and those missing. */
                declared: number;
                /** @description The highest number that a point bears. */
                highest: number;
                /** @description Gaps in the numbering. */
                missing: {
                    /** @description First number that is missing. */
                    from: number;
                    /** @description Last number that is missing. */
                    to: number;
                    /** @description Where they should stand. */
                    span: components["schemas"]["Span"];
                }[];
            }[];
            /** @description What a reader should look at. */
            notUnderstood: {
                /** @description The problems of the parse. */
                problems: components["schemas"]["ParseProblem"][];
                /** @description Lines between those of the article that were taken for the page’s own. */
                inNoSection: components["schemas"]["Span"][];
                /** @description Agreed paragraphs in no numbered point: a preamble, closing words, or a point missed. */
                outsidePoints: components["schemas"]["Span"][];
            };
            /** @description The report in sentences. */
            words: string[];
        };
        /**
         * @description An article to parse.
         * @example {
         *       "text": "一、双方重申互信。\n二、双方同意保持沟通。\n",
         *       "sidecar": {
         *         "published": "2031-09-13"
         *       }
         *     }
         */
        ParseRequest: {
            /** @description The article: plain text, Markdown or HTML, as it was received. */
            text: string;
            /** @description What the text cannot say. Of these, `published` bears on the parse. */
            sidecar?: {
                id?: string;
                /** Format: date */
                published?: string;
                /** Format: uri */
                sourceUrl?: string;
                rights?: string;
            };
        };
        ParsedArticle: {
            /** @constant */
            format: "gongbao/1";
            title: string | null;
            kind: components["schemas"]["DocumentKind"];
            /** @description BCP 47. */
            language: string;
            /** @description Length of the text in code points. */
            length: number;
            /** @description Whom the page names as its source. */
            source: {
                label: string;
                selector: components["schemas"]["Selector"];
            } | null;
            published: components["schemas"]["DateText"] | null;
            publishedBasis: components["schemas"]["DateBasis"] | null;
            /** @description The page’s own “updated” date; never a source for the year of a meeting. */
            pageUpdated: components["schemas"]["DateText"] | null;
            /** @description Heading of the agreed text. */
            heading: {
                label: string;
                selector: components["schemas"]["Selector"];
            } | null;
            blocks: components["schemas"]["Block"][];
            /** @description Every meeting the text speaks of; the primary one first. */
            meetings: components["schemas"]["ParsedMeeting"][];
            participants: components["schemas"]["ParsedParticipant"][];
            points: components["schemas"]["ParsedPoint"][];
            /** @description The page’s own tags, in order. */
            tags: components["schemas"]["ParsedTag"][];
            references: components["schemas"]["ParsedReference"][];
            sidebar: components["schemas"]["Sidebar"] | null;
            problems: components["schemas"]["ParseProblem"][];
        };
        ParsedMeeting: {
            /** @description Readable and the same in every article that speaks of this meeting. */
            id: string;
            name: string;
            /** @description Name of the series that the meeting belongs to. */
            series: string | null;
            seriesId: string | null;
            ordinal: number | null;
            level: components["schemas"]["Level"] | null;
            status: components["schemas"]["MeetingStatus"];
            date: components["schemas"]["DateText"] | null;
            /** @description Last day, for a meeting of several days. */
            endDate: components["schemas"]["DateText"] | null;
            datePrecision: components["schemas"]["Precision"] | null;
            /** @description Null where the date is incomplete or unknown; a problem then says what is missing. */
            dateBasis: components["schemas"]["DateBasis"] | null;
            city: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            format: components["schemas"]["MeetingFormat"] | null;
            /** @description Whether this is the meeting that the article reports. */
            primary: boolean;
            selector: components["schemas"]["Selector"];
        };
        ParsedParticipant: {
            /** @description Null where the text names no person, only a country’s representative. */
            personId: string | null;
            name: string | null;
            /** @description Name in Latin letters, where a vocabulary has it. */
            latinName: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            /** @description The organisation a person stands for, where it is no country. */
            organisation: string | null;
            /** @description Titles in the order written. */
            titles: string[];
            role: components["schemas"]["Role"];
            meetingId: string;
            /** @description Order of mention. */
            order: number;
            selector: components["schemas"]["Selector"];
        };
        ParsedPoint: {
            /** @description Readable and stable within the document: `c7`, `r1`. */
            key: string;
            section: components["schemas"]["Section"];
            voice: components["schemas"]["Voice"];
            speaker: string | null;
            ordinal: number;
            /** @description The marker as written: `七、`, `一是`. */
            marker: string;
            heading: string | null;
            /** @description The point without its marker. */
            text: string;
            selector: components["schemas"]["Selector"];
            tags: components["schemas"]["PointTag"][];
            /** @description What the actors of the point do, in order. */
            acts: components["schemas"]["PointAct"][];
        };
        /** @description What the article refers to, once, with every place that mentions it. */
        ParsedReference: {
            kind: components["schemas"]["ReferenceKind"];
            /** @description The meeting id for a meeting; otherwise readable and stable. */
            id: string;
            label: string;
            date: components["schemas"]["DateText"] | null;
            mentions: components["schemas"]["Mention"][];
        };
        ParsedTag: {
            scheme: components["schemas"]["TagScheme"];
            id: string;
            label: string;
            selector: components["schemas"]["Selector"];
        };
        /** @description One person at one meeting. */
        Participant: {
            /** @description Id of the person; null where the text names no person, only a country’s representative. */
            person: string | null;
            name: string | null;
            /** @description Name in Latin letters, where a vocabulary has it. */
            latinName: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            /** @description The organisation a person stands for, where it is no country. */
            organisation: string | null;
            /** @description Titles in the order written. */
            titles: string[];
            role: components["schemas"]["Role"];
            /** @description Order of mention. */
            order: number;
            /** @description Id of the document that says so. */
            document: string;
            selector: components["schemas"]["Selector"];
        };
        /** @description A page of a list. Each record: One person at one meeting. */
        ParticipantList: {
            data: components["schemas"]["Participant"][];
            page: components["schemas"]["Page"];
        };
        /** @description A person, with every meeting they took part in. */
        Person: {
            id: string;
            name: string;
            /** @description Name in Latin letters, where a vocabulary has it. */
            latinName: string | null;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            /** @description Titles at the latest meeting, in the order written. */
            titles: string[];
            /** @description The meetings the person took part in, newest first. */
            meetings: {
                /** @description Id of the meeting. */
                meeting: string;
                name: string;
                date: components["schemas"]["DateText"] | null;
                role: components["schemas"]["Role"];
                titles: string[];
                /** @description Id of the document that says so. */
                document: string;
            }[];
        };
        /** @description What became of one record. */
        PersonChange: {
            /**
             * @description What kind of record it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "people";
            /** @description Id of the record. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /**
             * Format: date-time
             * @description When it was stored here, in UTC.
             */
            at: string;
            /** @description The record as it is now; null where it was removed. */
            record: components["schemas"]["Person"] | null;
        };
        /** @description A page of a list. Each record: A person, with every meeting they took part in. */
        PersonList: {
            data: components["schemas"]["Person"][];
            page: components["schemas"]["Page"];
        };
        /** @description How often a phrase stands in points, by meeting and by year. */
        PhraseAnswer: {
            data: components["schemas"]["MeetingPhrase"][];
            page: components["schemas"]["Page"];
            phrase: components["schemas"]["PhraseCount"];
            /** @description The same by year, the newest first. */
            years: {
                /** @description Year of the meeting; null where it is not known. */
                year: string | null;
                /** @description Points that hold it. */
                points: number;
                /** @description How often it stands in them, without overlap. */
                occurrences: number;
            }[];
        };
        /** @description How often a phrase stands in all points that pass the filters. */
        PhraseCount: {
            /** @description Points that hold it, as far as they were counted. */
            points: number;
            /** @description How often it stands in them, without overlap. */
            occurrences: number;
            /**
             * @description `eq`: all points were counted. `gte`: the newest were; there may be more, and earlier years and meetings.
             * @enum {string}
             */
            relation: "eq" | "gte";
        };
        /** @description One numbered point. */
        Point: {
            /** @description `<document>.<key>`, readable and stable. */
            id: string;
            /** @description Id of the document. */
            document: string;
            /** @description Id of the meeting that the document reports. */
            meeting: string | null;
            /** @description Date of that meeting. */
            date: components["schemas"]["DateText"] | null;
            section: components["schemas"]["Section"];
            voice: components["schemas"]["Voice"];
            speaker: string | null;
            /** @description Id of the speaker as a person: where one participant of the document, and no other, has that name. */
            speakerId: string | null;
            ordinal: number;
            /** @description The marker as written: `七、`, `一是`. */
            marker: string;
            heading: string | null;
            /** @description The point without its marker. */
            text: string;
            selector: components["schemas"]["Selector"];
            tags: components["schemas"]["PointTag"][];
            /** @description What the actors of the point do, in order. */
            acts: components["schemas"]["PointAct"][];
            /** @description What the point refers to; the document’s references say where. */
            references: {
                kind: components["schemas"]["ReferenceKind"];
                /** @description The meeting id for a meeting; otherwise readable and stable. */
                id: string;
                label: string;
                date: components["schemas"]["DateText"] | null;
            }[];
        };
        /** @description What an actor does in a point. */
        PointAct: {
            /** @description Id of the act in the codebook. */
            act: string;
            /** @description The verb as written, with the adverbs that are part of it: `坚决反对`. */
            verb: string;
            /** @description Where the verb stands in the document. */
            span: components["schemas"]["Span"];
            /** @description Null where the sentence names nobody. */
            actor: {
                /** @description Who does it, as written: `各方`. */
                label: string;
                /** @description Where that stands in the document. */
                span: components["schemas"]["Span"];
                /** @description ISO 3166-1 alpha-2, in alphabetical order; null where the text does not make certain which. */
                countries: string[] | null;
                /** @description Id of a group of countries that the actor is: `central-asia`. */
                bloc: string | null;
            } | null;
            /** @description Whether the parties bind themselves to something that can be checked. */
            commitment: boolean;
            rule: components["schemas"]["CommitmentRule"];
        };
        /** @description What became of one record. */
        PointChange: {
            /**
             * @description What kind of record it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "points";
            /** @description Id of the record. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /**
             * Format: date-time
             * @description When it was stored here, in UTC.
             */
            at: string;
            /** @description The record as it is now; null where it was removed. */
            record: components["schemas"]["Point"] | null;
        };
        /** @description A page of a list. Each record: One numbered point. */
        PointList: {
            data: components["schemas"]["Point"][];
            page: components["schemas"]["Page"];
        };
        PointTag: {
            scheme: components["schemas"]["TagScheme"];
            id: string;
            /** @description A topic’s in the language of the document. */
            label: string;
            /** @description Ids of the topics above it, the nearest first; none for a page’s own tag. */
            broader: string[];
            /** @description Where in the document the point bears the tag out. */
            evidence: components["schemas"]["Span"][];
        };
        /**
         * @description The smallest part of a date that is known.
         * @enum {string}
         */
        Precision: "year" | "month" | "day";
        /** @description An error, as RFC 9457 has it. */
        Problem: {
            /** @description Which problem it is: an address that explains it, and never changes. There may be others one day. */
            type: "/problems/unknown-parameter" | "/problems/invalid-parameter" | "/problems/invalid-cursor" | "/problems/bad-url" | "/problems/bad-request" | "/problems/invalid-body" | "/problems/not-found" | "/problems/unknown-route" | "/problems/method-not-allowed" | "/problems/timeout" | "/problems/history-gone" | "/problems/payload-too-large" | "/problems/uri-too-long" | "/problems/unsupported-media-type" | "/problems/too-costly" | "/problems/too-many-requests" | "/problems/headers-too-large" | "/problems/internal" | "/problems/not-ready" | "/problems/overloaded" | "/problems/unavailable" | "/problems/parser-busy" | (string & {});
            /** @description The problem in a few words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened this time, and what to do. */
            detail: string;
            /** @description The address that was asked for, its first 1,000 characters. */
            instance: string;
            /** @description What is wrong with each parameter; empty where no parameter is at fault. */
            errors: {
                parameter: string;
                detail: string;
                /** @description Code point of the value at which it is wrong; null where it is no one place. */
                offset: number | null;
            }[];
        };
        /** @description A kind of error that the API answers with. */
        ProblemType: {
            /** @description Address of this description; the `type` of every such problem. */
            type: string;
            name: string;
            title: string;
            /** @description The HTTP status it comes with. */
            status: number;
            description: string;
        };
        /** @description Every kind of error that the API answers with. */
        ProblemTypes: {
            data: components["schemas"]["ProblemType"][];
        };
        /** @description The order of the answer. */
        Ranking: {
            /** @enum {string} */
            sort: "date" | "relevance";
            /** @description How many points were ranked: the newest that match, 500 at most. Null by date, where all are in order. */
            ranked: number | null;
        };
        /** @description The server can answer. */
        Readiness: {
            /** @constant */
            status: "ready";
            /** @description How many documents are stored. */
            documents: number;
            /** @description Version of everything stored, as in the header Dataset-Version. */
            datasetVersion: string;
        };
        /** @description What a document refers to, once, with every place that mentions it. */
        Reference: {
            /** @description Id of the document. */
            document: string;
            kind: components["schemas"]["ReferenceKind"];
            /** @description The meeting id for a meeting; otherwise readable and stable. */
            id: string;
            label: string;
            date: components["schemas"]["DateText"] | null;
            mentions: {
                /** @description Id of the point the mention stands in, or null. */
                point: string | null;
                selector: components["schemas"]["Selector"];
            }[];
        };
        /** @enum {string} */
        ReferenceKind: "meeting" | "document" | "organisation" | "initiative" | "country" | "place";
        /** @description A page of a list. Each record: What a document refers to, once, with every place that mentions it. */
        ReferenceList: {
            data: components["schemas"]["Reference"][];
            page: components["schemas"]["Page"];
        };
        /** @description What documents refer to, once over all of them. */
        ReferenceTarget: {
            kind: components["schemas"]["ReferenceKind"];
            /** @description The meeting id for a meeting; otherwise readable and stable. */
            id: string;
            /** @description As the document that it is names itself, or else as it is named first. */
            label: string;
            /** @description Every label in use, the one above first. */
            labels: string[];
            date: components["schemas"]["DateText"] | null;
            /** @description The record that it is, where the dataset holds it. */
            target: {
                /** @enum {string} */
                resource: "documents" | "meetings";
                id: string;
            } | null;
            /** @description Points that mention it. */
            points: number;
            /** @description Documents that mention it. */
            documents: number;
            /** @description Places that mention it. */
            mentions: number;
        };
        /** @description What became of one record. */
        ReferenceTargetChange: {
            /**
             * @description What kind of record it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "references";
            /** @description Kind and id of what is referred to: `<kind>/<id>`. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /**
             * Format: date-time
             * @description When it was stored here, in UTC.
             */
            at: string;
            /** @description The record as it is now; null where it was removed. */
            record: components["schemas"]["ReferenceTarget"] | null;
        };
        /** @description A page of a list. Each record: What documents refer to, once over all of them. */
        ReferenceTargetList: {
            data: components["schemas"]["ReferenceTarget"][];
            page: components["schemas"]["Page"];
        };
        /**
         * @description The part a person takes in a meeting.
         * @enum {string}
         */
        Role: "chair" | "host" | "attendee";
        /** @description Points that match, where in them, and what they have in common. */
        SearchAnswer: {
            data: components["schemas"]["SearchHit"][];
            page: components["schemas"]["Page"];
            facets: components["schemas"]["FacetCounts"];
            ranking: components["schemas"]["Ranking"];
            /** @description Topics that are called what is looked for, in any language: `topic=<id>` finds the points that bear one, in whatever words. Empty where there is none. */
            topics: components["schemas"]["TopicHint"][];
        };
        /** @description A point that matches, and where. */
        SearchHit: {
            point: components["schemas"]["Point"];
            /** @description Every place of what was looked for, in order; those that touch are one. */
            highlights: {
                /**
                 * @description Which text of the point the offsets count in.
                 * @enum {string}
                 */
                field: "heading" | "text";
                /** @description Code point of that text at which what was looked for begins. */
                start: number;
                end: number;
                /** @description The same place in the text of the document. */
                source: components["schemas"]["Span"] | null;
            }[];
            /** @description Relevance among the points that were ranked; null by date. */
            score: number | null;
        };
        /** @description Words that must all be there, "a phrase", OR, -excluded. */
        SearchText: components["schemas"]["FilterText"];
        /**
         * @description Where a point stands: in the agreed text, in somebody’s remarks, or in the reporter’s narration.
         * @enum {string}
         */
        Section: "communique" | "remarks" | "report";
        /** @description Where a fact was read: a W3C TextPositionSelector (start, end) and TextQuoteSelector (quote, prefix, suffix). */
        Selector: {
            /** @description First code point of the span, counted from the start of the text. */
            start: number;
            /** @description The code point after the last one of the span. */
            end: number;
            /** @description The text at the span, unchanged. */
            quote: string;
            /** @description Up to 32 code points before the span. */
            prefix: string;
            /** @description Up to 32 code points after the span. */
            suffix: string;
        };
        /** @description A box beside the story, on another matter. */
        Sidebar: {
            heading: string;
            subheading: string | null;
            paragraphs: number;
            /** @description Links to other articles that stand inside the text. */
            links: components["schemas"]["Selector"][];
            selector: components["schemas"]["Selector"];
        };
        /** @description The points most like one of them, of all documents. */
        SimilarPoints: {
            data: {
                point: components["schemas"]["Point"];
                /** @description How much of what is rare in the one the other holds. */
                score: number;
            }[];
            method: components["schemas"]["SimilarityMethod"];
        };
        /** @description How points were found to be alike. */
        SimilarityMethod: {
            /** @description Stable name of the method. */
            name: string;
            /** @description How scores come about. */
            description: string;
            /** @description The score that a pair must have. */
            threshold: number;
        };
        /** @description The vocabulary as a skos:ConceptScheme in JSON-LD. */
        Skos: {
            "@context": {
                [key: string]: unknown;
            };
            "@graph": {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description A stretch of the text, in Unicode code points. */
        Span: {
            /** @description First code point of the span, counted from the start of the text. */
            start: number;
            /** @description The code point after the last one of the span. */
            end: number;
        };
        /** @description A stretch of a point’s text. */
        Stretch: {
            /** @description First code point in the text of the point. */
            start: number;
            /** @description The code point after the last one. */
            end: number;
            /** @description The same in the text of the document; null where the point is not written there in one piece. */
            source: components["schemas"]["Span"] | null;
            text: string;
        };
        /** @description A label, with how often it is borne. */
        Tag: {
            scheme: components["schemas"]["TagScheme"];
            id: string;
            label: string;
            /** @description Points that bear the tag. */
            points: number;
            /** @description Documents whose page or points bear the tag. */
            documents: number;
        };
        /** @description What became of one record. */
        TagChange: {
            /**
             * @description What kind of record it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            resource: "tags";
            /** @description Scheme and id of the tag: `<scheme>/<id>`. */
            id: string;
            change: components["schemas"]["ChangeKind"];
            /**
             * Format: date-time
             * @description When it was stored here, in UTC.
             */
            at: string;
            /** @description The record as it is now; null where it was removed. */
            record: components["schemas"]["Tag"] | null;
        };
        /** @description A page of a list. Each record: A label, with how often it is borne. */
        TagList: {
            data: components["schemas"]["Tag"][];
            page: components["schemas"]["Page"];
        };
        /**
         * @description `source`: the page’s own tags. `topic`: gongbao’s controlled vocabulary.
         * @enum {string}
         */
        TagScheme: "source" | "topic";
        /** @description A topic of the controlled vocabulary, with how often it is borne. */
        Topic: {
            /** @description Stable. */
            id: string;
            /** @description skos:prefLabel, by language. */
            labels: {
                zh: string;
                en: string;
                ru: string;
            };
            /** @description skos:altLabel: other names to ask by. */
            alt: {
                zh: string[];
                en: string[];
                ru: string[];
            };
            /** @description Id of the topic that this one is a part of; null at the top. */
            broader: string | null;
            /** @description Ids of the topics right below. */
            narrower: string[];
            /** @description Ids of topics beside it. */
            related: string[];
            /** @description skos:scopeNote: what belongs here. */
            note: string;
            /** @description What evidences the topic in a point. */
            words: {
                zh: string[];
                en: string[];
            };
            /** @description Points that bear the topic or one below it. */
            points: number;
            /** @description Documents with such a point. */
            documents: number;
        };
        /** @description A topic of which a name holds what is looked for. */
        TopicHint: {
            /** @description Stable. */
            id: string;
            /** @description skos:prefLabel, by language. */
            labels: {
                zh: string;
                en: string;
                ru: string;
            };
            /** @description Points that bear the topic or one below it. */
            points: number;
        };
        /** @description A page of a list. Each record: A topic of the controlled vocabulary, with how often it is borne. */
        TopicList: {
            data: components["schemas"]["Topic"][];
            page: components["schemas"]["Page"];
        };
        /**
         * @description Who speaks: the parties together, one speaker, the reporter, or the web page itself.
         * @enum {string}
         */
        Voice: "agreed" | "speaker" | "reporter" | "page";
    };
    responses: {
        /** @description The client has the answer already. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Dataset-Version": components["headers"]["Dataset-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `unknown-parameter`: The address has a parameter that this route does not know. `invalid-parameter`: A parameter has a value that it cannot have. `invalid-cursor`: The cursor was not given out by this list, or was given out for other filters. `bad-url`: The address cannot be decoded: its percent-encoding is broken or is not UTF-8. `bad-request`: What was sent is not an HTTP request that can be read. `invalid-body`: What was sent as the body is not what this address takes, or holds nothing. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-found`: Nothing is stored under this id. `unknown-route`: The API has nothing at this address. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `timeout`: The request did not arrive in time. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `history-gone`: The token is of a database that is no longer served; its copy has to be made anew. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload-too-large`: The body is larger than 1 MB. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `uri-too-long`: The address is longer than 8,000 characters. */
        URITooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported-media-type`: The body is of a media type or in an encoding that this address does not take. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-costly`: To parse the text takes more time or memory than the server gives to one. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-many-requests`: One client made more requests, or sent more texts for parsing, than it may in a minute. */
        TooManyRequests: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `headers-too-large`: The headers of the request are larger than the server takes. */
        RequestHeaderFieldsTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal`: The server failed; the fault is on its side. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-ready`: The server runs but cannot answer yet: its database does not answer or is empty. `overloaded`: The server has more to do than it can; what it takes on it answers in good time. `unavailable`: The database cannot be read at the moment: locked, being replaced, or damaged. `parser-busy`: As many texts are being parsed, and wait for it, as the server takes at a time. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description ETags of answers the client has; 304 where one of them still stands. */
        IfNoneMatch: string;
        /** @description How many records a page has at most. */
        Limit: number;
        /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
        Cursor: string;
        /** @description Id of the record. */
        Id: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of everything stored: changes if and only if a document does. */
        "Dataset-Version": string;
        /** @description Changes whenever the answer at this address may have; good for If-None-Match. */
        ETag: string;
        /** @description RFC 8288: `first` is the first page of the list, `next` the next one where there is one, `alternate` the list in another form, `related` the points of a topic that is called what `q` looks for. */
        Link: string;
        /** @description How many requests a client may make in a minute. */
        "RateLimit-Limit": number;
        /** @description How many of them are left. */
        "RateLimit-Remaining": number;
        /** @description Seconds until all of them are back. */
        "RateLimit-Reset": number;
        /** @description Seconds to wait before the next request. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server can answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOpenApiJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The client has the answer already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOpenApiYaml: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description The client has the answer already. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProblemTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The problem types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemTypes"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the problem type. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The problem type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description What the article is or carries. */
                kind?: components["schemas"]["DocumentKind"][];
                /** @description BCP 47 tag of the language, as the document gives it. */
                language?: components["schemas"]["FilterText"][];
                /** @description Id of a meeting that the document speaks of. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description A part of the title, of one character or more. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocumentsAs: {
        parameters: {
            query?: {
                /** @description What the article is or carries. */
                kind?: components["schemas"]["DocumentKind"][];
                /** @description BCP 47 tag of the language, as the document gives it. */
                language?: components["schemas"]["FilterText"][];
                /** @description Id of a meeting that the document speaks of. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description A part of the title, of one character or more. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocumentText: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocumentBlocks: {
        parameters: {
            query?: {
                /** @description What the block is for. */
                type?: components["schemas"]["BlockType"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of blocks. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentBlockList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocumentBlocksAs: {
        parameters: {
            query?: {
                /** @description What the block is for. */
                type?: components["schemas"]["BlockType"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of blocks. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentBlockList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocumentReferences: {
        parameters: {
            query?: {
                /** @description What is referred to. */
                kind?: components["schemas"]["ReferenceKind"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of references. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocumentReferencesAs: {
        parameters: {
            query?: {
                /** @description What is referred to. */
                kind?: components["schemas"]["ReferenceKind"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of references. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                /** @description Id or name of the series. */
                series?: components["schemas"]["FilterText"][];
                /** @description A country that took part or in which it was held: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description Held or planned. */
                status?: components["schemas"]["MeetingStatus"][];
                /** @description Who meets. */
                level?: components["schemas"]["Level"][];
                /** @description Meetings that may have been on this date or after it. */
                from?: components["schemas"]["FilterDate"][];
                /** @description Meetings that may have been on this date or before it. */
                to?: components["schemas"]["FilterDate"][];
                /** @description A part of the name, of one character or more. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of meetings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMeetingsAs: {
        parameters: {
            query?: {
                /** @description Id or name of the series. */
                series?: components["schemas"]["FilterText"][];
                /** @description A country that took part or in which it was held: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description Held or planned. */
                status?: components["schemas"]["MeetingStatus"][];
                /** @description Who meets. */
                level?: components["schemas"]["Level"][];
                /** @description Meetings that may have been on this date or after it. */
                from?: components["schemas"]["FilterDate"][];
                /** @description Meetings that may have been on this date or before it. */
                to?: components["schemas"]["FilterDate"][];
                /** @description A part of the name, of one character or more. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of meetings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMeetingPoints: {
        parameters: {
            query?: {
                /** @description Id of the document. */
                document?: components["schemas"]["FilterText"][];
                /** @description Section of the document. */
                section?: components["schemas"]["Section"][];
                /** @description Who speaks. */
                voice?: components["schemas"]["Voice"][];
                /** @description Name of the speaker as the point gives it, or id of the person. */
                speaker?: components["schemas"]["FilterText"][];
                /** @description Year of the meeting. */
                year?: string[];
                /** @description Id or label of a tag of either scheme. */
                tag?: components["schemas"]["FilterText"][];
                /** @description A topic, by its id or a label in any language (`connectivity`, `互联互通`); a point bears those below it too. A name that no topic has is refused. */
                topic?: components["schemas"]["FilterText"][];
                /** @description Id of an act of the codebook that somebody does in the point, such as `reaffirm`; one that there is not is refused. */
                act?: components["schemas"]["FilterText"][];
                /** @description Somebody who acts in the point: as written (`各方`), a country (`CN`) or the id of a bloc (`central-asia`). */
                actor?: components["schemas"]["FilterText"][];
                /** @description `true`: an act of the point is a commitment. `false`: the point has acts, and none is. */
                commitment?: ("true" | "false")[];
                /** @description Id of a meeting, document, organisation, initiative or country that the point mentions; `/v1/references` has them. */
                refersTo?: components["schemas"]["FilterText"][];
                /** @description A country that took part in the meeting: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description What the point’s text says, of one character or more: words that must all be there, "a phrase", OR, -excluded. Letter case, character width and traditional characters don’t matter. */
                q?: components["schemas"]["SearchText"][];
                /** @description `exact`: count to the end, however long that takes. */
                total?: "exact";
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of points. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMeetingPointsAs: {
        parameters: {
            query?: {
                /** @description Id of the document. */
                document?: components["schemas"]["FilterText"][];
                /** @description Section of the document. */
                section?: components["schemas"]["Section"][];
                /** @description Who speaks. */
                voice?: components["schemas"]["Voice"][];
                /** @description Name of the speaker as the point gives it, or id of the person. */
                speaker?: components["schemas"]["FilterText"][];
                /** @description Year of the meeting. */
                year?: string[];
                /** @description Id or label of a tag of either scheme. */
                tag?: components["schemas"]["FilterText"][];
                /** @description A topic, by its id or a label in any language (`connectivity`, `互联互通`); a point bears those below it too. A name that no topic has is refused. */
                topic?: components["schemas"]["FilterText"][];
                /** @description Id of an act of the codebook that somebody does in the point, such as `reaffirm`; one that there is not is refused. */
                act?: components["schemas"]["FilterText"][];
                /** @description Somebody who acts in the point: as written (`各方`), a country (`CN`) or the id of a bloc (`central-asia`). */
                actor?: components["schemas"]["FilterText"][];
                /** @description `true`: an act of the point is a commitment. `false`: the point has acts, and none is. */
                commitment?: ("true" | "false")[];
                /** @description Id of a meeting, document, organisation, initiative or country that the point mentions; `/v1/references` has them. */
                refersTo?: components["schemas"]["FilterText"][];
                /** @description A country that took part in the meeting: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description What the point’s text says, of one character or more: words that must all be there, "a phrase", OR, -excluded. Letter case, character width and traditional characters don’t matter. */
                q?: components["schemas"]["SearchText"][];
                /** @description `exact`: count to the end, however long that takes. */
                total?: "exact";
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of points. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMeetingParticipants: {
        parameters: {
            query?: {
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of participants. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMeetingParticipantsAs: {
        parameters: {
            query?: {
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of participants. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description The country a person stands for: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description Id of a meeting the person took part in. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description A part of the name or of the Latin name, of one character or more. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPeopleAs: {
        parameters: {
            query?: {
                /** @description The country a person stands for: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description Id of a meeting the person took part in. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description A part of the name or of the Latin name, of one character or more. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPoints: {
        parameters: {
            query?: {
                /** @description Id of the meeting that the document reports. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description Id of the document. */
                document?: components["schemas"]["FilterText"][];
                /** @description Section of the document. */
                section?: components["schemas"]["Section"][];
                /** @description Who speaks. */
                voice?: components["schemas"]["Voice"][];
                /** @description Name of the speaker as the point gives it, or id of the person. */
                speaker?: components["schemas"]["FilterText"][];
                /** @description Year of the meeting. */
                year?: string[];
                /** @description Id or label of a tag of either scheme. */
                tag?: components["schemas"]["FilterText"][];
                /** @description A topic, by its id or a label in any language (`connectivity`, `互联互通`); a point bears those below it too. A name that no topic has is refused. */
                topic?: components["schemas"]["FilterText"][];
                /** @description Id of an act of the codebook that somebody does in the point, such as `reaffirm`; one that there is not is refused. */
                act?: components["schemas"]["FilterText"][];
                /** @description Somebody who acts in the point: as written (`各方`), a country (`CN`) or the id of a bloc (`central-asia`). */
                actor?: components["schemas"]["FilterText"][];
                /** @description `true`: an act of the point is a commitment. `false`: the point has acts, and none is. */
                commitment?: ("true" | "false")[];
                /** @description Id of a meeting, document, organisation, initiative or country that the point mentions; `/v1/references` has them. */
                refersTo?: components["schemas"]["FilterText"][];
                /** @description A country that took part in the meeting: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description What the point’s text says, of one character or more: words that must all be there, "a phrase", OR, -excluded. Letter case, character width and traditional characters don’t matter. */
                q?: components["schemas"]["SearchText"][];
                /** @description `exact`: count to the end, however long that takes. */
                total?: "exact";
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of points. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPointsAs: {
        parameters: {
            query?: {
                /** @description Id of the meeting that the document reports. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description Id of the document. */
                document?: components["schemas"]["FilterText"][];
                /** @description Section of the document. */
                section?: components["schemas"]["Section"][];
                /** @description Who speaks. */
                voice?: components["schemas"]["Voice"][];
                /** @description Name of the speaker as the point gives it, or id of the person. */
                speaker?: components["schemas"]["FilterText"][];
                /** @description Year of the meeting. */
                year?: string[];
                /** @description Id or label of a tag of either scheme. */
                tag?: components["schemas"]["FilterText"][];
                /** @description A topic, by its id or a label in any language (`connectivity`, `互联互通`); a point bears those below it too. A name that no topic has is refused. */
                topic?: components["schemas"]["FilterText"][];
                /** @description Id of an act of the codebook that somebody does in the point, such as `reaffirm`; one that there is not is refused. */
                act?: components["schemas"]["FilterText"][];
                /** @description Somebody who acts in the point: as written (`各方`), a country (`CN`) or the id of a bloc (`central-asia`). */
                actor?: components["schemas"]["FilterText"][];
                /** @description `true`: an act of the point is a commitment. `false`: the point has acts, and none is. */
                commitment?: ("true" | "false")[];
                /** @description Id of a meeting, document, organisation, initiative or country that the point mentions; `/v1/references` has them. */
                refersTo?: components["schemas"]["FilterText"][];
                /** @description A country that took part in the meeting: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description What the point’s text says, of one character or more: words that must all be there, "a phrase", OR, -excluded. Letter case, character width and traditional characters don’t matter. */
                q?: components["schemas"]["SearchText"][];
                /** @description `exact`: count to the end, however long that takes. */
                total?: "exact";
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of points. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The point. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Point"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSearchHits: {
        parameters: {
            query: {
                /** @description Id of the meeting that the document reports. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description Id of the document. */
                document?: components["schemas"]["FilterText"][];
                /** @description Section of the document. */
                section?: components["schemas"]["Section"][];
                /** @description Who speaks. */
                voice?: components["schemas"]["Voice"][];
                /** @description Name of the speaker as the point gives it, or id of the person. */
                speaker?: components["schemas"]["FilterText"][];
                /** @description Year of the meeting. */
                year?: string[];
                /** @description Id or label of a tag of either scheme. */
                tag?: components["schemas"]["FilterText"][];
                /** @description A topic, by its id or a label in any language (`connectivity`, `互联互通`); a point bears those below it too. A name that no topic has is refused. */
                topic?: components["schemas"]["FilterText"][];
                /** @description Id of an act of the codebook that somebody does in the point, such as `reaffirm`; one that there is not is refused. */
                act?: components["schemas"]["FilterText"][];
                /** @description Somebody who acts in the point: as written (`各方`), a country (`CN`) or the id of a bloc (`central-asia`). */
                actor?: components["schemas"]["FilterText"][];
                /** @description `true`: an act of the point is a commitment. `false`: the point has acts, and none is. */
                commitment?: ("true" | "false")[];
                /** @description Id of a meeting, document, organisation, initiative or country that the point mentions; `/v1/references` has them. */
                refersTo?: components["schemas"]["FilterText"][];
                /** @description A country that took part in the meeting: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description What to look for: words that must all be there, "a phrase", OR, -excluded. Repeated, any of them. */
                q: components["schemas"]["SearchText"][];
                /** @description `exact`: count to the end, however long that takes. */
                total?: "exact";
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The newest first, or the most relevant of the newest 500 that match. */
                sort?: "date" | "relevance";
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of matches. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSearchHitsAs: {
        parameters: {
            query: {
                /** @description Id of the meeting that the document reports. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description Id of the document. */
                document?: components["schemas"]["FilterText"][];
                /** @description Section of the document. */
                section?: components["schemas"]["Section"][];
                /** @description Who speaks. */
                voice?: components["schemas"]["Voice"][];
                /** @description Name of the speaker as the point gives it, or id of the person. */
                speaker?: components["schemas"]["FilterText"][];
                /** @description Year of the meeting. */
                year?: string[];
                /** @description Id or label of a tag of either scheme. */
                tag?: components["schemas"]["FilterText"][];
                /** @description A topic, by its id or a label in any language (`connectivity`, `互联互通`); a point bears those below it too. A name that no topic has is refused. */
                topic?: components["schemas"]["FilterText"][];
                /** @description Id of an act of the codebook that somebody does in the point, such as `reaffirm`; one that there is not is refused. */
                act?: components["schemas"]["FilterText"][];
                /** @description Somebody who acts in the point: as written (`各方`), a country (`CN`) or the id of a bloc (`central-asia`). */
                actor?: components["schemas"]["FilterText"][];
                /** @description `true`: an act of the point is a commitment. `false`: the point has acts, and none is. */
                commitment?: ("true" | "false")[];
                /** @description Id of a meeting, document, organisation, initiative or country that the point mentions; `/v1/references` has them. */
                refersTo?: components["schemas"]["FilterText"][];
                /** @description A country that took part in the meeting: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                /** @description What to look for: words that must all be there, "a phrase", OR, -excluded. Repeated, any of them. */
                q: components["schemas"]["SearchText"][];
                /** @description `exact`: count to the end, however long that takes. */
                total?: "exact";
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
                /** @description The newest first, or the most relevant of the newest 500 that match. */
                sort?: "date" | "relevance";
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of matches. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countPhrase: {
        parameters: {
            query: {
                /** @description Id of the meeting that the document reports. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description Id of the document. */
                document?: components["schemas"]["FilterText"][];
                /** @description Section of the document. */
                section?: components["schemas"]["Section"][];
                /** @description Who speaks. */
                voice?: components["schemas"]["Voice"][];
                /** @description Name of the speaker as the point gives it, or id of the person. */
                speaker?: components["schemas"]["FilterText"][];
                /** @description Year of the meeting. */
                year?: string[];
                /** @description Id or label of a tag of either scheme. */
                tag?: components["schemas"]["FilterText"][];
                /** @description A topic, by its id or a label in any language (`connectivity`, `互联互通`); a point bears those below it too. A name that no topic has is refused. */
                topic?: components["schemas"]["FilterText"][];
                /** @description Id of an act of the codebook that somebody does in the point, such as `reaffirm`; one that there is not is refused. */
                act?: components["schemas"]["FilterText"][];
                /** @description Somebody who acts in the point: as written (`各方`), a country (`CN`) or the id of a bloc (`central-asia`). */
                actor?: components["schemas"]["FilterText"][];
                /** @description `true`: an act of the point is a commitment. `false`: the point has acts, and none is. */
                commitment?: ("true" | "false")[];
                /** @description Id of a meeting, document, organisation, initiative or country that the point mentions; `/v1/references` has them. */
                refersTo?: components["schemas"]["FilterText"][];
                /** @description A country that took part in the meeting: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                q: components["schemas"]["FilterText"];
                /** @description `exact`: count to the end, however long that takes. */
                total?: "exact";
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts, with a page of meetings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countPhraseAs: {
        parameters: {
            query: {
                /** @description Id of the meeting that the document reports. */
                meeting?: components["schemas"]["FilterText"][];
                /** @description Id of the document. */
                document?: components["schemas"]["FilterText"][];
                /** @description Section of the document. */
                section?: components["schemas"]["Section"][];
                /** @description Who speaks. */
                voice?: components["schemas"]["Voice"][];
                /** @description Name of the speaker as the point gives it, or id of the person. */
                speaker?: components["schemas"]["FilterText"][];
                /** @description Year of the meeting. */
                year?: string[];
                /** @description Id or label of a tag of either scheme. */
                tag?: components["schemas"]["FilterText"][];
                /** @description A topic, by its id or a label in any language (`connectivity`, `互联互通`); a point bears those below it too. A name that no topic has is refused. */
                topic?: components["schemas"]["FilterText"][];
                /** @description Id of an act of the codebook that somebody does in the point, such as `reaffirm`; one that there is not is refused. */
                act?: components["schemas"]["FilterText"][];
                /** @description Somebody who acts in the point: as written (`各方`), a country (`CN`) or the id of a bloc (`central-asia`). */
                actor?: components["schemas"]["FilterText"][];
                /** @description `true`: an act of the point is a commitment. `false`: the point has acts, and none is. */
                commitment?: ("true" | "false")[];
                /** @description Id of a meeting, document, organisation, initiative or country that the point mentions; `/v1/references` has them. */
                refersTo?: components["schemas"]["FilterText"][];
                /** @description A country that took part in the meeting: ISO 3166-1 alpha-2. */
                country?: components["schemas"]["CountryCode"][];
                q: components["schemas"]["FilterText"];
                /** @description `exact`: count to the end, however long that takes. */
                total?: "exact";
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts, with a page of meetings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPointCitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The citation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": components["schemas"]["Csl"];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPointCitationAs: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
                format: components["schemas"]["CitationFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The citation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": components["schemas"]["Csl"];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocumentCitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The citation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": components["schemas"]["Csl"];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocumentCitationAs: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
                format: components["schemas"]["CitationFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The citation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": components["schemas"]["Csl"];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    compare: {
        parameters: {
            query: {
                /** @description Document, section of one (`<document>:communique`, `:remarks`, `:report`) or point, by its id; repeated, several. At most 200 points. */
                left: components["schemas"]["FilterText"][];
                /** @description Document, section of one (`<document>:communique`, `:remarks`, `:report`) or point, by its id; repeated, several. At most 200 points. */
                right: components["schemas"]["FilterText"][];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSimilarPoints: {
        parameters: {
            query?: {
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarPoints"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportPackage: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data package. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportSqlite: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sqlite3": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description Whose tags: the pages’ own, or gongbao’s topics. */
                scheme?: components["schemas"]["TagScheme"][];
                /** @description Id of a document whose page or points bear the tag. Counts stay those of all documents. */
                document?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTagsAs: {
        parameters: {
            query?: {
                /** @description Whose tags: the pages’ own, or gongbao’s topics. */
                scheme?: components["schemas"]["TagScheme"][];
                /** @description Id of a document whose page or points bear the tag. Counts stay those of all documents. */
                document?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description A topic right above, by its id or a label in any language. */
                broader?: components["schemas"]["FilterText"][];
                /** @description A part of the id, of a label or of another name, in any language. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of topics. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTopicsAs: {
        parameters: {
            query?: {
                /** @description A topic right above, by its id or a label in any language. */
                broader?: components["schemas"]["FilterText"][];
                /** @description A part of the id, of a label or of another name, in any language. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of topics. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTopicScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The concept scheme. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["Skos"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTopic: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listActs: {
        parameters: {
            query?: {
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of acts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listActsAs: {
        parameters: {
            query?: {
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of acts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The act. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Act"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReferences: {
        parameters: {
            query?: {
                /** @description What is referred to. */
                kind?: components["schemas"]["ReferenceKind"][];
                /** @description Id of the document or meeting that it is. */
                target?: components["schemas"]["FilterText"][];
                /** @description Id of a document that refers to it. Counts stay those of all documents. */
                document?: components["schemas"]["FilterText"][];
                /** @description A part of a label, of one character or more. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of things referred to. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceTargetList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReferencesAs: {
        parameters: {
            query?: {
                /** @description What is referred to. */
                kind?: components["schemas"]["ReferenceKind"][];
                /** @description Id of the document or meeting that it is. */
                target?: components["schemas"]["FilterText"][];
                /** @description Id of a document that refers to it. Counts stay those of all documents. */
                document?: components["schemas"]["FilterText"][];
                /** @description A part of a label, of one character or more. */
                q?: components["schemas"]["FilterText"][];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description `page.next` of the page before. Opaque, and good only with the filters it was given out for. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                format: components["schemas"]["ListFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of things referred to. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceTargetList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getChanges: {
        parameters: {
            query?: {
                /** @description `next` of the answer before. Opaque. Without it: everything there is. */
                since?: string;
                /** @description Which kinds of record to tell of. */
                resource?: ("documents" | "meetings" | "people" | "points" | "tags" | "references")[];
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has changed. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Gone"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocumentFeed: {
        parameters: {
            query?: {
                /** @description How many records a page has at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description ETags of answers the client has; 304 where one of them still stands. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            414: components["responses"]["URITooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    parseArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
                "text/html": string;
                "application/json": components["schemas"]["ParseRequest"];
            };
        };
        responses: {
            /** @description The parse and its report. */
            200: {
                headers: {
                    "Dataset-Version": components["headers"]["Dataset-Version"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["URITooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
