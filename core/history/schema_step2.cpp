// SPDX-License-Identifier: MIT
#include "core/history/schema_steps.h"

namespace ninefold {

// Version 2. Programs of version 1 may go on reading and writing: what they don't know has a
// default or is filled by a trigger, and the view newest_scores stays for them.
const char* const kSchemaStep2 = R"sql(
ALTER TABLE jobs ADD COLUMN parent INTEGER REFERENCES images (id) ON DELETE SET NULL;
ALTER TABLE jobs ADD COLUMN change TEXT NOT NULL DEFAULT ''
    CHECK (change IN ('', 'variation', 'image', 'inpaint', 'upscale', 'outpaint'));
ALTER TABLE jobs ADD COLUMN position REAL;
CREATE INDEX jobs_parent ON jobs (parent) WHERE parent IS NOT NULL;

ALTER TABLE images ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE images ADD COLUMN own_order REAL;
ALTER TABLE images ADD COLUMN origin TEXT NOT NULL DEFAULT 'drawn'
    CHECK (origin IN ('drawn', 'imported', 'derived'));

-- Copies of what other tables say, so that the gallery reads one index and nothing else: the
-- recipe's model, the first recipe with the same prompt, the newest ranker's word.
ALTER TABLE images ADD COLUMN model INTEGER REFERENCES models (id);
ALTER TABLE images ADD COLUMN prompt_group INTEGER;
ALTER TABLE images ADD COLUMN score REAL;
ALTER TABLE images ADD COLUMN fitness REAL;
CREATE INDEX recipes_prompt ON recipes (prompt);
UPDATE images SET
    model = (SELECT model FROM recipes WHERE id = images.recipe),
    prompt_group = (SELECT id FROM recipes WHERE prompt =
        (SELECT prompt FROM recipes WHERE id = images.recipe) ORDER BY id LIMIT 1),
    score = (SELECT value FROM newest_scores WHERE image = images.id),
    fitness = (SELECT fitness FROM newest_scores WHERE image = images.id);
CREATE TRIGGER images_copies_insert AFTER INSERT ON images BEGIN
    UPDATE images SET
        model = (SELECT model FROM recipes WHERE id = new.recipe),
        prompt_group = (SELECT id FROM recipes WHERE prompt =
            (SELECT prompt FROM recipes WHERE id = new.recipe) ORDER BY id LIMIT 1)
    WHERE id = new.id;
END;
CREATE TRIGGER scores_copies_insert AFTER INSERT ON scores BEGIN
    UPDATE images SET score = new.value, fitness = new.fitness WHERE id = new.image;
END;

DROP INDEX images_library;
DROP INDEX images_starred;
CREATE INDEX images_gallery ON images (
    created_at, id, trashed_at, prompt_group, starred, rating, rejected, origin, model, width,
    height, fitness, perceptual_hash, job) WHERE trashed_at = 0;
CREATE INDEX images_unhashed ON images (id) WHERE perceptual_hash IS NULL;

CREATE TABLE styles (
    name TEXT PRIMARY KEY COLLATE NOCASE,
    json TEXT NOT NULL,
    changed_at INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE saved_searches (
    name TEXT PRIMARY KEY COLLATE NOCASE,
    json TEXT NOT NULL,
    changed_at INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE timings (
    id INTEGER PRIMARY KEY,
    model TEXT NOT NULL,
    device TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    sampler TEXT NOT NULL,
    count INTEGER NOT NULL,
    seconds REAL NOT NULL,
    created_at INTEGER NOT NULL);
CREATE INDEX timings_model ON timings (model, device);

-- Search also finds the model, and answers to the first letter.
DROP TRIGGER images_search_insert;
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    prompt, negative_prompt, tags, notes, model,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
INSERT INTO search (rowid, prompt, negative_prompt, tags, notes, model)
    SELECT images.id, prompt, negative_prompt,
        coalesce((SELECT group_concat(name, ' ') FROM image_tags JOIN tags ON tags.id = tag
                  WHERE image = images.id), ''),
        coalesce((SELECT text FROM notes WHERE image = images.id), ''),
        model_id
    FROM images JOIN recipes ON recipes.id = images.recipe
    JOIN models ON models.id = recipes.model;
CREATE TRIGGER images_search_insert AFTER INSERT ON images BEGIN
    INSERT INTO search (rowid, prompt, negative_prompt, tags, notes, model)
    SELECT new.id, prompt, negative_prompt, '', '', model_id
    FROM recipes JOIN models ON models.id = recipes.model WHERE recipes.id = new.recipe;
END;
)sql";

}  // namespace ninefold
